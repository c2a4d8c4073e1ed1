import { expect, it } from "vitest";
import type { MapDocument } from "../../../../src/model/mapDocument.ts";
import { tallyYears } from "../../../../src/views/map/rail/YearFilter.tsx";
import { MapBuilder } from "../../../reasoning/mapBuilder.ts";

function mapWith(...dates: string[]): MapDocument {
  const builder = new MapBuilder().source("s");
  for (const [place] of dates.entries()) builder.evidence(`e${place}`, "s");
  const map = builder.map();
  return { ...map, evidence: map.evidence.map((item, place) => ({ ...item, date: dates[place] as string })) };
}

it("counts each year that a date touches", () => {
  expect(tallyYears(mapWith("1960", "1960/1962", "1962-08"))).toEqual({
    first: 1960,
    last: 1962,
    perBar: 1,
    counts: [2, 1, 2],
  });
});

it("lets a bar stand for several years where the span is long", () => {
  const tally = tallyYears(mapWith("1066", "1960"));
  expect(tally?.counts.length).toBeLessThanOrEqual(80);
  expect(tally?.counts.reduce((sum, count) => sum + count, 0)).toBe(2);
});

it.each([["Y300000"], ["Y-300000000"], ["-9999", "Y17000"], [`Y${"9".repeat(50)}`], ["../1950", "1962/.."]])(
  "survives %s",
  (...dates) => {
    const tally = tallyYears(mapWith(...dates));
    expect(tally?.counts.every(Number.isFinite)).toBe(true);
  },
);

it("is absent where nothing is dated", () => {
  expect(tallyYears(mapWith())).toBeUndefined();
});
