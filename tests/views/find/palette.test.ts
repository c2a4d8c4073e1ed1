import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { createMapStore } from "../../../src/store/mapStore.ts";
import { openMap } from "../../../src/store/openMap.ts";
import { filterCommands, possibleCommands } from "../../../src/views/find/palette/paletteItems.ts";
import { fakeApp } from "../../commands/fakeApp.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const store = createMapStore();
openMap(store, opened.map, { kind: "bundled", id: "split" });
const items = possibleCommands(store.getState(), fakeApp());
const labels = (question: string) => filterCommands(items, question).map(({ command }) => command.label);

describe("the palette", () => {
  it("lists what can be done now and leaves out what cannot", () => {
    const ids = items.map(({ command }) => command.id);
    expect(ids).toEqual(
      expect.arrayContaining(["find", "go-to-matrix", "open-file", "dark-theme", "hide-schools-realist"]),
    );
    for (const id of ["go-to-map", "light-theme", "select-nothing", "clear-filters", "zoom-in"])
      expect(ids).not.toContain(id);
  });

  it("without a map still opens a file, changes the theme and helps", () => {
    const ids = possibleCommands(createMapStore().getState(), fakeApp()).map(({ command }) => command.id);
    expect(ids).toEqual(expect.arrayContaining(["open-file", "dark-theme", "show-help"]));
    expect(ids).not.toContain("find");
  });

  it("is filtered by the beginnings of words in any order, without accents", () => {
    expect(labels("")).toHaveLength(items.length);
    expect(labels("matrix go")[0]).toBe("Go to the matrix");
    expect(labels("DÁRK")).toEqual(["Dark theme"]);
    expect(labels("hid reali")).toEqual(["Hide the school: Realist"]);
    expect(labels("xyzzy")).toEqual([]);
  });

  it("puts labels that begin so first, then labels that have it, then headings", () => {
    const found = labels("find");
    expect(found[0]).toMatch(/^Find/u);
    expect(found.at(-1)).toMatch(/^Go to/u);
  });
});
