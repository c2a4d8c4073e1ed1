/**
 * The grammar of EDTF levels 0 and 1 (Library of Congress, 2019; ISO 8601-2). Written out here, as every page that shows
 * a year needs it and a map has thousands of dates; the tests hold it to the `edtf` package.
 */

/** One end of a date, as far as it is known. */
export interface DateEnd {
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

/** Year, month or season, day, what is hedged. */
const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
/** A date that leaves digits open: `196X`, `19XX`, `1960-XX`, `1960-XX-XX`, `1960-07-XX`. */
const OPEN_DATE = /^(-?\d{2,4}X{0,2})(?:-(\d\d|XX)(?:-(XX))?)?$/;
const FAR_YEAR = /^Y(-?[1-9]\d{4,})$/;
const ZONE =
  /(?:Z|[-−+](?:0[1-9]|1[01]):?[0-5]\d|[-−+]00:?(?:0[1-9]|[1-5]\d)|[-−+]12:?00|[-−+](?:0[1-9]|1[0-2])|\+00(?::?00)?|\+1[23]:?[0-5]\d|\+13|\+14(?::?00)?)/;
const TIME = new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00)?)(?:${ZONE.source})?$`);
/** Days of the months, as the grammar has them: whether a year is a leap year it does not ask. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a date that is no interval.
 * @param text what stands in the map
 * @returns the date, or undefined where it is none of level 0 or 1
 */
export function readPoint(text: string): DateEnd | undefined {
  return readMoment(text) ?? readSeason(text) ?? readOpenDate(text) ?? readFarYear(text);
}

/**
 * Reads one side of an interval, where seasons, open digits and far years have no place.
 * @returns the date, "open" for no end (`..` or nothing), or undefined where it is neither
 */
export function readSide(text: string): DateEnd | "open" | undefined {
  return text === "" || text === ".." ? "open" : readMoment(text);
}

/** A date, hedged or not, or a date with a time, of which only the day is kept. */
function readMoment(text: string): DateEnd | undefined {
  const time = text.indexOf("T");
  if (time !== -1 && !TIME.test(text.slice(time + 1))) return undefined;
  const match = DATE.exec(time === -1 ? text : text.slice(0, time));
  if (!match) return undefined;
  const [, years = "", months, days, hedge] = match;
  if (years === "-0000" || (time !== -1 && (days === undefined || hedge !== undefined))) return undefined;
  const end = { year: Number(years), ...hedged(hedge), unspecifiedDigits: 0 };
  if (months === undefined) return end;
  const month = Number(months);
  if (month < 1 || month > 12) return undefined;
  if (days === undefined) return { ...end, month };
  const day = Number(days);
  return day < 1 || day > (DAYS[month - 1] ?? 0) ? undefined : { ...end, month, day };
}

function hedged(sign: string | undefined): Pick<DateEnd, "uncertain" | "approximate"> {
  return { uncertain: sign === "?" || sign === "%", approximate: sign === "~" || sign === "%" };
}

function readSeason(text: string): DateEnd | undefined {
  const match = /^(-?\d{4})-(2[1-4])$/.exec(text);
  if (!match || match[1] === "-0000") return undefined;
  return { year: Number(match[1]), season: Number(match[2]), ...hedged(undefined), unspecifiedDigits: 0 };
}

function readOpenDate(text: string): DateEnd | undefined {
  const [, years = "", month, day] = OPEN_DATE.exec(text) ?? [];
  const digits = years.replace("-", "");
  if (digits.length !== 4) return undefined;
  const unspecifiedDigits = digits.endsWith("XX") ? 2 : digits.endsWith("X") ? 1 : 0;
  // `-00XX` is no year below nought.
  const year = Number(years.replaceAll("X", "0")) || 0;
  const end = { year, ...hedged(undefined), unspecifiedDigits };
  if (month === undefined) return unspecifiedDigits > 0 ? end : undefined;
  if (unspecifiedDigits > 0) return undefined;
  if (month === "XX") return end;
  const known = Number(month);
  return day !== undefined && known >= 1 && known <= 12 ? { ...end, month: known } : undefined;
}

function readFarYear(text: string): DateEnd | undefined {
  const match = FAR_YEAR.exec(text);
  return match ? { year: Number(match[1]), ...hedged(undefined), unspecifiedDigits: 0 } : undefined;
}
