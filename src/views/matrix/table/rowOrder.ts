import { dateSpan } from "../../../model/date.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import type { MatrixSettings } from "../../../store/mapStore.ts";
import type { RowRecord } from "./rowRecords.ts";

/** Rows under one head; a table that is not grouped is one section without a head. */
export interface Section<R> {
  readonly id: Id | undefined;
  readonly label: string;
  readonly date: string | undefined;
  readonly rows: readonly R[];
}

/**
 * Sorts rows.
 * @param ranks the place of each row in the order of diagnosticity
 */
export function sortRows<R extends RowRecord>(
  rows: readonly R[],
  sort: MatrixSettings["sort"],
  ranks: ReadonlyMap<Id, number>,
): R[] {
  const rank = ({ id }: R) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const key = sort === "diagnosticity" ? rank : sort === "date" ? startOf : () => 0;
  return rows.toSorted((a, b) => compare(key(a), key(b)) || a.place - b.place);
}

/** Undated rows come last. */
function startOf({ date }: Pick<RowRecord, "date">): number {
  return (date === undefined ? undefined : dateSpan(date)?.start) ?? Number.POSITIVE_INFINITY;
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts sorted rows under heads. Episodes go by date, documents by the row that comes first; the rest comes last. */
export function groupRows<R extends RowRecord>(
  map: MapDocument,
  rows: readonly R[],
  group: MatrixSettings["group"],
): Section<R>[] {
  if (rows.length === 0) return [];
  if (group === "none") return [{ id: undefined, label: "", date: undefined, rows }];
  const byHead = new Map<Id | undefined, R[]>();
  for (const row of rows) {
    const head = group === "episode" ? firstEpisode(map, row) : row.source;
    byHead.set(head, [...(byHead.get(head) ?? []), row]);
  }
  const sections = [...byHead].map(([id, members]) => ({ ...headOf(map, id, group), rows: members }));
  const named = sections.filter(({ id }) => id !== undefined);
  const rest = sections.filter(({ id }) => id === undefined);
  return [...(group === "episode" ? named.sort((a, b) => compare(startOf(a), startOf(b))) : named), ...rest];
}

/** A row that touches several episodes stands under the earliest. */
function firstEpisode(map: MapDocument, { episodes }: Pick<RowRecord, "episodes">): Id | undefined {
  return episodes.toSorted((a, b) => compare(startOf(episode(map, a)), startOf(episode(map, b))))[0];
}

function episode(map: MapDocument, id: Id): { date: string | undefined } {
  return { date: recordOf(indexMap(map), "episodes", id)?.date };
}

function headOf(map: MapDocument, id: Id | undefined, group: "episode" | "source") {
  if (id === undefined) return { id, label: group === "episode" ? "No episode" : "No document", date: undefined };
  const index = indexMap(map);
  if (group === "source") {
    const source = recordOf(index, "sources", id);
    return { id, label: source ? sourceLabel(source) : id, date: undefined };
  }
  const record = recordOf(index, "episodes", id);
  return { id, label: record?.label ?? id, date: record?.date };
}
