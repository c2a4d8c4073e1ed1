import { describe, expect, it } from "vitest";
import { sourceRanking } from "../../../src/reasoning/audit/sourceRanking.ts";
import { supportsLost } from "../../../src/reasoning/audit/supportsLost.ts";
import { labelling, labelWithout } from "../../../src/reasoning/standing.ts";
import { MapBuilder } from "../mapBuilder.ts";

/** S carries A and, through it, B; T carries the objection to C, which U supports; V carries nothing alone. */
const MAP = new MapBuilder()
  .source("v")
  .source("t")
  .source("s")
  .source("u")
  .evidence("es", "s")
  .evidence("et", "t")
  .evidence("eu", "u", "v")
  .claim("a")
  .claim("b")
  .claim("c")
  .supports("es-a", "es", "a")
  .supports("a-b", "a", "b")
  .supports("eu-b", "eu", "b")
  .supports("eu-c", "eu", "c")
  .rebuts("et-c", "et", "c")
  .map();

describe("the ranking of sources", () => {
  it("says what falls and rises without each, most falls first, then in the order of the file", () => {
    expect(sourceRanking(MAP)).toEqual([
      { source: "s", falls: [{ id: "a", from: "supported", to: "unsupported" }], rises: [] },
      { source: "v", falls: [], rises: [] },
      { source: "t", falls: [], rises: [{ id: "c", from: "contested", to: "supported" }] },
      { source: "u", falls: [], rises: [] },
    ]);
  });

  it("stands on what is withdrawn already", () => {
    const [first] = sourceRanking(MAP, labelWithout(MAP, new Set(["v", "s"])));
    expect(first).toEqual({
      source: "u",
      falls: [
        { id: "b", from: "supported", to: "unsupported" },
        { id: "c", from: "contested", to: "rebutted" },
      ],
      rises: [],
    });
  });

  it("lists only the sources that it came to, where the time ran out", () => {
    let clock = 0;
    expect(sourceRanking(MAP, labelling(MAP), { budgetMs: 2, now: () => clock++ }).length).toBe(2);
  });
});

describe("what becomes of supports", () => {
  it("tells kept, lost, regained and dead apart", () => {
    const map = new MapBuilder()
      .ground("g", "h", "x")
      .claim("c")
      .claim("nothing")
      .supports("kept", "g", "c")
      .supports("lost", "h", "c")
      .supports("regained", "g", "c")
      .supports("dead", "nothing", "c")
      .undercuts("cut", "x", "regained")
      .map();
    const fates = supportsLost(map, "c", labelling(map), labelWithout(map, new Set(["h", "x"])));
    expect(fates.map(({ link, fate }) => [link, fate])).toEqual([
      ["kept", "kept"],
      ["lost", "lost"],
      ["regained", "regained"],
      ["dead", "dead"],
    ]);
    expect(supportsLost(map, "none", labelling(map), labelling(map))).toEqual([]);
  });
});
