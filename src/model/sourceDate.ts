import type * as z from "zod/mini";
import { parseDate } from "./date.ts";
import type { CslDate, Source } from "./source.ts";

/** When a document is from, as an EDTF date; undefined where its record does not say. */
export function sourceDate({ issued }: Source): string | undefined {
  return edtfOf(issued);
}

/** When a document was written and when it was issued, as EDTF dates, as far as its record says either. */
export function documentDates(source: Source): readonly string[] {
  return [...new Set([edtfOf(source["original-date"]), edtfOf(source.issued)].filter((date) => date !== undefined))];
}

function edtfOf(date: z.infer<typeof CslDate> | undefined): string | undefined {
  if (!date) return undefined;
  const text = date.edtf ?? partsToEdtf(date["date-parts"]) ?? date.raw ?? date.literal;
  if (text === undefined || !parseDate(text)) return undefined;
  return date.circa && !/[~?%/]/.test(text) ? `${text}~` : text;
}

function partsToEdtf(parts: readonly (readonly (string | number)[])[] | undefined): string | undefined {
  const dates = parts?.map((date) => date.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"));
  return dates && dates.length > 0 ? dates.join("/") : undefined;
}
