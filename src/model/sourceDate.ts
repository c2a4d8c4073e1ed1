import { parseDate } from "./date.ts";
import type { Source } from "./source.ts";

/** When a document is from, as an EDTF date; undefined where its record does not say. */
export function sourceDate({ issued }: Source): string | undefined {
  if (!issued) return undefined;
  const text = issued.edtf ?? partsToEdtf(issued["date-parts"]) ?? issued.raw ?? issued.literal;
  if (text === undefined || !parseDate(text)) return undefined;
  return issued.circa && !/[~?%/]/.test(text) ? `${text}~` : text;
}

function partsToEdtf(parts: readonly (readonly (string | number)[])[] | undefined): string | undefined {
  const dates = parts?.map((date) => date.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"));
  return dates && dates.length > 0 ? dates.join("/") : undefined;
}
