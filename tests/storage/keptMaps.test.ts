import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  dropUneditedMaps,
  listKeptMaps,
  readKeptMap,
  removeKeptMap,
  writeKeptMap,
} from "../../src/storage/keptMaps.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const write = (name: string, text: string, after: number, isEdited = true) =>
  writeKeptMap({ name, title: `Map ${name}`, isEdited, bytes: bytes(text) }, after);

beforeEach(async () => {
  for (const { name } of await listKeptMaps()) await removeKeptMap(name);
});

describe("kept maps", () => {
  it("are read as they were written, and counted", async () => {
    expect(await readKeptMap("m")).toBeUndefined();
    expect(await write("m", "one", 0)).toEqual({ ok: true, revision: 1 });
    expect(await write("m", "two", 1)).toEqual({ ok: true, revision: 2 });
    const kept = await readKeptMap("m");
    expect(kept?.about).toMatchObject({ name: "m", title: "Map m", revision: 2, isEdited: true });
    expect(kept?.bytes).toEqual(bytes("two"));
  });

  it("are not overwritten by one who did not see the last version, who is given it instead", async () => {
    await write("m", "base", 0);
    await write("m", "theirs", 1);
    const written = await write("m", "ours", 1);
    expect(written).toMatchObject({ ok: false, theirs: { about: { revision: 2 }, bytes: bytes("theirs") } });
    expect((await readKeptMap("m"))?.bytes).toEqual(bytes("theirs"));
  });

  it("of two writers at once let only one through", async () => {
    await write("m", "base", 0);
    const written = await Promise.all([write("m", "a", 1), write("m", "b", 1)]);
    expect(written.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it("that were only looked at make room, those that were edited never", async () => {
    for (let at = 0; at < 14; at += 1) await write(`~looked-${at}`, "x", 0, false);
    for (let at = 0; at < 14; at += 1) await write(`~edited-${at}`, "x", 0);
    await dropUneditedMaps();
    const names = (await listKeptMaps()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("~edited"))).toHaveLength(14);
    expect(names.filter((name) => name.startsWith("~looked"))).toHaveLength(10);
  });
});
