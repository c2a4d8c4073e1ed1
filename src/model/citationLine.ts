/** Citations as short lines for cards and lists: `Chervonenko record, cited in Blank ¶ 11, n. 26`. */
import type { Citation, Locator } from "./citation.ts";
import type { MapDocument } from "./mapDocument.ts";
import { indexMap, recordOf } from "./mapIndex.ts";
import { sourceLabel } from "./source.ts";

/** A locator in the signs of footnotes: `p. 12, ¶ 11, n. 26`. */
export function locatorLine({ page, paragraph, note, section }: Locator): string {
  const many = (value: string | number) => typeof value === "string" && /[–,-]/.test(value);
  return [
    page !== undefined && `${many(page) ? "pp." : "p."} ${page}`,
    paragraph !== undefined && `${many(paragraph) ? "¶¶" : "¶"} ${paragraph}`,
    note !== undefined && `${many(note) ? "nn." : "n."} ${note}`,
    section !== undefined && String(section),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A citation with the documents through which it was seen. */
export function citationLine(map: MapDocument, citation: Citation): string {
  const own = placeLine(map, citation);
  return citation.via ? `${own}, cited in ${citationLine(map, citation.via)}` : own;
}

function placeLine(map: MapDocument, { source, locator }: Citation): string {
  const place = locator ? locatorLine(locator) : "";
  const record = recordOf(indexMap(map), "sources", source);
  const name = record ? sourceLabel(record) : source;
  return place ? `${name} ${place}` : name;
}

/** Several citations on one line, each place once. */
export function citationLines(map: MapDocument, citations: readonly Citation[] | undefined): string {
  return [...new Set((citations ?? []).map((citation) => citationLine(map, citation)))].join("; ");
}
