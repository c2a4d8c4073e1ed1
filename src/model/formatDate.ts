import { type ParsedDate, parseDate } from "./date.ts";

type DateEnd = NonNullable<ParsedDate["from"]>;

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTHS_SHORT = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");
const SEASONS: Readonly<Record<number, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/**
 * A date as a historian writes it: `14–25 February 1956`, `Jan [1960]` for an uncertain year, `c. 1958`,
 * `since 1962`. A text that is no EDTF date is given back as it is.
 * @param text an EDTF level 1 date
 * @param length `short` for cards (`Feb 1956`), `long` for prose
 */
export function formatDate(text: string, length: "short" | "long" = "long"): string {
  const date = parseDate(text);
  if (!date) return text;
  const { from, to } = date;
  if (!date.isInterval) return from ? formatEnd(from, length) : text;
  if (from && to) return formatRange(from, to, length);
  if (from) return `since ${formatEnd(from, length)}`;
  if (to) return `until ${formatEnd(to, length)}`;
  return text;
}

function formatRange(from: DateEnd, to: DateEnd, length: "short" | "long"): string {
  if (formatEnd(from, length) === formatEnd(to, length)) return formatEnd(from, length);
  const plain = [from, to].every((end) => !end.uncertain && !end.approximate && end.unspecifiedDigits === 0);
  if (plain && from.year === to.year && from.season === undefined && to.season === undefined) {
    if (from.day && to.day && from.month === to.month) return `${from.day}–${formatEnd(to, length)}`;
    if (from.month && to.month && !from.day && !to.day) return `${monthName(from, length)}–${formatEnd(to, length)}`;
  }
  const [a, b] = [String(from.year), String(to.year)];
  const yearsOnly = from.month === undefined && to.month === undefined && !from.season && !to.season;
  if (plain && yearsOnly && a.length === 4 && b.length === 4 && a.slice(0, 2) === b.slice(0, 2) && a !== b)
    return `${a}–${b.slice(2)}`;
  return yearsOnly
    ? `${formatEnd(from, length)}–${formatEnd(to, length)}`
    : `${formatEnd(from, length)} – ${formatEnd(to, length)}`;
}

function monthName(end: DateEnd, length: "short" | "long"): string {
  return (length === "short" ? MONTHS_SHORT : MONTHS)[(end.month ?? 1) - 1] ?? "";
}

function formatEnd(end: DateEnd, length: "short" | "long"): string {
  // A year that is inferred, not read, stands in brackets, as in a footnote to an undated letter.
  const year = end.uncertain ? `[${formatYear(end)}]` : formatYear(end);
  const parts = [
    end.day && String(end.day),
    end.month && monthName(end, length),
    end.season && (SEASONS[end.season] ?? `season ${end.season}`),
    year,
  ].filter(Boolean);
  return `${end.approximate ? "c. " : ""}${parts.join(" ")}`;
}

function formatYear({ year, unspecifiedDigits }: DateEnd): string {
  if (unspecifiedDigits === 1) return year < 0 ? `${10 - year}–${1 - year} BCE` : `${year}s`;
  if (unspecifiedDigits === 2) return year < 0 ? `${100 - year}–${1 - year} BCE` : `${year}–${year + 99}`;
  return year <= 0 ? `${1 - year} BCE` : String(year);
}
