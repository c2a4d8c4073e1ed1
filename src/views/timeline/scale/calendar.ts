import { DAY_LENGTH, dayAt, dayStart } from "../../../model/day.ts";

/** A step of the calendar: some days, months or years. */
export interface Step {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
}

/** About how long a step is, in milliseconds. */
function stepLength({ unit, count }: Step): number {
  return count * DAY_LENGTH * (unit === "day" ? 1 : unit === "month" ? 30.44 : 365.2425);
}

const FINE: readonly Step[] = [
  { unit: "day", count: 1 },
  { unit: "day", count: 2 },
  { unit: "day", count: 5 },
  { unit: "day", count: 10 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  { unit: "month", count: 6 },
];

/** The finest step that is at least so many milliseconds long: 1, 2, 5 and 10 of a unit, months by the quarter. */
export function stepAtLeast(length: number): Step {
  const fine = FINE.find((step) => stepLength(step) >= length);
  if (fine) return fine;
  for (let decade = 1; ; decade *= 10)
    for (const part of [1, 2, 5]) {
      const step: Step = { unit: "year", count: part * decade };
      if (stepLength(step) >= length) return step;
    }
}

/** The last beginning of a step at or before a time. */
export function stepStart(time: number, { unit, count }: Step): number {
  const { year, month, day } = dayAt(time);
  if (unit === "year") return dayStart(Math.floor(year / count) * count);
  if (unit === "month") return dayStart(year, Math.floor((month - 1) / count) * count + 1);
  return dayStart(year, month, lastOfDays(year, month, day, count));
}

/** The next beginning of a step after the one in which a time lies. */
export function nextStep(time: number, step: Step): number {
  const start = dayAt(stepStart(time, step));
  if (step.unit === "year") return dayStart(start.year + step.count);
  if (step.unit === "month") return dayStart(start.year, start.month + step.count);
  const next = start.day + step.count;
  // Days are counted anew in each month, and a rest of no more than half a step belongs to the step before it.
  return next + step.count / 2 >= daysIn(start.year, start.month) + 1
    ? dayStart(start.year, start.month + 1)
    : dayStart(start.year, start.month, next);
}

function lastOfDays(year: number, month: number, day: number, count: number): number {
  const steps = Math.floor((day - 1) / count);
  const start = steps * count + 1;
  return start > 1 && start + count / 2 >= daysIn(year, month) + 1 ? start - count : start;
}

function daysIn(year: number, month: number): number {
  return Math.round((dayStart(year, month + 1) - dayStart(year, month)) / DAY_LENGTH);
}
