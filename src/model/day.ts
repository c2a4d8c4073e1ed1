/** Days of the proleptic Gregorian calendar as text and as time: `1958-07-31`, `-0043-03-15`. Year 0 is 1 BCE. */

export const DAY_LENGTH = 86_400_000;
/** Milliseconds of a mean Gregorian year, for years such as Y-170000002 that lie outside what a Date can hold. */
const MEAN_YEAR = 365.2425 * DAY_LENGTH;

/**
 * When a day begins; the days of years that no Date can hold all begin with their year.
 * @param year astronomical: 0–99 mean themselves
 * @param month from 1; it may run past 12
 * @returns milliseconds since 1970 (UTC)
 */
export function dayStart(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const time = date.getTime();
  return Number.isNaN(time) ? (year - 1970) * MEAN_YEAR : time;
}

/** The calendar day in which a time lies. */
export function dayAt(time: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(time);
  if (!Number.isNaN(date.getTime()))
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  // The part of a year makes up for what a product of large numbers loses.
  return { year: 1970 + Math.floor(time / MEAN_YEAR + 1e-3), month: 1, day: 1 };
}

const DAY = /^(-?\d{4,})-(\d\d)-(\d\d)$/;

/** When a day given as text begins; undefined where the text is no day. */
export function dayToTime(text: string): number | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year === undefined ? undefined : dayStart(Number(year), Number(month), Number(day));
}

/** The day in which a time lies, as text. */
export function timeToDay(time: number): string {
  const { year, month, day } = dayAt(time);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
