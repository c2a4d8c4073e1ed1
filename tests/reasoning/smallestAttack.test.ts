import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { smallestAttack } from "../../src/reasoning/smallestAttack.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";
import { programOf, wellFoundedModel } from "./wellFounded.ts";

const UNHURRIED = { now: () => 0, cap: 10_000 };

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Every set of up to `most`, tried on the reference model. */
function bruteForce(map: MapDocument, target: string, most: number): string[][] {
  const candidates = [...map.claims, ...map.evidence, ...map.inferences]
    .map(({ id }) => id)
    .filter((id) => id !== target);
  for (let size = 0; size <= most; size += 1) {
    const found = subsets(candidates, size).filter(
      (set) => wellFoundedModel(programOf(map, new Set(set)))(`acc:${target}`) !== "T",
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The map with two or three more lines of support for c0, so that it takes more to bring it down, and replies to two attacks. */
function fortified(map: MapDocument, pick: number): MapDocument {
  const attacks = map.inferences.filter(({ kind }) => kind === "rebuts" || kind === "undercuts");
  const extra = new MapBuilder().ground("g1", "g2").supports("f1", "g1", "c0").supports("f2", "g2", "c0");
  if (pick % 2) extra.ground("g3").supports("f3", "g3", "c0");
  for (const n of [0, 1]) {
    const attack = attacks[(pick + n) % Math.max(1, attacks.length)];
    if (attack && attacks.length > n) extra.undercuts(`reply${n}`, "g1", attack.id);
  }
  const { claims, inferences } = extra.map();
  return { ...map, claims: [...map.claims, ...claims], inferences: [...map.inferences, ...inferences] };
}

const inOrder = (sets: readonly (readonly string[])[]) => sets.map((set) => set.join(" ")).sort();

describe("the smallest attack", () => {
  it(
    "finds all smallest sets that brute force finds, and no others",
    () => {
      const sizes = new Map<number | null, number>();
      fc.assert(
        fc.property(randomMaps({ sources: 2, evidence: 2, claims: 4, links: 9 }), (map) => {
          for (const { id } of map.claims.slice(0, 2)) {
            const expected = bruteForce(map, id, 2);
            const found = smallestAttack(map, id, { ...UNHURRIED, most: 2 });
            expect(found.exhaustive).toBe(true);
            expect(inOrder(found.smallest), id).toEqual(inOrder(expected));
            expect(found.size).toBe(expected[0]?.length ?? null);
            sizes.set(found.size, (sizes.get(found.size) ?? 0) + 1);
          }
        }),
        { numRuns: 1000 },
      );
      for (const size of [0, 1, null]) expect(sizes.get(size) ?? 0, `size ${size}`).toBeGreaterThan(10);
    },
    PATIENCE,
  );

  it(
    "does so where replies and replies to replies abound",
    () => {
      const kinds = ["supports", "supports", "undercuts", "undercuts", "rebuts", "defeats"] as const;
      const sizes = new Map<number | null, number>();
      fc.assert(
        fc.property(
          randomMaps({ sources: 1, evidence: 2, claims: 4, links: 9, kinds }),
          fc.nat(1000),
          (plain, pick) => {
            const map = fortified(plain, pick);
            const expected = bruteForce(map, "c0", 3);
            const found = smallestAttack(map, "c0", { ...UNHURRIED, most: 3 });
            expect(inOrder(found.smallest)).toEqual(inOrder(expected));
            sizes.set(found.size, (sizes.get(found.size) ?? 0) + 1);
          },
        ),
        { numRuns: 250 },
      );
      for (const size of [1, 2, 3]) expect(sizes.get(size) ?? 0, `size ${size}`).toBeGreaterThan(3);
    },
    PATIENCE,
  );

  it("finds attacks by reviving: the loss of a reply lets the objection count", () => {
    const map = new MapBuilder().ground("g", "o").claim("x").claim("y").claim("reply");
    map.supports("r1", "g", "x").supports("r2", "o", "x").defeats("d", "y", "x").supports("ry", "g", "y");
    map.supports("rr", "o", "reply").defeats("answer", "reply", "y");
    const found = smallestAttack(map.map(), "x", UNHURRIED);
    expect(found.size).toBe(1);
    expect(found.smallest).toContainEqual(["answer"]);
    expect(found.smallest).toContainEqual(["reply"]);
    expect(found.smallest).not.toContainEqual(["r1"]);
  });

  it("needs four where four stand apart, and finds none among four where five do", () => {
    const builder = new MapBuilder().source("s").claim("x");
    for (const n of [1, 2, 3, 4]) builder.evidence(`e${n}`, "s").supports(`r${n}`, `e${n}`, "x");
    const found = smallestAttack(builder.map(), "x", UNHURRIED);
    expect([found.size, found.smallest.length, found.exhaustive]).toEqual([4, 16, true]);
    builder.evidence("e5", "s").supports("r5", "e5", "x");
    expect(smallestAttack(builder.map(), "x", UNHURRIED)).toMatchObject({ smallest: [], size: null, exhaustive: true });
  });

  it("says so when it was cut short, by the clock or by the cap", () => {
    const builder = new MapBuilder().source("s").claim("x");
    for (const n of [1, 2, 3]) builder.evidence(`e${n}`, "s").supports(`r${n}`, `e${n}`, "x");
    let time = 0;
    const late = smallestAttack(builder.map(), "x", {
      budgetMs: 5,
      now: () => {
        time += 1;
        return time;
      },
    });
    expect(late).toMatchObject({ smallest: [], size: null, exhaustive: false });
    const capped = smallestAttack(builder.map(), "x", { now: () => 0, cap: 7 });
    expect([capped.size, capped.smallest.length, capped.exhaustive]).toEqual([3, 7, false]);
    const justFits = smallestAttack(builder.map(), "x", { now: () => 0, cap: 8 });
    expect([justFits.smallest.length, justFits.exhaustive]).toEqual([8, true]);
  });

  it("has nothing to do where the target isn't supported, and nothing to find where it isn't there", () => {
    const map = new MapBuilder().claim("x").map();
    expect(smallestAttack(map, "x")).toEqual({ target: "x", smallest: [[]], size: 0, exhaustive: true });
    expect(smallestAttack(map, "gone")).toEqual({ target: "gone", smallest: [], size: null, exhaustive: true });
  });
});
