import { type DateSpan, dateSpan } from "../model/date.ts";
import { DAY_LENGTH, dayAt, dayStart, dayToTime } from "../model/day.ts";
import type { Filters } from "./filters.ts";

type TimeFilters = Pick<Filters, "years" | "dates">;

/** The span of time that the filters leave, in milliseconds; undefined where they leave all of it. */
export function filterSpan({ years, dates }: TimeFilters): DateSpan | undefined {
  if (years) return { start: dayStart(Math.min(...years)), end: dayStart(Math.max(...years) + 1) - 1 };
  const [first, last] = dates?.map(dayToTime) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { start: Math.min(first, last), end: Math.max(first, last) + DAY_LENGTH - 1 };
}

/** The years that the filters leave or touch; undefined where they leave all. */
export function filterYears(filters: TimeFilters): readonly [number, number] | undefined {
  const span = filterSpan(filters);
  return filters.years ?? (span && [dayAt(span.start).year, dayAt(span.end).year]);
}

/**
 * What the filters of time let through, for every screen alike.
 * @returns a test for the dates of one record: it passes if it has no date, or one that touches the span
 */
export function timeFilter(filters: TimeFilters): (dates: readonly string[]) => boolean {
  const span = filterSpan(filters);
  if (!span) return () => true;
  return (dates) => {
    const spans = dates.flatMap((date) => dateSpan(date) ?? []);
    return spans.length === 0 || spans.some(({ start, end }) => start <= span.end && end >= span.start);
  };
}
