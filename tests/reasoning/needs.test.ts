import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { needs } from "../../src/reasoning/needs.ts";
import { labelling, labelOf, labelWithout } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, RUNS, randomMaps } from "./randomMaps.ts";
import { linkIds, programOf, statementIds, wellFoundedModel } from "./wellFounded.ts";

/** Whether a statement can be derived without x from live links alone: forward, by trial. */
function derivesWithout(map: MapDocument, live: (link: string) => boolean, id: string, without: string): boolean {
  const derived = new Set<string>();
  const fires = ({ id: link, from }: { id: string; from: readonly string[] }) =>
    link !== without && live(link) && from.every((premise) => derived.has(premise));
  for (let size = -1; size !== derived.size; ) {
    size = derived.size;
    for (const { id: source, custom } of map.sources)
      if (source !== without && (custom.derivesFrom ?? []).every((other) => derived.has(other))) derived.add(source);
    for (const claim of map.claims) {
      const supports = map.inferences.filter(({ kind, to }) => kind === "supports" && to === claim.id);
      const isReady = (claim.presupposes ?? []).every((other) => derived.has(other));
      if (claim.id !== without && isReady && (claim.commonGround || supports.some(fires))) derived.add(claim.id);
    }
    for (const item of map.evidence) {
      const supports = [
        ...map.inferences.filter(({ kind, to }) => kind === "supports" && to === item.id),
        ...item.attestedBy.map(({ source }, n) => ({ id: `${item.id}/attested-by/${n}`, from: [source] })),
      ];
      if (item.id !== without && supports.some(fires)) derived.add(item.id);
    }
  }
  return derived.has(id);
}

describe("what a statement needs", () => {
  it(
    "is what it cannot be derived without, on any map",
    () => {
      let forked = 0;
      fc.assert(
        fc.property(randomMaps({ links: 16 }), (map) => {
          const value = wellFoundedModel(programOf(map));
          const statements = statementIds(map);
          const all = [...statements, ...linkIds(map)];
          for (const id of statements) {
            const found = needs(map, id);
            const root = value(`acc:${id}`);
            if (root === "F") {
              expect(found).toEqual({ id, needs: [], singleSourced: false });
              continue;
            }
            const live = (link: string) =>
              value(`fires:${link}`) === "T" || (root === "U" && value(`fires:${link}`) === "U");
            expect(derivesWithout(map, live, id, "nothing")).toBe(true);
            const expected = all.filter((x) => !derivesWithout(map, live, id, x));
            expect([...found.needs].sort(), id).toEqual(expected.sort());
            expect(found.needs[0]).toBe(id);
            expect(found.singleSourced).toBe(expected.some((x) => map.sources.some((source) => source.id === x)));
            if (
              expected.length > 1 &&
              map.inferences.filter(({ to, kind }) => to === id && kind === "supports").length > 1
            )
              forked += 1;
          }
        }),
        RUNS,
      );
      expect(forked).toBeGreaterThan(50);
    },
    PATIENCE,
  );

  it(
    "is what it falls without, where nothing attacks",
    () => {
      fc.assert(
        fc.property(randomMaps({ kinds: ["supports"], links: 16 }), (map) => {
          const before = labelling(map);
          for (const id of statementIds(map)) {
            if (labelOf(before, id) !== "T") continue;
            // A source takes with it what was seen via it, which is no matter of support.
            const withdrawable = [...map.claims, ...map.evidence, ...map.inferences].map((record) => record.id);
            const expected = withdrawable.filter((x) => labelOf(labelWithout(map, new Set([x])), id) !== "T");
            expect(
              needs(map, id)
                .needs.filter((x) => withdrawable.includes(x))
                .sort(),
            ).toEqual(expected.sort());
          }
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it("finds the one document behind two lines of support", () => {
    const map = new MapBuilder().source("s").source("copy", ["s"]).evidence("e", "s").evidence("f", "copy").claim("a");
    map.supports("r", "e", "a").supports("q", "f", "a");
    expect(needs(map.map(), "a")).toEqual({ id: "a", needs: ["a", "s"], singleSourced: true });
    map.source("t").evidence("g", "t").supports("p", "g", "a");
    expect(needs(map.map(), "a")).toEqual({ id: "a", needs: ["a"], singleSourced: false });
  });

  it("counts only lines of support that hold", () => {
    const map = new MapBuilder().source("s").source("t").evidence("e", "s").evidence("f", "t").claim("a");
    map.supports("r", "e", "a").supports("q", "f", "a").ground("g").undercuts("u", "g", "q");
    expect(needs(map.map(), "a").needs).toEqual(["a", "r", "e", "e/attested-by/0", "s"]);
    expect(needs(map.map(), "gone").needs).toEqual([]);
    expect(needs(map.map(), "r").needs).toEqual(["r", "e", "e/attested-by/0", "s"]);
  });
});
