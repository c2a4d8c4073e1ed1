import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/reasoning/standing.ts";
import { whatIf } from "../../src/reasoning/whatIf.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { FEWER_RUNS, PATIENCE, randomMaps } from "./randomMaps.ts";

describe("what if", () => {
  it("says which claims lose some support, which all of it, which fall and which rise", () => {
    // Two documents under a; one of them alone under b, which rebuts c; c has ground of its own.
    const map = new MapBuilder()
      .source("s")
      .source("t")
      .evidence("e", "s")
      .evidence("f", "t")
      .claim("a")
      .claim("b")
      .claim("c")
      .supports("e-a", "e", "a")
      .supports("f-a", "f", "a")
      .supports("e-b", "e", "b")
      .supports("f-c", "f", "c")
      .rebuts("b-c", "b", "c")
      .map();
    const { losing, losingAll, falls, rises, supports } = whatIf(map, ["s"]);
    expect(losing).toEqual(["a", "b"]);
    expect(losingAll).toEqual(["b"]);
    expect(falls).toEqual(["b"]);
    expect(rises).toEqual(["c"]);
    expect(supports.get("a")).toEqual([
      { link: "e-a", fate: "lost" },
      { link: "f-a", fate: "kept" },
    ]);
  });

  it("changes nothing where nothing is withdrawn, and counts what is withdrawn itself as neither", () => {
    const map = new MapBuilder().ground("a").claim("b").supports("a-b", "a", "b").map();
    expect(whatIf(map, [])).toMatchObject({ falls: [], rises: [], losing: [] });
    expect(whatIf(map, ["b"])).toMatchObject({ falls: [], rises: [], losing: [] });
  });

  it(
    "puts no claim among both, and in each only claims whose label changed that way",
    () => {
      const height = { T: 2, U: 1, F: 0 };
      fc.assert(
        fc.property(randomMaps(), fc.nat(), (map, seed) => {
          const statements = [...map.sources, ...map.claims, ...map.evidence].map(({ id }) => id);
          const gone = statements.filter((_, at) => (seed >> (at % 30)) & 1);
          const { before, after, falls, rises } = whatIf(map, gone);
          const change = (id: string) => height[labelOf(after, id) ?? "F"] - height[labelOf(before, id) ?? "F"];
          for (const { id } of map.claims) {
            expect(falls.includes(id)).toBe(!gone.includes(id) && change(id) < 0);
            expect(rises.includes(id)).toBe(!gone.includes(id) && change(id) > 0);
          }
        }),
        FEWER_RUNS,
      );
    },
    PATIENCE,
  );
});
