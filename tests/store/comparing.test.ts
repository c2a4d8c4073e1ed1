import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import {
  chosenSchools,
  closeComparison,
  compareWith,
  keepRows,
  moveCompared,
  openComparison,
  toggleCompared,
} from "../../src/store/comparing.ts";
import { createMapStore, type MapStore } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const { map } = opened;
let store: MapStore;
const schools = () => chosenSchools(map, store.getState().compare);

beforeEach(() => {
  store = createMapStore();
  openMap(store, map, { kind: "bundled", id: "split" });
});

describe("choosing what to compare", () => {
  it("begins with the map's own choice, and keeps it as a school joins or leaves", () => {
    const [first, ...others] = schools();
    toggleCompared(store, "factional");
    expect(schools()).toEqual([first, ...others, "factional"]);
    toggleCompared(store, first as string);
    expect(schools()).toEqual([...others, "factional"]);
  });

  it("leaves one school at least", () => {
    compareWith(store, ["realist"]);
    toggleCompared(store, "realist");
    expect(schools()).toEqual(["realist"]);
  });

  it("moves a school by one place, and not over the edge", () => {
    compareWith(store, ["realist", "factional", "alliance-centred"]);
    moveCompared(store, "realist", 1);
    expect(schools()).toEqual(["factional", "realist", "alliance-centred"]);
    moveCompared(store, "factional", -1);
    moveCompared(store, "gone", 1);
    expect(schools()).toEqual(["factional", "realist", "alliance-centred"]);
  });

  it("closes what is open of a school that leaves, and keeps the rest open", () => {
    const cell = { episode: "yudin-proposals", school: "realist", beside: "alliance-centred" };
    openComparison(store, cell);
    keepRows(store, "clashes");
    expect(store.getState().compare).toEqual({ schools: [], show: "clashes", cell });
    toggleCompared(store, "factional");
    expect(store.getState().compare.cell).toEqual(cell);
    toggleCompared(store, "alliance-centred");
    expect(store.getState().compare.cell).toBeUndefined();
    openComparison(store, cell);
    closeComparison(store);
    expect(store.getState().compare).not.toHaveProperty("cell");
  });

  it("keeps an open episode open whoever is compared, and an open school only while it is", () => {
    openComparison(store, { episode: "yudin-proposals", school: "*" });
    compareWith(store, ["factional"]);
    expect(store.getState().compare.cell).toBeDefined();
    openComparison(store, { episode: "*", school: "realist" });
    expect(store.getState().compare.cell).toBeDefined();
    compareWith(store, []);
    expect(store.getState().compare.cell).toBeDefined();
    compareWith(store, ["factional"]);
    expect(store.getState().compare.cell).toBeUndefined();
  });
});
