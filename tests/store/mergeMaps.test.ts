import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { SECTIONS } from "../../src/model/sections.ts";
import { mergeMaps } from "../../src/store/edits/mergeMaps.ts";
import { arbitraryMap } from "../model/arbitraryMap.ts";

const remark = (id: string, text: string) => ({
  ...{ id, text, on: "claims-0", author: "A", created: "2026-01-01T00:00:00Z" },
  ...{ kind: "question" as const, state: "open" as const },
});
const ids = (map: MapDocument) => SECTIONS.flatMap((section) => map[section].map(({ id }) => id));

describe("two versions of a map", { timeout: 60_000 }, () => {
  it("come together as the one that changed, whichever that is", () => {
    fc.assert(
      fc.property(arbitraryMap({ most: 3 }), arbitraryMap({ most: 3 }), (base, other) => {
        expect(mergeMaps(base, base, other)).toEqual({ map: other, clashes: [] });
        expect(mergeMaps(base, other, base)).toEqual({ map: other, clashes: [] });
        expect(mergeMaps(base, other, other)).toEqual({ map: other, clashes: [] });
      }),
      { numRuns: 25 },
    );
  });

  it("lose nothing that either of them added", () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 5 });
    fc.assert(
      fc.property(arbitraryMap({ most: 2 }), texts, texts, (base, mine, others) => {
        const ours = { ...base, remarks: [...base.remarks, ...mine.map((text) => remark(`our-${text}`, text))] };
        const theirs = { ...base, remarks: [...others.map((text) => remark(`their-${text}`, text)), ...base.remarks] };
        const { map, clashes } = mergeMaps(base, ours, theirs);
        expect(new Set(ids(map))).toEqual(new Set([...ids(ours), ...ids(theirs)]));
        expect(ids(map)).toHaveLength(new Set(ids(map)).size);
        expect(clashes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("keep both of two remarks that were added under one id, and what refers to ours", () => {
    const base = { ...fc.sample(arbitraryMap(), 1)[0], remarks: [], views: [] } as unknown as MapDocument;
    const ours = { ...base, remarks: [remark("r", "ours"), { ...remark("answer", "to ours"), on: "r" }] };
    const theirs = { ...base, remarks: [remark("r", "theirs")] };
    const { map, clashes } = mergeMaps(base, ours, theirs);
    const texts = new Map(map.remarks.map(({ id, text }) => [id, text]));
    expect([...texts.values()].toSorted()).toEqual(["ours", "theirs", "to ours"]);
    const answered = map.remarks.find(({ id }) => id === "answer")?.on;
    expect(texts.get(answered ?? "")).toBe("ours");
    expect(clashes).toEqual([]);
  });

  it("keep ours and name the record where both changed the same one", () => {
    const base = {
      ...fc.sample(arbitraryMap(), 1)[0],
      remarks: [remark("r", "was"), remark("s", "was")],
    } as MapDocument;
    const ours = { ...base, remarks: [remark("r", "ours"), remark("s", "was")] };
    const theirs = { ...base, remarks: [remark("r", "theirs"), remark("s", "theirs")] };
    const { map, clashes } = mergeMaps(base, ours, theirs);
    expect(map.remarks.map(({ text }) => text)).toEqual(["ours", "theirs"]);
    expect(clashes).toEqual(["r"]);
  });

  it("keep a record that one removed and the other changed; drop one that was only removed", () => {
    const base = {
      ...fc.sample(arbitraryMap(), 1)[0],
      remarks: [remark("r", "was"), remark("s", "was")],
    } as MapDocument;
    const ours = { ...base, remarks: [] };
    const theirs = { ...base, remarks: [remark("r", "theirs"), remark("s", "was")] };
    expect(mergeMaps(base, ours, theirs).map.remarks.map(({ id }) => id)).toEqual(["r"]);
    expect(mergeMaps(base, theirs, ours).map.remarks.map(({ id }) => id)).toEqual(["r"]);
  });
});
