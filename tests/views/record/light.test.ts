import { describe, expect, it } from "vitest";
import { lightOf } from "../../../src/views/record/light.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";

/** Two chains: s1 → e1 → c → x, and s2 → e2 → y; u (from s2) undercuts the step from c to x. */
const map = new MapBuilder()
  .source("s1")
  .source("s2")
  .evidence("e1", "s1")
  .evidence("e2", "s2")
  .evidence("u", "s2")
  .claim("c")
  .claim("x")
  .claim("y")
  .supports("e1-c", "e1", "c")
  .supports("c-x", "c", "x")
  .supports("e2-y", "e2", "y")
  .link("undercuts", "cut", "u", "c-x")
  .map();

const lit = (id: string, reach: "chain" | "neighbours" | "all" = "chain") =>
  [...(lightOf(map, id, reach) ?? [])].toSorted();

describe("the light of a selection", () => {
  it("reaches down to the documents and up to the explanation, attacks with what they hit", () => {
    expect(lit("x")).toEqual([
      "c",
      "c-x",
      "cut",
      "e1",
      "e1-c",
      "e1/attested-by/0",
      "s1",
      "s2",
      "u",
      "u/attested-by/0",
      "x",
    ]);
  });
  it("from an attacker reaches the step that it cuts, with both its ends", () => {
    expect(lit("u")).toEqual(["c", "c-x", "cut", "s2", "u", "u/attested-by/0", "x"]);
  });
  it("from a document reaches everything that hangs on it", () => {
    expect(lit("s2")).toEqual([
      "c",
      "c-x",
      "cut",
      "e2",
      "e2-y",
      "e2/attested-by/0",
      "s2",
      "u",
      "u/attested-by/0",
      "x",
      "y",
    ]);
  });
  it("among neighbours stops after one step, with what cuts the steps that the selection offers", () => {
    expect(lit("c", "neighbours")).toEqual(["c", "c-x", "cut", "e1", "e1-c", "u", "x"]);
  });
  it("is everywhere when all is asked for or nothing known is selected", () => {
    expect(lightOf(map, "x", "all")).toBeUndefined();
    expect(lightOf(map, undefined, "chain")).toBeUndefined();
    expect(lightOf(map, "nowhere", "chain")).toBeUndefined();
  });
});
