import { describe, expect, it } from "vitest";
import { groundsOf, nextUndercut } from "../../src/store/walking.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";

/** far → near → x, with an undercut on each step. */
const map = new MapBuilder()
  .source("s")
  .evidence("near", "s")
  .evidence("far", "s")
  .evidence("u1", "s")
  .evidence("u2", "s")
  .claim("x")
  .supports("near-x", "near", "x")
  .supports("far-near", "far", "near")
  .link("undercuts", "cut-far", "u2", "far-near")
  .link("undercuts", "cut-near", "u1", "near-x")
  .map();

describe("stepping onto undercuts", () => {
  it("takes the nearest first, then the next, and comes round", () => {
    const first = nextUndercut(map, "x");
    expect(first).toBe("cut-near");
    expect(nextUndercut(map, first)).toBe("cut-far");
    expect(nextUndercut(map, "cut-far")).toBe("cut-near");
  });
  it("finds nothing beneath a document", () => {
    expect(nextUndercut(map, "s")).toBeUndefined();
  });
});

it("grounds are premises, what attacks the steps from them, and documents", () => {
  expect(groundsOf(map, "x")).toEqual(["near", "u1"]);
  expect(groundsOf(map, "near")).toEqual(["s", "far", "u2"]);
});
