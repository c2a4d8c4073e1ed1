import type { DateSpan } from "../../../model/date.ts";
import { dayToTime, timeToDay } from "../../../model/day.ts";
import { nextStep, type Step, stepAtLeast, stepStart } from "./calendar.ts";

/** Less than this a hand cannot aim at, in px. */
const AIM = 5;

/** The step of the calendar to which a hand can set an end at a scale of px for each millisecond. */
export function aimStep(scale: number): Step {
  return stepAtLeast(AIM / scale);
}

/** The beginning of a step that is nearest to a time. */
function snap(time: number, step: Step): number {
  const [before, after] = [stepStart(time, step), nextStep(time, step)];
  return time - before < after - time ? before : after;
}

/**
 * The days between two times, each moved to the nearest beginning of a step; at least one step.
 * @returns first and last day, both inclusive
 */
export function daysBetween(a: number, b: number, step: Step): readonly [string, string] {
  const start = snap(Math.min(a, b), step);
  const end = Math.max(snap(Math.max(a, b), step), nextStep(start, step));
  return [timeToDay(start), timeToDay(end - 1)];
}

/** From the beginning of the first to the end of the last of two days. */
export function daysToSpan([first, last]: readonly [string, string]): DateSpan | undefined {
  const [start, end] = [dayToTime(first), dayToTime(last)];
  return start === undefined || end === undefined
    ? undefined
    : { start: Math.min(start, end), end: nextStep(Math.max(start, end), { unit: "day", count: 1 }) - 1 };
}
