import * as z from "zod/mini";
import { dayStart } from "./day.ts";
import { type DateEnd, readPoint, readSide } from "./readEdtf.ts";
import { printable } from "./text.ts";

/** Longer than any date of level 1. */
const DATE_MAX_LENGTH = 60;

/** A point or span of time in EDTF level 1 (ISO 8601-2): `1960-07`, `1960-01?`, `1958~`, `1960/1962`, `1962/..`. */
export const EdtfDate = z.string().check(z.maxLength(DATE_MAX_LENGTH), printable);

/** Milliseconds since 1970 (UTC) at which a date begins and ends; open ends are ∓Infinity. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
}

/** A parsed date: one end twice for a point, undefined for an open end. */
export interface ParsedDate {
  readonly from?: DateEnd;
  readonly to?: DateEnd;
  readonly isInterval: boolean;
}

const parsed = new Map<string, ParsedDate | undefined>();
/** Maps repeat their dates, and screens ask for them again and again; a hostile file that fills the cache empties it. */
const CACHE_LIMIT = 20_000;

/**
 * Parses an EDTF level 1 date.
 * @param text the date as it stands in the map
 * @returns its ends, or undefined where the text is no such date
 */
export function parseDate(text: string): ParsedDate | undefined {
  if (text.length > DATE_MAX_LENGTH) return undefined;
  const known = parsed.get(text);
  if (known !== undefined || parsed.has(text)) return known;
  if (parsed.size >= CACHE_LIMIT) parsed.clear();
  const date = readDate(text);
  parsed.set(text, date);
  return date;
}

function readDate(text: string): ParsedDate | undefined {
  const slash = text.indexOf("/");
  if (slash === -1) {
    const end = readPoint(text);
    return end && { from: end, to: end, isInterval: false };
  }
  const first = readSide(text.slice(0, slash));
  const last = readSide(text.slice(slash + 1));
  if (first === undefined || last === undefined) return undefined;
  const from = first === "open" ? undefined : first;
  const to = last === "open" ? undefined : last;
  // An interval with no end at all dates nothing; one that ends before it begins is a slip of the pen.
  if (!from && !to) return undefined;
  if (from && to && startOf(from) > endOf(to)) return undefined;
  return { ...(from && { from }), ...(to && { to }), isInterval: true };
}

/** First month (1–12) of each EDTF season on the northern hemisphere; winter runs into the next year. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * When a date begins and ends.
 * @param text an EDTF date
 * @returns milliseconds (UTC), or undefined where the text is no date
 */
export function dateSpan(text: string): DateSpan | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  return {
    start: date.from ? startOf(date.from) : Number.NEGATIVE_INFINITY,
    end: date.to ? endOf(date.to) : Number.POSITIVE_INFINITY,
  };
}

function startOf(end: DateEnd): number {
  // `-196X` counts down: its first year is the one farthest from the year 0.
  const year = end.year < 0 && end.unspecifiedDigits > 0 ? end.year - 10 ** end.unspecifiedDigits + 1 : end.year;
  if (end.season !== undefined) return dayStart(year, SEASON_START[end.season] ?? 1, 1);
  return dayStart(year, end.month ?? 1, end.day ?? 1);
}

function endOf(end: DateEnd): number {
  const { year } = end;
  if (end.unspecifiedDigits > 0 && year < 0) return dayStart(year + 1) - 1;
  if (end.unspecifiedDigits > 0) return dayStart(year + 10 ** end.unspecifiedDigits) - 1;
  if (end.season !== undefined) return dayStart(year, (SEASON_START[end.season] ?? 1) + 3, 1) - 1;
  if (end.month === undefined) return dayStart(year + 1) - 1;
  if (end.day === undefined) return dayStart(year, end.month + 1, 1) - 1;
  return dayStart(year, end.month, end.day + 1) - 1;
}
