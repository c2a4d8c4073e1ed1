import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeShelfEntry } from "../../../src/app/shelf/ShelfEntry.ts";
import { SHELVED_MAPS } from "../../../src/app/shelf/shelfEntries.ts";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { schoolLooks } from "../../../src/views/record/schoolLook.ts";

const files = readdirSync("data").filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"));

describe("the shelf", () => {
  it("has an entry for every map of the data folder, the first map first", () => {
    expect(SHELVED_MAPS.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
    expect(SHELVED_MAPS[0]?.id).toBe("sino-soviet-split");
  });

  it.each(files)("says of %s what the map itself would say", (file) => {
    const text = readFileSync(`data/${file}`, "utf8");
    const opened = openDocument(text);
    if (!opened.ok) throw new Error(file);
    const { head, counts } = makeShelfEntry(text);
    expect(head.map).toEqual(opened.map.map);
    expect(schoolLooks(head)).toEqual(schoolLooks(opened.map));
    for (const [section, count] of Object.entries(counts))
      expect(count, section).toBe(opened.map[section as keyof typeof counts].length);
  });

  it("is small beside the maps", () => {
    const whole = files.reduce((sum, file) => sum + readFileSync(`data/${file}`).length, 0);
    expect(JSON.stringify(SHELVED_MAPS).length).toBeLessThan(whole / 20);
  });

  it("refuses a file that is no sound map, with the reason", () => {
    expect(() => makeShelfEntry("{}")).toThrow("does not say what it is");
  });
});
