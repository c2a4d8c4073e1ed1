import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { betweenOn } from "../../src/reasoning/compare/between.ts";
import { isBetween } from "../../src/reasoning/compare/clashes.ts";
import { defaultSchools } from "../../src/reasoning/compare/defaultSchools.ts";
import { readingsOf } from "../../src/reasoning/compare/readings.ts";
import { compareSchools } from "../../src/reasoning/compare.ts";
import { schoolsBuildingOn } from "../../src/reasoning/hinges.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const { map: bundled } = opened;

const base = () => new MapBuilder().source("s").claim("x").claim("y").claim("z");

describe("what lies between two schools", () => {
  it("is told for every pair that has something, and for no other, whoever stands between them", () => {
    const schools = bundled.schools.map(({ id }) => id);
    const { episodes, elsewhere } = compareSchools(bundled, schools);
    for (const row of [...episodes, elsewhere]) {
      const told = new Set(betweenOn(bundled, row).map(({ first, second }) => `${first} ${second}`));
      for (const [at, a] of schools.entries())
        for (const b of schools.slice(at + 1)) {
          const [alone] = [
            ...compareSchools(bundled, [a, b]).episodes,
            compareSchools(bundled, [a, b]).elsewhere,
          ].filter(({ id }) => id === row.id);
          const has = alone && alone.agreements.length + alone.clashes.length + alone.hinges.length > 0;
          expect([a, b, told.has(`${a} ${b}`)]).toEqual([a, b, has]);
        }
    }
  });

  it("puts the clashes over one thing together, and says which side is hit", () => {
    const builder = base().claim("a").claim("b").school("left", "x").school("right", "y");
    builder
      .asserts("left", "a")
      .asserts("right", "b")
      .rebuts("one", "b", "a")
      .rebuts("two", "y", "a")
      .rebuts("back", "a", "b");
    const map = builder.map();
    const [between] = betweenOn(map, compareSchools(map, ["left", "right"]).elsewhere);
    expect(
      between?.clashes.map(({ target, clashes, hitsFirst, hitsSecond }) => ({
        target,
        links: clashes.map(({ link }) => link),
        hitsFirst,
        hitsSecond,
      })),
    ).toEqual([
      { target: "a", links: ["one", "two"], hitsFirst: true, hitsSecond: false },
      { target: "b", links: ["back"], hitsFirst: false, hitsSecond: true },
    ]);
  });

  it("sets no school against itself, and neither where both make and take the attack", () => {
    const clash = { link: "l", kind: "rebuts", target: "t", claims: [], episodes: [] } as const;
    const between = (attackers: string[], attacked: string[]) => isBetween({ ...clash, attackers, attacked }, "a", "b");
    expect(between(["a"], ["b"])).toBe(true);
    expect(between(["b"], ["a", "b"])).toBe(true);
    expect(between(["a", "b"], ["a", "b"])).toBe(false);
    expect(between(["a"], ["a"])).toBe(false);
    expect(isBetween({ ...clash, attackers: ["a"], attacked: ["a"] }, "a", "a")).toBe(false);
  });
});

describe("how a school reads a hinge", () => {
  it("is as support for the nearest claims of its own, and not for what these support", () => {
    const builder = base().evidence("e", "s").claim("a").claim("m").school("left", "x").school("right", "y");
    builder.asserts("left", "a").supports("ea", "e", "a").supports("ax", "a", "x");
    builder.supports("em", "e", "m").supports("my", "m", "y");
    const map = builder.map();
    expect(readingsOf(map, "e", "left")).toEqual([{ claim: "a", path: ["e", "ea", "a"] }]);
    expect(readingsOf(map, "e", "right")).toEqual([{ claim: "y", path: ["e", "em", "m", "my", "y"] }]);
  });

  it("passes over the backing of a support, and over no attack", () => {
    const builder = base().evidence("e", "s").school("left", "x").school("right", "y");
    builder.supports("zx", "z", "x").supports("backing", "e", "zx").rebuts("ey", "e", "y");
    const map = builder.map();
    expect(readingsOf(map, "e", "left")).toEqual([{ claim: "x", path: ["e", "backing", "zx", "x"] }]);
    expect(readingsOf(map, "e", "right")).toEqual([]);
    expect(readingsOf(map, "nowhere", "left")).toEqual([]);
  });

  it(
    "is told wherever a school builds on evidence, and nowhere else",
    () => {
      let told = 0;
      fc.assert(
        fc.property(randomMaps({ claims: 6 }), (map) => {
          for (const { id } of map.evidence)
            for (const { id: school } of map.schools) {
              const readings = readingsOf(map, id, school);
              expect(readings.length > 0).toBe(schoolsBuildingOn(map).get(id)?.includes(school) ?? false);
              told += readings.length;
            }
        }),
        { numRuns: 1500 },
      );
      expect(told).toBeGreaterThan(50);
    },
    PATIENCE,
  );
});

describe("the schools that are compared where nobody has chosen", () => {
  it("are three of the bundled map that explain the split, the one between the others in the middle", () => {
    expect(defaultSchools(bundled)).toEqual(["realist", "alliance-centred", "domestic-politics-centred"]);
  });

  it("are those that speak on most episodes, and all where there are no more than three", () => {
    const builder = base().claim("w").school("a", "x").school("b", "y").school("c", "z").school("d", "w");
    const map = builder.map();
    map.episodes.push({ id: "one", label: "One", date: "1914" });
    expect(new Set(defaultSchools(map))).toEqual(new Set(["a", "b", "c"]));
    const spoken = {
      ...map,
      claims: map.claims.map((claim) => (claim.id === "w" ? { ...claim, episodes: ["one"] } : claim)),
    };
    expect(new Set(defaultSchools(spoken))).toEqual(new Set(["a", "b", "d"]));
    expect(defaultSchools({ ...map, schools: map.schools.slice(1, 2) })).toEqual(["b"]);
    expect(defaultSchools({ ...map, schools: [] })).toEqual([]);
  });
});
