import { describe, expect, it } from "vitest";
import { labelling } from "../../../../src/reasoning/standing.ts";
import { nearestChains } from "../../../../src/views/map/inspector/nearestChains.ts";
import { summarySentence } from "../../../../src/views/map/inspector/summarySentence.ts";
import { againstWords, forWords } from "../../../../src/views/map/inspector/tellingWords.ts";
import { MapBuilder } from "../../../reasoning/mapBuilder.ts";

describe("how the explanations stand", () => {
  it.each([
    [["stands"], 1, "The explanation stands."],
    [["contested", "contested"], 2, "Both explanations are contested."],
    [["falls", "falls", "falls"], 3, "All three explanations fall."],
    [["falls", "stands", "stands"], 3, "Of the three explanations, two stand and one falls."],
    [
      ["falls", "stands", "stands"],
      7,
      "Of the three explanations drawn, two stand and one falls; seven are on this map.",
    ],
    [["unsupported"], 40, "The explanation drawn is unsupported; 40 are on this map."],
  ] as const)("%j of %i: %s", (words, all, said) => expect(summarySentence(words, all)).toBe(said));
});

describe("what tells for an explanation and against it", () => {
  it("tells attacks on the explanation itself from attacks on what it rests on", () => {
    const map = new MapBuilder()
      .source("s1")
      .source("s2")
      .source("s3")
      .evidence("e1", "s1")
      .evidence("e2", "s2")
      .evidence("e3", "s3")
      .claim("x")
      .claim("c")
      .supports("i1", "e1", "x")
      .supports("i2", "c", "x")
      .rebuts("i3", "e2", "x")
      .rebuts("i4", "e3", "c")
      .map();
    const { for: helps, against } = nearestChains(labelling(map), "x");
    expect(helps).toMatchObject({ inForce: 1 });
    expect(helps.nearest[0]?.path[0]).toBe("s1");
    expect(against).toMatchObject({ inForce: 2, direct: 1 });
  });

  it.each([
    [{ inForce: 0, direct: 0 }, "No document tells against it, or against what it rests on."],
    [{ inForce: 3, direct: 0 }, "Three documents tell against what it rests on, none against it directly."],
    [{ inForce: 1, direct: 1 }, "One document tells against it directly."],
    [{ inForce: 6, direct: 2 }, "Two documents tell against it directly, four more against what it rests on."],
  ])("%j: %s", (side, said) => expect(againstWords(side)).toBe(said));

  it("counts what tells for it", () => {
    expect(forWords({ inForce: 0 })).toBe("No document tells for it.");
    expect(forWords({ inForce: 1 })).toBe("One document tells for it.");
  });
});
