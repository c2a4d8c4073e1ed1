import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../src/formats/document/serializeDocument.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { createMapStore, INITIAL_SETTINGS, type Settings } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";
import { endWalk, moveView, saveView, settingsOfView, showView, stepView } from "../../src/store/savedViews.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";
import { arbitrarySettings } from "./arbitrarySettings.ts";

function storeOn(settings: Partial<Settings> = {}) {
  const store = createMapStore();
  openMap(store, new MapBuilder().map(), { kind: "bundled", id: "test" }, settings);
  return store;
}

describe("a saved view", () => {
  it("shows again what was on the screen, after the file was written and read too", () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const store = storeOn(settings);
        const id = saveView(store, { title: "As it was" });
        const opened = openDocument(serializeDocument(store.getState().open?.map as MapDocument));
        expect(opened.ok).toBe(true);
        const [view] = opened.ok ? opened.map.views : [];
        expect(view && settingsOfView(view)).toEqual({ ...settings, view: id });
      }),
      { numRuns: 300 },
    );
  });

  it("of a screen that this app does not have shows nothing", () => {
    const view = { id: "later", title: "Later", screen: "reader" as const, settings: {} };
    expect(settingsOfView(view)).toBeUndefined();
  });
});

describe("a walk", () => {
  it("goes through the views in their order, stays at either end, and ends where it is", () => {
    const store = storeOn({ screen: "matrix" });
    const first = saveView(store, { title: "First" });
    store.setState({ ...INITIAL_SETTINGS, screen: "compare" });
    const second = saveView(store, { title: "Second" });
    moveView(store, second, -1);
    const inView = () => [store.getState().view, store.getState().screen];
    showView(store, second);
    stepView(store, -1);
    expect(inView()).toEqual([second, "compare"]);
    stepView(store, 1);
    expect(inView()).toEqual([first, "matrix"]);
    stepView(store, 1);
    expect(inView()).toEqual([first, "matrix"]);
    endWalk(store);
    expect(inView()).toEqual([undefined, "matrix"]);
    stepView(store, 1);
    expect(inView()).toEqual([undefined, "matrix"]);
  });
});
