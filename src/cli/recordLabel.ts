import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import { sourceLabel } from "../model/source.ts";

/** Characters of a text that stay on one line beside an id. */
const LONGEST = 60;

/** What a record is called beside its id: its short text or title, with its code where it has one. */
export function recordLabel(map: MapDocument, id: Id): string {
  const entry = indexMap(map).entries.get(id);
  if (!entry) return "";
  switch (entry.section) {
    case "sources":
      return onOneLine(sourceLabel(entry.record));
    case "claims":
    case "evidence": {
      const { code, short, text } = entry.record;
      return onOneLine(code ? `${code}: ${short ?? text}` : (short ?? text));
    }
    case "schools":
      return onOneLine(entry.record.name);
    case "inferences":
      return onOneLine(`${entry.record.from.join(" + ")} ${entry.record.kind} ${entry.record.to}`);
    default:
      return "";
  }
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
