import type { Evidence } from "../../../model/evidence.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Source, sourceLabel } from "../../../model/source.ts";
import { sourceDate } from "../../../model/sourceDate.ts";
import { datesOf } from "../../../reasoning/timeline/datesOf.ts";
import type { Filters } from "../../../store/filters.ts";
import { timeFilter } from "../../../store/timeFilter.ts";
import { codesOf, shortText } from "../../record/recordNames.ts";

/** A row before anything is said of it: a document or an item of evidence. */
export interface RowRecord {
  readonly id: Id;
  readonly label: string;
  /** The code that it is called by in sentences; documents have none. */
  readonly code: string | undefined;
  readonly date: string | undefined;
  readonly episodes: readonly Id[];
  /** The document that it stands in, for evidence. */
  readonly source: Id | undefined;
  /** Its place in the file. */
  readonly place: number;
  /** Whether the compiler has read it. */
  readonly seen: boolean;
  /** When it lies in time: its own dates, or those of what it attests. */
  readonly dates: readonly string[];
}

/** All rows of a kind, in the order of the file. */
export function rowRecords(map: MapDocument, kind: "sources" | "evidence"): RowRecord[] {
  return kind === "evidence" ? map.evidence.map((item, place) => evidenceRow(map, item, place)) : sourceRows(map);
}

function evidenceRow(map: MapDocument, item: Evidence, place: number): RowRecord {
  const sources = item.attestedBy.map(({ source }) => recordOf(indexMap(map), "sources", source));
  return {
    id: item.id,
    label: shortText(item),
    code: codesOf(map).get(item.id),
    date: item.date ?? episodeDate(map, item.episodes?.[0]),
    episodes: item.episodes ?? [],
    source: item.attestedBy[0]?.source,
    place,
    seen: sources.some((source) => source !== undefined && !source.custom.unseen),
    dates: datesOf(map, item),
  };
}

function sourceRows(map: MapDocument): RowRecord[] {
  const attested = new Map<Id, Evidence[]>();
  for (const item of map.evidence)
    for (const id of new Set(item.attestedBy.map(({ source }) => source)))
      attested.set(id, [...(attested.get(id) ?? []), item]);
  return map.sources.map((source, place) => sourceRow(map, source, place, attested.get(source.id) ?? []));
}

function sourceRow(map: MapDocument, source: Source, place: number, attested: readonly Evidence[]): RowRecord {
  const date = sourceDate(source);
  const dates = attested.flatMap((item) => datesOf(map, item));
  return {
    id: source.id,
    label: sourceLabel(source),
    code: undefined,
    date,
    episodes: [...new Set(attested.flatMap(({ episodes }) => episodes ?? []))],
    source: undefined,
    place,
    seen: !source.custom.unseen,
    // A study of 1999 is about what it attests of 1960: its own year speaks only where nothing else does.
    dates: dates.length > 0 || date === undefined ? dates : [date],
  };
}

function episodeDate(map: MapDocument, id: Id | undefined): string | undefined {
  return id === undefined ? undefined : recordOf(indexMap(map), "episodes", id)?.date;
}

/** The rows that the filters leave: by sight, and by time where a row has any date at all. */
export function filterRows(rows: readonly RowRecord[], filters: Pick<Filters, "years" | "dates" | "sights">) {
  const isWithin = timeFilter(filters);
  return rows.filter(({ dates, seen }) => !filters.sights.includes(seen ? "seen" : "unseen") && isWithin(dates));
}
