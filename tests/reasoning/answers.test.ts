import { describe, expect, it } from "vitest";
import { steelmanCandidates, unanswered } from "../../src/reasoning/answers.ts";
import { MapBuilder } from "./mapBuilder.ts";

const base = () => {
  const map = new MapBuilder().source("s").claim("a").claim("b").claim("reply");
  for (const id of ["e", "f", "g", "h"]) map.evidence(id, "s");
  return map.supports("ea", "e", "a").supports("fb", "f", "b");
};

describe("attacks with no reply", () => {
  it("are listed with their target, and whether they count", () => {
    const map = base().rebuts("ba", "b", "a").undercuts("g-ea", "g", "ea").rebuts("idle", "reply", "a").map();
    expect(unanswered(map)).toEqual([
      { attack: "ba", target: "a", fires: "T" },
      { attack: "g-ea", target: "ea", fires: "T" },
      { attack: "idle", target: "a", fires: "F" },
    ]);
  });

  it("are answered by an undercut, by a rebuttal of a premise, or by an undercut of what supports a premise", () => {
    const attacks = (map: MapBuilder) => unanswered(map.map()).map(({ attack }) => attack);
    expect(attacks(base().rebuts("ba", "b", "a").undercuts("u", "g", "ba"))).toEqual(["u"]);
    expect(attacks(base().rebuts("ba", "b", "a").rebuts("r", "g", "b"))).toEqual(["r"]);
    expect(attacks(base().rebuts("ba", "b", "a").undercuts("u", "g", "fb"))).toEqual(["u"]);
    expect(attacks(base().rebuts("ba", "b", "a").qualifies("q", "g", "ba").supports("s2", "g", "a"))).toEqual(["ba"]);
    // Two rebuttals of each other's premise answer each other.
    expect(attacks(base().rebuts("ba", "b", "a").rebuts("ab", "a", "b"))).toEqual([]);
  });
});

describe("what to steelman", () => {
  it("is a claim whose evidence is thinner than the attack's", () => {
    const map = base().supports("gb", "g", "b").rebuts("ba", "b", "a");
    expect(steelmanCandidates(map.map())).toEqual([
      { claim: "a", attacks: ["ba"], support: ["e"], opposition: ["f", "g"] },
    ]);
    map.supports("ha", "h", "a");
    expect(steelmanCandidates(map.map())).toEqual([]);
  });

  it("counts undercuts, and no link that fails", () => {
    const map = base().undercuts("u", ["g", "h"], "ea");
    expect(steelmanCandidates(map.map())).toEqual([
      { claim: "a", attacks: ["u"], support: [], opposition: ["g", "h"] },
    ]);
    map.ground("so").undercuts("v", "so", "u");
    expect(steelmanCandidates(map.map())).toEqual([]);
  });
});
