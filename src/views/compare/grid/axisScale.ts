import { dateSpan } from "../../../model/date.ts";
import { dayAt, dayStart } from "../../../model/day.ts";
import { formatDate } from "../../../model/formatDate.ts";

/** A tick of the axis: where, from 0 to 1, and its name. */
export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** A date on the axis: where it begins and ends, from 0 to 1; equal where it is a point. */
export interface AxisMark {
  readonly from: number;
  readonly to: number;
  /** A span of time, not a point known with some precision. */
  readonly isSpan: boolean;
}

export interface AxisScale {
  readonly ticks: readonly AxisTick[];
  readonly markOf: (date: string) => AxisMark | undefined;
}

const YEARS = [1, 2, 5];

/**
 * A true scale of time over some dates, earliest at 0 and latest at 1, in whole years, or months where there is one year.
 * @param most how many ticks there is room for
 * @returns undefined where no date has a known end
 */
export function axisScale(dates: readonly string[], most: number): AxisScale | undefined {
  const times = dates.flatMap((date) => {
    const span = dateSpan(date);
    return span ? [span.start, span.end].filter(Number.isFinite) : [];
  });
  if (times.length === 0) return undefined;
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const [from, to] = [dayAt(first), dayAt(last)];
  const inMonths = to.year - from.year < 2;
  const start = inMonths ? dayStart(from.year, from.month) : dayStart(from.year);
  const end = inMonths ? dayStart(to.year, to.month + 1) : dayStart(to.year + 1);
  const place = (time: number) => Math.max(0, Math.min(1, (time - start) / (end - start)));
  return {
    ticks: inMonths ? monthTicks(from, to, most, place) : yearTicks(from.year, to.year, most, place),
    markOf: (date) => {
      const span = dateSpan(date);
      if (!span) return undefined;
      const isSpan = date.includes("/");
      const [begins, ends] = [place(span.start), place(span.end)];
      const middle = (begins + ends) / 2;
      return isSpan ? { from: begins, to: ends, isSpan } : { from: middle, to: middle, isSpan };
    },
  };
}

function yearTicks(from: number, to: number, most: number, place: (time: number) => number): AxisTick[] {
  let step = 1;
  for (let power = 1; (to - from + 1) / step > most; power *= 10)
    step = YEARS.map((one) => one * power).find((one) => (to - from + 1) / one <= most) ?? power * 10;
  const ticks: AxisTick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    ticks.push({ at: place(dayStart(year)), label: year <= 0 ? `${1 - year} BCE` : String(year) });
  return ticks;
}

type Day = ReturnType<typeof dayAt>;

function monthTicks(from: Day, to: Day, most: number, place: (time: number) => number): AxisTick[] {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  const step = [1, 2, 3, 6].find((one) => count / one <= most) ?? 12;
  const ticks: AxisTick[] = [];
  for (let month = 0; month < count; month += step) {
    const { year, month: named } = dayAt(dayStart(from.year, from.month + month));
    const date = `${String(year).padStart(4, "0")}-${String(named).padStart(2, "0")}`;
    ticks.push({
      at: place(dayStart(from.year, from.month + month)),
      label: year > 0 ? formatDate(date, "short") : date,
    });
  }
  return ticks;
}
