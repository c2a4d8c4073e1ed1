import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayStart, timeToDay } from "../../src/model/day.ts";
import { setDates, setYears } from "../../src/store/filtering.ts";
import { NO_FILTERS } from "../../src/store/filters.ts";
import { createMapStore } from "../../src/store/mapStore.ts";
import { filterSpan, filterYears, timeFilter } from "../../src/store/timeFilter.ts";

describe("the filter of time", () => {
  it("lets through what touches its first or last day, and what has no date", () => {
    const passes = timeFilter({ dates: ["1958-07-10", "1958-07-20"] });
    const letThrough = ["1958-07-10", "1958-07-20", "1958", "1957/1958-07-10", "1958-07-20/..", "1958-07~"];
    for (const date of letThrough) expect(passes([date]), date).toBe(true);
    for (const date of ["1958-07-09", "1958-07-21", "1959", "../1958-07-09"]) expect(passes([date]), date).toBe(false);
    expect(passes([])).toBe(true);
    expect(passes(["1919", "1958-07-15"])).toBe(true);
  });

  it("takes years whole, those before the year 100 too, and its ends in either order", () => {
    const passes = timeFilter({ years: [-44, 14] });
    expect(passes(["-0043-03-15"])).toBe(true);
    expect(passes(["0014-08-19"])).toBe(true);
    expect(passes(["0015"])).toBe(false);
    expect(passes(["1914"])).toBe(false);
    expect(filterSpan({ years: [1960, 1958] })).toEqual(filterSpan({ years: [1958, 1960] }));
  });

  it("keeps whole years as years, and anything finer as days", () => {
    const store = createMapStore();
    setDates(store, ["1958-01-01", "1960-12-31"]);
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, years: [1958, 1960] });
    setDates(store, ["-0043-03-15", "0014-08-19"]);
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, dates: ["-0043-03-15", "0014-08-19"] });
    expect(filterYears(store.getState().filters)).toEqual([-43, 14]);
    setYears(store, [1958, 1958]);
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, years: [1958, 1958] });
    setDates(store, undefined);
    expect(store.getState().filters).toEqual(NO_FILTERS);
  });

  it("spans the same time whether a span is given in years or in days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.nat(500), (first, length) => {
        const last = first + length;
        const dates = [timeToDay(dayStart(first)), timeToDay(dayStart(last, 12, 31))] as const;
        expect(filterSpan({ dates })).toEqual(filterSpan({ years: [first, last] }));
      }),
    );
  });
});
