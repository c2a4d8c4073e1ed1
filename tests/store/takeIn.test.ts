import { describe, expect, it } from "vitest";
import { createMapStore, type MapStore } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";
import { addRemark } from "../../src/store/remarks.ts";
import { takeIn } from "../../src/store/takeIn.ts";
import { redo, undo } from "../../src/store/undo.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";

const base = new MapBuilder().claim("c").map();
const mapIn = (store: MapStore) => store.getState().open?.map ?? base;
const texts = (store: MapStore) =>
  mapIn(store)
    .remarks.map(({ text }) => text)
    .toSorted();

function tab(...remarks: string[]): MapStore {
  const store = createMapStore();
  openMap(store, base, { kind: "bundled", id: "test" });
  for (const text of remarks) addRemark(store, { on: "c", author: "A", kind: "question", text });
  return store;
}

describe("what another tab wrote", () => {
  it("joins what was written here, and an undo takes back only what was done here", () => {
    const store = tab("mine");
    takeIn(store, base, mapIn(tab("theirs")));
    expect(texts(store)).toEqual(["mine", "theirs"]);
    undo(store);
    expect(texts(store)).toEqual(["theirs"]);
    redo(store);
    expect(texts(store)).toEqual(["mine", "theirs"]);
  });

  it("comes after an edit that was saved already, and leaves that one to be undone", () => {
    const store = tab("mine");
    const saved = mapIn(store);
    const theirs = { ...saved, remarks: [...saved.remarks, ...mapIn(tab("other", "theirs")).remarks.slice(1)] };
    takeIn(store, saved, theirs);
    undo(store);
    expect(texts(store)).toEqual(["theirs"]);
  });
});
