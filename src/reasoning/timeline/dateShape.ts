import { dateSpan, parseDate } from "../../model/date.ts";

/** What is known of one side of a date. `open` goes on (`1962/..`), `unknown` is not known (`1962/`). */
export interface DateSide {
  readonly is: "known" | "open" | "unknown";
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF date as it is drawn: an extent in time, and how sure either side of it is. */
export interface DateShape {
  /** The date as it stands in the map. */
  readonly text: string;
  /** First and last millisecond (UTC) of what is known; a side that is not known takes the other side's. */
  readonly start: number;
  readonly end: number;
  readonly from: DateSide;
  readonly to: DateSide;
  /** `day`: exact to the day. `within`: some time in that extent. `lasting`: from one end to the other. */
  readonly extent: "day" | "within" | "lasting";
}

/**
 * The shape of a date.
 * @param text an EDTF date, level 1
 * @returns undefined where the text is no date
 */
export function dateShape(text: string): DateShape | undefined {
  const date = parseDate(text);
  const span = dateSpan(text);
  if (!date || !span) return undefined;
  const { from, to } = date;
  // The parser reads both kinds of missing end as none; the text keeps them apart: `..` is open, nothing is unknown.
  const missing = (isOpen: boolean): DateSide => ({
    is: isOpen ? "open" : "unknown",
    approximate: false,
    uncertain: false,
  });
  const known = ({ approximate, uncertain }: NonNullable<typeof from>): DateSide => ({
    is: "known",
    approximate,
    uncertain,
  });
  const knownFrom = from ? span : sideSpan(text.split("/")[1]);
  const knownTo = to ? span : sideSpan(text.split("/")[0]);
  return {
    text,
    start: knownFrom?.start ?? span.start,
    end: knownTo?.end ?? span.end,
    from: from ? known(from) : missing(text.startsWith("..")),
    to: to ? known(to) : missing(text.endsWith("..")),
    extent: date.isInterval ? "lasting" : from?.day !== undefined ? "day" : "within",
  };
}

function sideSpan(text: string | undefined) {
  return text === undefined ? undefined : dateSpan(text);
}
