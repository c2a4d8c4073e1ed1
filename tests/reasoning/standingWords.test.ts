import { describe, expect, it } from "vitest";
import { gainWords, lossWords } from "../../src/reasoning/standingWords.ts";
import { whatIf } from "../../src/reasoning/whatIf.ts";
import { MapBuilder } from "./mapBuilder.ts";

describe("the words for what loses standing", () => {
  // Without s, a and b have no ground. Without t, c has none; it cut what y stood on, so that x and y are left in dispute.
  const map = new MapBuilder()
    .source("s")
    .source("t")
    .evidence("e", "s")
    .evidence("f", "t")
    .claim("a")
    .claim("b")
    .source("u")
    .evidence("g", "u")
    .claim("x")
    .claim("y")
    .claim("c")
    .supports("g-x", "g", "x")
    .supports("g-y", "g", "y")
    .supports("e-a", "e", "a")
    .supports("e-b", "e", "b")
    .supports("f-c", "f", "c")
    .rebuts("x-y", "x", "y")
    .rebuts("y-x", "y", "x")
    .undercuts("c-y", "c", "g-y")
    .map();

  it("tells what falls from what becomes contested, with its unit", () => {
    const first = whatIf(map, ["s"]);
    expect(lossWords(first.after, first.falls, "claim")).toBe("2 claims lose standing (all fall)");
    const second = whatIf(map, ["t"]);
    expect(new Set(second.falls)).toEqual(new Set(["x", "c"]));
    expect(lossWords(second.after, second.falls, "claim")).toBe(
      "2 claims lose standing (1 falls, 1 becomes contested)",
    );
    expect(lossWords(second.after, ["x"], "claim")).toBe("1 claim loses standing (it becomes contested)");
    expect(lossWords(second.after, ["c"], "item of evidence", "items of evidence")).toBe(
      "1 item of evidence loses standing (it falls)",
    );
  });

  it("counts what gains", () => {
    expect([gainWords(1, "claim"), gainWords(2, "claim")]).toEqual([
      "1 claim gains standing",
      "2 claims gain standing",
    ]);
  });
});
