import { dayAt } from "../../../model/day.ts";
import { nextStep, type Step, stepAtLeast, stepStart } from "./calendar.ts";

/** A labelled place on the axis. */
export interface Tick {
  readonly time: number;
  readonly label: string;
}

export interface Ticks {
  readonly step: Step;
  readonly ticks: readonly Tick[];
  /** What the ticks lie within: the years of months, the months of days. Empty where ticks are years. */
  readonly contexts: readonly Tick[];
}

/** Room that a label needs, in px. */
const LABEL_ROOM = 54;
/** More than any window holds; a slip in the reckoning must not hang the page. */
const MOST_TICKS = 400;

const MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");
const LONG_MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * The ticks of a stretch of time.
 * @param from the first and
 * @param to the last millisecond to cover
 * @param scale px for each millisecond
 * @param room px that a label needs
 */
export function ticksBetween(from: number, to: number, scale: number, room = LABEL_ROOM): Ticks {
  const step = stepAtLeast(room / scale);
  const ticks = along(from, to, step).map((time) => ({ time, label: labelOf(time, step) }));
  const around: Step | undefined =
    step.unit === "day" ? { unit: "month", count: 1 } : step.unit === "month" ? { unit: "year", count: 1 } : undefined;
  const contexts = around ? along(from, to, around).map((time) => ({ time, label: contextOf(time, around) })) : [];
  return { step, ticks, contexts };
}

function along(from: number, to: number, step: Step): number[] {
  const times: number[] = [];
  for (let time = stepStart(from, step); time <= to && times.length < MOST_TICKS; time = nextStep(time, step))
    times.push(time);
  return times;
}

function labelOf(time: number, { unit }: Step): string {
  const { year, month, day } = dayAt(time);
  return unit === "day" ? String(day) : unit === "month" ? (MONTHS[month - 1] ?? "") : yearName(year);
}

function contextOf(time: number, { unit }: Step): string {
  const { year, month } = dayAt(time);
  return unit === "month" ? `${LONG_MONTHS[month - 1]} ${yearName(year)}` : yearName(year);
}

/** A year as it is said; year 0 is 1 BCE. */
export function yearName(year: number): string {
  const digits = (count: number) => (count > 9999 ? count.toLocaleString("en") : String(count));
  return year <= 0 ? `${digits(1 - year)} BCE` : digits(year);
}
