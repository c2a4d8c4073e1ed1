import { type DateSpan, dateSpan } from "../../../model/date.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Source, sourceLabel } from "../../../model/source.ts";
import { sourceDate } from "../../../model/sourceDate.ts";
import type { Filters } from "../../../store/filters.ts";
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
  /** Where it lies in time: its own date, or those of what it attests. */
  readonly spans: readonly DateSpan[];
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
    spans: evidenceSpans(map, item),
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
  const spans = attested.flatMap((item) => evidenceSpans(map, item));
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
    spans: spans.length > 0 ? spans : spansOf([date]),
  };
}

function evidenceSpans(map: MapDocument, { date, episodes }: Evidence): DateSpan[] {
  return date !== undefined ? spansOf([date]) : spansOf((episodes ?? []).map((id) => episodeDate(map, id)));
}

function spansOf(dates: readonly (string | undefined)[]): DateSpan[] {
  return dates.flatMap((date) => (date === undefined ? [] : (dateSpan(date) ?? [])));
}

function episodeDate(map: MapDocument, id: Id | undefined): string | undefined {
  return id === undefined ? undefined : recordOf(indexMap(map), "episodes", id)?.date;
}

/** The rows that the filters leave: by sight, and by years where a row has any date at all. */
export function filterRows(rows: readonly RowRecord[], { years, sights }: Pick<Filters, "years" | "sights">) {
  const [start, end] = years ? [Date.UTC(years[0], 0, 1), Date.UTC(years[1] + 1, 0, 1) - 1] : [];
  return rows.filter(({ spans, seen }) => {
    if (sights.includes(seen ? "seen" : "unseen")) return false;
    if (start === undefined || end === undefined || spans.length === 0) return true;
    return spans.some((span) => span.start <= end && span.end >= start);
  });
}
