import { MapDocument } from "../../model/mapDocument.ts";
import { keyOrder } from "./keyOrder.ts";

/**
 * The text of a map file: keys in the order of the schema, lists in the author's order, two spaces of indent, a final
 * newline, empty sections left out. What this wrote, `openDocument` reads and this writes again byte for byte.
 * @param map a map; it is written as it is, valid or not
 */
export function serializeDocument(map: MapDocument): string {
  const ordered = keyOrder(MapDocument)(map) as Readonly<Record<string, unknown>>;
  const written = Object.fromEntries(Object.entries(ordered).filter(([, section]) => !isEmpty(section)));
  return `${JSON.stringify(written, null, 2)}\n`;
}

function isEmpty(section: unknown): boolean {
  return typeof section === "object" && section !== null && Object.keys(section).length === 0;
}
