import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../src/formats/document/serializeDocument.ts";
import { argumentOf } from "../../src/model/argumentOf.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { createMapStore, type MapStore } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";
import { addRemark, changeRemark, removeRemark } from "../../src/store/remarks.ts";
import { changeView, moveView, removeView, retakeView, saveView } from "../../src/store/savedViews.ts";
import { redo, undo } from "../../src/store/undo.ts";
import { arbitraryMap } from "../model/arbitraryMap.ts";

function storeWith(map: MapDocument): MapStore {
  const store = createMapStore();
  openMap(store, map, { kind: "bundled", id: "test" });
  return store;
}
const mapIn = (store: MapStore) => store.getState().open?.map as MapDocument;

/** Edits by number: which one, on which record. */
function editAtRandom(store: MapStore, which: number, at: number): void {
  const { claims, remarks, views } = mapIn(store);
  const on = claims[at % Math.max(1, claims.length)]?.id;
  const remark = remarks[at % Math.max(1, remarks.length)]?.id ?? "none";
  const view = views[at % Math.max(1, views.length)]?.id ?? "none";
  const edits = [
    () => on && addRemark(store, { on, author: "R. Viewer", kind: "question", text: "Which year?" }),
    () => changeRemark(store, remark, { state: at % 2 === 0 ? "answered" : "settled" }),
    () => changeRemark(store, remark, { text: `Again, ${at}` }),
    () => removeRemark(store, remark),
    () => saveView(store, { title: `View ${at}`, caption: at % 2 === 0 ? "Look here." : "" }),
    () => changeView(store, view, { title: `Renamed ${at}`, caption: "" }),
    () => moveView(store, view, at % 2 === 0 ? 1 : -1),
    () => retakeView(store, view),
    () => removeView(store, view),
  ];
  edits[which % edits.length]?.();
}
const edits = fc.array(fc.tuple(fc.nat(8), fc.nat(40)), { maxLength: 25 });

describe("edits", { timeout: 60_000 }, () => {
  it("leave a sound map, and undo and redo walk over the same versions", () => {
    fc.assert(
      fc.property(arbitraryMap({ most: 3 }), edits, (map, sequence) => {
        const store = storeWith(map);
        const versions = [map];
        for (const [which, at] of sequence) {
          editAtRandom(store, which, at);
          if (mapIn(store) !== versions.at(-1)) versions.push(mapIn(store));
        }
        expect(openDocument(serializeDocument(mapIn(store))).ok).toBe(true);
        for (const version of versions.toReversed()) {
          expect(mapIn(store)).toBe(version);
          undo(store);
        }
        expect(mapIn(store)).toBe(map);
        for (const version of versions) {
          expect(mapIn(store)).toBe(version);
          redo(store);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of remarks and views leave the argument the same object; other edits make another", () => {
    fc.assert(
      fc.property(arbitraryMap({ most: 3 }), edits, (map, sequence) => {
        const store = storeWith(map);
        for (const [which, at] of sequence) editAtRandom(store, which, at);
        expect(argumentOf(mapIn(store))).toBe(argumentOf(map));
        expect(argumentOf({ ...mapIn(store), claims: [...map.claims] })).not.toBe(argumentOf(map));
      }),
      { numRuns: 20 },
    );
  });

  it("made after an undo end what could be redone", () => {
    const store = storeWith({ ...sample(), remarks: [] });
    const on = sample().map.id;
    addRemark(store, { on, author: "A", kind: "praise", text: "one" });
    undo(store);
    addRemark(store, { on, author: "A", kind: "praise", text: "two" });
    redo(store);
    expect(mapIn(store).remarks.map(({ text }) => text)).toEqual(["two"]);
    expect(store.getState().history.future).toEqual([]);
  });

  it("that change nothing are no step", () => {
    const store = storeWith(sample());
    changeRemark(store, "nowhere", { state: "settled" });
    removeView(store, "nowhere");
    expect(store.getState().history.past).toEqual([]);
  });
});

function sample(): MapDocument {
  return fc.sample(arbitraryMap({ most: 2 }), { numRuns: 1, seed: 7 })[0] as MapDocument;
}
