import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAt, dayStart, dayToTime, timeToDay } from "../../src/model/day.ts";

it("writes days of every century", () => {
  expect(timeToDay(Date.UTC(1958, 6, 31, 23))).toBe("1958-07-31");
  expect(timeToDay(dayStart(50, 2, 3))).toBe("0050-02-03");
  expect(timeToDay(dayStart(-43, 3, 15))).toBe("-0043-03-15");
  expect(dayToTime("1970-01-02")).toBe(86_400_000);
  expect(dayToTime("1970-1-2")).toBeUndefined();
});

it("gives back the day that it was given", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_000_000_000_000, max: 99_000_000_000_000 }), (time) => {
      const day = timeToDay(time);
      const start = dayToTime(day) as number;
      expect(start).toBeLessThanOrEqual(time);
      expect(time - start).toBeLessThan(86_400_000);
    }),
  );
});

it("counts years that no Date can hold", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300_000, max: 170_000_000 }), fc.boolean(), (size, isBefore) => {
      const year = isBefore ? -size : size;
      expect(dayAt(dayStart(year))).toEqual({ year, month: 1, day: 1 });
    }),
  );
});
