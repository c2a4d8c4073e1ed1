import { describe, expect, it } from "vitest";
import { dateSpan, parseDate } from "../../src/model/date.ts";

const day = (span: number | undefined) => (span === undefined ? undefined : new Date(span).toISOString().slice(0, 10));
const years = (text: string) => {
  const span = dateSpan(text);
  return span && [new Date(span.start).getUTCFullYear(), new Date(span.end).getUTCFullYear()];
};

/** From the Library of Congress's EDTF specification (2019), levels 0 and 1. */
const SPANS: readonly (readonly [string, string, string])[] = [
  ["1985-04-12", "1985-04-12", "1985-04-12"],
  ["1985-04", "1985-04-01", "1985-04-30"],
  ["1985", "1985-01-01", "1985-12-31"],
  ["1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"],
  ["1964/2008", "1964-01-01", "2008-12-31"],
  ["2004-06/2006-08", "2004-06-01", "2006-08-31"],
  ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"],
  ["2004-02-01/2005-02", "2004-02-01", "2005-02-28"],
  ["2004-02-01/2005", "2004-02-01", "2005-12-31"],
  ["2005/2006-02", "2005-01-01", "2006-02-28"],
  ["2001-21", "2001-03-01", "2001-05-31"],
  ["2001-24", "2001-12-01", "2002-02-28"],
  ["1984?", "1984-01-01", "1984-12-31"],
  ["2004-06~", "2004-06-01", "2004-06-30"],
  ["2004-06-11%", "2004-06-11", "2004-06-11"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["20XX", "2000-01-01", "2099-12-31"],
  ["2004-XX", "2004-01-01", "2004-12-31"],
  ["1985-04-XX", "1985-04-01", "1985-04-30"],
  ["1985-XX-XX", "1985-01-01", "1985-12-31"],
  ["1984?/2004~", "1984-01-01", "2004-12-31"],
  ["1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"],
  ["1960-02", "1960-02-01", "1960-02-29"],
];

describe("an EDTF date of level 1", () => {
  it.each(SPANS)("%s runs from %s to %s", (text, start, end) => {
    const span = dateSpan(text);
    expect([day(span?.start), day(span?.end)]).toEqual([start, end]);
  });

  it.each(["1985-04-12/..", "1985-04/..", "1985/", "1985-04-12/"])("%s has no end", (text) => {
    expect(dateSpan(text)?.end).toBe(Number.POSITIVE_INFINITY);
    expect(parseDate(text)).toMatchObject({ isInterval: true, from: { year: 1985 } });
  });

  it.each(["../1985-04-12", "/1985"])("%s has no beginning", (text) => {
    expect(dateSpan(text)?.start).toBe(Number.NEGATIVE_INFINITY);
  });

  it("counts years before the year 1 astronomically, and the first centuries as they are", () => {
    expect(years("-1985")).toEqual([-1985, -1985]);
    expect(years("0000")).toEqual([0, 0]);
    expect(years("0050")).toEqual([50, 50]);
    expect(years("-201X")).toEqual([-2019, -2010]);
  });

  it("gives numbers for years that no Date can hold", () => {
    const far = dateSpan("Y170000002");
    expect(far?.start).toBeGreaterThan(5e15);
    expect(dateSpan("Y-170000002")?.end).toBeLessThan(-5e15);
  });

  it.each([
    ["1984?", { uncertain: true, approximate: false }],
    ["1958~", { uncertain: false, approximate: true }],
    ["1958%", { uncertain: true, approximate: true }],
    ["1956-21", { season: 21 }],
    ["196X", { year: 1960, unspecifiedDigits: 1 }],
  ])("%s keeps what it hedges", (text, expected) => {
    expect(parseDate(text)?.from).toMatchObject(expected);
  });

  it.each(["1958-XX", "1985-XX-XX"])("%s has no month", (text) => {
    expect(parseDate(text)?.from).not.toHaveProperty("month");
  });

  it.each([
    ["the empty text", ""],
    ["words", "spring 1960"],
    ["a day that never was", "1985-02-31"],
    ["a thirteenth month", "1985-13"],
    ["two digits", "60"],
    ["one digit of a month", "1960-7"],
    ["slashes between day and month", "14/2/1956"],
    ["white space", " 1960"],
    ["level 2: one of a set", "[1667,1668]"],
    ["level 2: an exponent", "Y17E8"],
    ["level 2: a part that is uncertain", "2004-06?-11"],
    ["an interval that ends before it begins", "1962/1960"],
    ["an interval with no end at all", "../.."],
    ["a year of which nothing is known", "XXXX"],
    ["a long text", "1".repeat(60)],
  ])("refuses %s", (_, text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(dateSpan(text)).toBeUndefined();
  });

  it("answers the same when asked again", () => {
    expect(parseDate("1960-07")).toBe(parseDate("1960-07"));
    expect(parseDate("nonsense")).toBe(parseDate("nonsense"));
  });
});
