/// <reference path="./edtf.d.ts" />
import { parse } from "edtf";
import * as z from "zod/mini";
import { dayStart } from "./day.ts";
import { printable } from "./text.ts";

/** Longer than any date of level 1; the grammar takes minutes and gigabytes over an endless one. */
const DATE_MAX_LENGTH = 60;

/** A point or span of time in EDTF level 1 (ISO 8601-2): `1960-07`, `1960-01?`, `1958~`, `1960/1962`, `1962/..`. */
export const EdtfDate = z.string().check(z.maxLength(DATE_MAX_LENGTH), printable);

/** Milliseconds since 1970 (UTC) at which a date begins and ends; open ends are ∓Infinity. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
}

interface DateEnd {
  readonly year: number;
  /** 1–12; missing where only the year is known. */
  readonly month?: number;
  readonly day?: number;
  /** EDTF season 21–24 (spring, summer, autumn, winter). */
  readonly season?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** Digits left unspecified at the end of the year (`196X`: 1). */
  readonly unspecifiedDigits: number;
}

/** A parsed date: one end twice for a point, undefined for an open end. */
export interface ParsedDate {
  readonly from?: DateEnd;
  readonly to?: DateEnd;
  readonly isInterval: boolean;
}

interface EdtfNode {
  type: string;
  values: (number | EdtfNode | null)[];
  uncertain?: boolean | number;
  approximate?: boolean | number;
  unspecified?: number;
}

const POINTS: ReadonlySet<string> = new Set(["Date", "Year", "Season"]);

const parsed = new Map<string, ParsedDate | undefined>();
/** Maps repeat their dates, and the grammar is slow; the cache is dropped when a hostile file fills it. */
const CACHE_LIMIT = 20_000;

/**
 * Parses an EDTF level 1 date.
 * @param text the date as it stands in the map
 * @returns its ends, or undefined where the text is no such date
 */
export function parseDate(text: string): ParsedDate | undefined {
  if (text.length > DATE_MAX_LENGTH) return undefined;
  if (parsed.has(text)) return parsed.get(text);
  if (parsed.size >= CACHE_LIMIT) parsed.clear();
  const date = readDate(text);
  parsed.set(text, date);
  return date;
}

function readDate(text: string): ParsedDate | undefined {
  let node: EdtfNode;
  try {
    node = parse(text, { level: 1 }) as EdtfNode;
  } catch {
    return undefined;
  }
  if (node.type !== "Interval") {
    // The grammar lets `XXXX` and centuries (`19`) pass, which level 1 does not have.
    if (!POINTS.has(node.type) || ((node.unspecified ?? 0) & 3) !== 0) return undefined;
    const end = dateEnd(node);
    return { from: end, to: end, isInterval: false };
  }
  const [first, last] = node.values as (EdtfNode | null)[];
  const from = isDateNode(first) ? dateEnd(first) : undefined;
  const to = isDateNode(last) ? dateEnd(last) : undefined;
  // An interval with no end at all dates nothing; one that ends before it begins is a slip of the pen.
  if (!from && !to) return undefined;
  if (from && to && startOf(from) > endOf(to)) return undefined;
  return { ...(from && { from }), ...(to && { to }), isInterval: true };
}

/** The grammar gives null for an open end, and a bare Infinity for one side of some. */
function isDateNode(node: unknown): node is EdtfNode {
  return typeof node === "object" && node !== null && "values" in node;
}

function dateEnd(node: EdtfNode): DateEnd {
  const [year = 0, second, day] = node.values as number[];
  const unspecified = node.unspecified ?? 0;
  const isSeason = node.type === "Season";
  // edtf's bitmask counts from the first digit of the year: 8 is the last one, 12 the last two,
  // 48 the month, 192 the day.
  const monthUnknown = (unspecified & 48) !== 0;
  const dayUnknown = (unspecified & 192) !== 0;
  return {
    year,
    ...(isSeason ? { season: second } : second !== undefined && !monthUnknown && { month: second + 1 }),
    ...(day !== undefined && !dayUnknown && { day }),
    uncertain: Boolean(node.uncertain),
    approximate: Boolean(node.approximate),
    unspecifiedDigits: (unspecified & 4) !== 0 ? 2 : (unspecified & 8) !== 0 ? 1 : 0,
  } as DateEnd;
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
