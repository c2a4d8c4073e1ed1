import { describe, expect, it } from "vitest";
import { dateShape } from "../../../src/reasoning/timeline/dateShape.ts";

const day = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString().slice(0, 10));

/** Worked out by hand from the Library of Congress's EDTF specification, level 1. */
const SHAPES: readonly (readonly [string, string, string, string, string, string])[] = [
  ["1958-07-31", "1958-07-31", "1958-07-31", "day", "known", "known"],
  ["1958-07", "1958-07-01", "1958-07-31", "within", "known", "known"],
  ["1958", "1958-01-01", "1958-12-31", "within", "known", "known"],
  ["196X", "1960-01-01", "1969-12-31", "within", "known", "known"],
  ["1960/1962", "1960-01-01", "1962-12-31", "lasting", "known", "known"],
  ["1956-02-14/1956-02-25", "1956-02-14", "1956-02-25", "lasting", "known", "known"],
  ["1962/..", "1962-01-01", "1962-12-31", "lasting", "known", "open"],
  ["1962/", "1962-01-01", "1962-12-31", "lasting", "known", "unknown"],
  ["../1962-08", "1962-08-01", "1962-08-31", "lasting", "open", "known"],
  ["/1962-08", "1962-08-01", "1962-08-31", "lasting", "unknown", "known"],
];

describe("the shape of a date", () => {
  it.each(SHAPES)("%s runs from %s to %s (%s), from %s, to %s", (text, start, end, extent, from, to) => {
    const shape = dateShape(text);
    expect([day(shape?.start), day(shape?.end), shape?.extent, shape?.from.is, shape?.to.is]).toEqual([
      start,
      end,
      extent,
      from,
      to,
    ]);
  });

  it("says of each side whether it is approximate or uncertain", () => {
    const sides = (text: string) => {
      const { from, to } = dateShape(text) ?? {};
      return [from?.approximate, from?.uncertain, to?.approximate, to?.uncertain];
    };
    expect(sides("1958~")).toEqual([true, false, true, false]);
    expect(sides("1960-01?")).toEqual([false, true, false, true]);
    expect(sides("1958%")).toEqual([true, true, true, true]);
    expect(sides("1984?/2004~")).toEqual([false, true, true, false]);
  });

  it("is undefined where the text is no date", () => {
    expect(dateShape("last summer")).toBeUndefined();
  });
});
