/** Where a record stands, in a line: its school, the document and the place in it. */
import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { personName, scholarLabel } from "../../../model/personName.ts";
import type { Source } from "../../../model/source.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { citationLine } from "../../record/citationLine.ts";
import { joinWords } from "../../record/recordNames.ts";

export interface RecordPlace {
  readonly school: Id | undefined;
  readonly line: string;
}

export function recordPlace(map: MapDocument, id: Id): RecordPlace {
  const index = indexMap(map);
  const entry = index.entries.get(id);
  switch (entry?.section) {
    case "claims":
      return { school: schoolOfClaim(map).get(id), line: firstOf(map, entry.record.citations) };
    case "evidence": {
      const date = entry.record.date === undefined ? "" : formatDate(entry.record.date, "short");
      return { school: undefined, line: dotted(date, firstOf(map, entry.record.attestedBy)) };
    }
    case "sources":
      return { school: undefined, line: sourceLine(entry.record) };
    case "scholars": {
      const schools = (entry.record.schools ?? []).map(
        ({ school }) => recordOf(index, "schools", school)?.name ?? school,
      );
      return { school: undefined, line: schools.length > 0 ? joinWords(schools) : "no school on record" };
    }
    case "schools":
      return { school: id, line: "" };
    case "episodes":
      return { school: undefined, line: formatDate(entry.record.date) };
    case "inferences": {
      const { by, citations } = entry.record;
      const scholar = by === undefined ? undefined : recordOf(index, "scholars", by);
      const school = by !== undefined && recordOf(index, "schools", by) ? by : undefined;
      return { school, line: dotted(scholar ? scholarLabel(map, scholar) : "", firstOf(map, citations)) };
    }
    default:
      return { school: undefined, line: "" };
  }
}

/** The first place that it is cited from, and how many more there are. */
function firstOf(map: MapDocument, citations: Parameters<typeof citationLine>[1][] | undefined): string {
  const lines = [...new Set((citations ?? []).map((citation) => citationLine(map, citation)))];
  return `${lines[0] ?? ""}${lines.length > 1 ? ` and ${lines.length - 1} more` : ""}`;
}

function sourceLine(source: Source): string {
  const people = (source.author ?? source.editor ?? []).map(personName);
  const year = source.issued?.["date-parts"]?.[0]?.[0] ?? source.issued?.literal ?? "";
  return dotted(joinWords(people), String(year), source.custom.unseen ? "cited, unseen" : "read");
}

function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
