import { describe, expect, it } from "vitest";
import type { Remark } from "../../src/model/remark.ts";
import { findingState, openFinding, remarksOn, showFindings } from "../../src/store/auditing.ts";
import { createMapStore } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";
import { addRemark, changeRemark } from "../../src/store/remarks.ts";
import { undo } from "../../src/store/undo.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";

const bare = new MapBuilder().claim("a").claim("b").map();
const withStates = (...states: Remark["state"][]) => ({
  ...bare,
  remarks: states.map(
    (state, n): Remark => ({
      id: `r${n}`,
      on: "a",
      author: "Ada",
      created: "2026-11-22T10:00:00Z",
      kind: "question",
      text: "?",
      state,
    }),
  ),
});

describe("a finding", () => {
  it("is open without a remark, settled when all its remarks are, and noted between", () => {
    expect(findingState(bare.remarks, "a")).toBe("open");
    expect(findingState(withStates("open").remarks, "a")).toBe("noted");
    expect(findingState(withStates("answered").remarks, "a")).toBe("noted");
    expect(findingState(withStates("settled", "answered").remarks, "a")).toBe("noted");
    expect(findingState(withStates("settled", "settled").remarks, "a")).toBe("settled");
    expect(findingState(withStates("settled").remarks, "b")).toBe("open");
  });

  it("follows the remarks that are added, settled and undone", () => {
    const store = createMapStore();
    openMap(store, bare, { kind: "bundled", id: "bare" });
    const state = () => findingState((store.getState().open?.map ?? bare).remarks, "a");
    const id = addRemark(store, { on: "a", author: "Ada", kind: "praise", text: "Well put." });
    expect(state()).toBe("noted");
    changeRemark(store, id, { state: "settled" });
    expect(state()).toBe("settled");
    expect(remarksOn((store.getState().open?.map ?? bare).remarks, "a").map(({ text }) => text)).toEqual(["Well put."]);
    undo(store);
    undo(store);
    expect(state()).toBe("open");
  });

  it("is opened with its record selected, and closed without touching which are listed", () => {
    const store = createMapStore();
    openMap(store, bare, { kind: "bundled", id: "bare" });
    showFindings(store, "noted");
    openFinding(store, { code: "unsupported-claim", id: "b" });
    expect(store.getState()).toMatchObject({
      selection: "b",
      audit: { state: "noted", finding: { code: "unsupported-claim", id: "b" } },
    });
    openFinding(store, { code: "unsupported-claim", id: "no-such-record" });
    expect(store.getState().selection).toBe("b");
    openFinding(store, undefined);
    expect(store.getState().audit).toEqual({ state: "noted" });
  });
});
