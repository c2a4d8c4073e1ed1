import { describe, expect, it } from "vitest";
import { findTyped, Typeahead } from "../../../../src/views/map/list/typeahead.ts";

const NAMES = ["Realist", "E1 supports R1", "E14 supports D2", "D2 is the explanation"];

describe("typing ahead", () => {
  it("gathers what is typed without a pause", () => {
    const typeahead = new Typeahead();
    expect(typeahead.type("E", 0)).toBe("E");
    expect(typeahead.type("1", 300)).toBe("E1");
    expect(typeahead.type("4", 600)).toBe("E14");
    expect(typeahead.type("D", 3000)).toBe("D");
  });

  it("begins anew after another key", () => {
    const typeahead = new Typeahead();
    expect(typeahead.type("R", 0)).toBe("R");
    typeahead.reset();
    expect(typeahead.type("E", 100)).toBe("E");
  });

  it("leaves small letters to the commands, unless they go on", () => {
    const typeahead = new Typeahead();
    expect(typeahead.type("u", 0)).toBeUndefined();
    expect(typeahead.type("R", 0)).toBe("R");
    expect(typeahead.type("e", 100)).toBe("Re");
    expect(typeahead.type("Enter", 200)).toBeUndefined();
  });

  it("goes to the next line that begins so, round and round", () => {
    expect(findTyped(NAMES, 0, "E")).toBe(1);
    expect(findTyped(NAMES, 1, "e")).toBe(2);
    expect(findTyped(NAMES, 2, "E")).toBe(1);
    expect(findTyped(NAMES, 1, "E14")).toBe(2);
    expect(findTyped(NAMES, 1, "Z")).toBe(-1);
  });
});
