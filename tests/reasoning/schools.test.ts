import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { hinges, schoolsBuildingOn } from "../../src/reasoning/hinges.ts";
import { areRivals, assertersOf, schoolOfClaim, schoolsOf } from "../../src/reasoning/schools.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";
import { statementIds } from "./wellFounded.ts";

const base = () =>
  new MapBuilder()
    .source("s")
    .claim("x")
    .claim("y")
    .claim("a")
    .claim("b")
    .claim("c")
    .school("left", "x")
    .school("right", "y");

describe("the school of a claim", () => {
  it("is said by its explanation, its stances, and those of scholars of one school", () => {
    const map = base().scholar("one", "left").scholar("two", "left", "right").scholar("none");
    map.asserts("right", "a").asserts("one", "a", "b").asserts("two", "c").asserts("none", "c");
    expect(Object.fromEntries(assertersOf(map.map()))).toEqual({
      x: ["left"],
      y: ["right"],
      a: ["right", "left"],
      b: ["left"],
    });
    expect(schoolOfClaim(map.map()).get("a")).toBe("right");
    expect(schoolOfClaim(map.map()).has("c")).toBe(false);
  });

  it("is said by a scholar of a school and its umbrella for the school, in whatever order", () => {
    const map = base().school("inner", "c", "left").school("innermost", "c", "inner");
    map.scholar("one", "left", "innermost").scholar("two", "inner", "left").scholar("three", "inner", "right");
    map.asserts("one", "a").asserts("two", "b").asserts("three", "b");
    expect(assertersOf(map.map()).get("a")).toEqual(["innermost"]);
    expect(assertersOf(map.map()).get("b")).toEqual(["inner"]);
  });

  it("is not said by a concession or a denial", () => {
    const map = base().map();
    map.stances.push({ id: "no", by: "left", on: "a", position: "denies" });
    map.stances.push({ id: "well", by: "left", on: "b", position: "concedes" });
    expect([...assertersOf(map).keys()]).toEqual(["x", "y"]);
  });

  it("is else that of who draws an inference from it, else that of the nearest claim it supports", () => {
    const map = base().supports("by", "a", "c", { by: "right" }).supports("bx", "b", "x").supports("cb", "c", "b");
    expect(Object.fromEntries(schoolOfClaim(map.map()))).toEqual({
      x: "left",
      y: "right",
      a: "right",
      b: "left",
      c: "left",
    });
    map.claim("d").supports("dc", "d", "c").supports("dy", "d", "y").claim("alone");
    expect(schoolOfClaim(map.map()).get("d")).toBe("right");
    expect(schoolsOf(map.map()).has("alone")).toBe(false);
  });

  it("is that of the first claim in the file where two are as near", () => {
    const map = base().supports("later", "a", "y").supports("earlier", "a", "x");
    expect(schoolOfClaim(map.map()).get("a")).toBe("left");
  });

  it("lets no umbrella be the rival of what stands under it, at any remove or in a circle", () => {
    const map = base().school("umbrella", "c").school("mid", "a", "umbrella").school("low", "b", "mid");
    map.school("loop", "c", "loop-too").school("loop-too", "c", "loop");
    const built = map.map();
    expect(areRivals(built, "low", "umbrella")).toBe(false);
    expect(areRivals(built, "umbrella", "low")).toBe(false);
    expect(areRivals(built, "left", "left")).toBe(false);
    expect(areRivals(built, "loop", "left")).toBe(true);
    expect(areRivals(built, "left", "low")).toBe(true);
  });
});

/** Whether supports alone lead from a statement to a claim: forward, by trial. */
function leadsTo(map: MapDocument, from: string, claim: string): boolean {
  const reached = new Set([from]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const link of map.inferences)
      if (link.kind === "supports" && (reached.has(link.id) || link.from.some((premise) => reached.has(premise)))) {
        reached.add(link.id);
        // Only a support carries further from the link that it backs.
        const backed = map.inferences.find(({ id }) => id === link.to);
        if (!backed || backed.kind === "supports") reached.add(link.to);
      }
  }
  return reached.has(claim);
}

describe("hinges", () => {
  it("are evidence on which rivals build, not a school and its umbrella", () => {
    const map = base().evidence("e", "s").evidence("f", "s").evidence("g", "s").school("under", "b", "left");
    map.supports("ex", "e", "x").supports("ea", "e", "a").supports("ay", "a", "y");
    map.supports("fx", "f", "x").supports("fb", "f", "b").rebuts("gx", "g", "x").supports("gy", "g", "y");
    expect(hinges(map.map())).toEqual(["e"]);
    expect(Object.fromEntries(schoolsBuildingOn(map.map()))).toEqual({
      e: ["left", "right"],
      f: ["left", "under"],
      g: ["right"],
    });
  });

  it(
    "are found on any map as by walking forward",
    () => {
      let found = 0;
      fc.assert(
        fc.property(randomMaps({ claims: 6 }), (map) => {
          const asserted = assertersOf(map);
          const expected = map.evidence
            .map(({ id }) => id)
            .filter((id) => {
              const schools = [...asserted].filter(([claim]) => leadsTo(map, id, claim)).flatMap(([, by]) => by);
              return schools.some((a) => schools.some((b) => areRivals(map, a, b)));
            });
          expect(hinges(map)).toEqual(expected);
          found += expected.length;
        }),
        { numRuns: 2000 },
      );
      expect(found).toBeGreaterThan(50);
    },
    PATIENCE,
  );

  it(
    "gives each claim at most one lane, of a school on the map",
    () => {
      fc.assert(
        fc.property(randomMaps(), (map) => {
          const schools = map.schools.map(({ id }) => id);
          for (const [claim, school] of schoolOfClaim(map)) {
            expect(statementIds(map)).toContain(claim);
            expect(schools).toContain(school);
          }
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});
