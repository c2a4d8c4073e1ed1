import { describe, expect, it } from "vitest";
import { personName, scholarLabel } from "../../src/model/personName.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";

const MAP = new MapBuilder().source("s").source("t").map();
MAP.sources[0] = {
  ...(MAP.sources[0] as (typeof MAP.sources)[number]),
  author: [{ family: "Friedman", given: "Jeremy" }],
  translator: [{ family: "Chen", given: "Jian", "static-ordering": true }],
};

describe("the name of a person", () => {
  it.each([
    [{ family: "Friedman", given: "Jeremy" }, "Jeremy Friedman"],
    [{ family: "Niu", given: "Jun", "static-ordering": true }, "Niu Jun"],
    [{ family: "Niu", given: "Jun", "static-ordering": "false" }, "Jun Niu"],
    [{ literal: "Central Committee" }, "Central Committee"],
    [{ family: "Mao", "static-ordering": true }, "Mao"],
  ])("prints %o as %s", (name, printed) => {
    expect(personName(name)).toBe(printed);
  });

  it("takes the order of a scholar's name from the documents that name the same person", () => {
    const label = (family: string, given: string) => scholarLabel(MAP, { id: "x", name: { family, given } });
    expect(label("Chen", "Jian")).toBe("Chen Jian");
    expect(label("Chen", "Jack")).toBe("Jack Chen");
    expect(label("Friedman", "Jeremy")).toBe("Jeremy Friedman");
  });

  it("falls back on the id of a scholar without a name", () => {
    expect(scholarLabel(MAP, { id: "nameless", name: {} })).toBe("nameless");
  });
});
