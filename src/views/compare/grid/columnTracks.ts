import type { MapDocument } from "../../../model/mapDocument.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import type { CompareTable } from "../table/compareTable.ts";

/**
 * The columns of the grid as CSS tracks: the episode, then each school with a gutter to the next. A gutter in which no
 * row shows anything is narrow, so that the schools get its room.
 */
export function columnTracks(map: MapDocument, { columns, rows }: Pick<CompareTable, "columns" | "rows">): string {
  const used = new Set(
    rows.flatMap(({ found }) => betweenOn(map, found).map(({ first, second }) => `${first} ${second}`)),
  );
  const tracks = columns.map(({ school }, at) => {
    const next = columns[at + 1]?.school.id;
    const gutter = used.has(`${school.id} ${next}`) ? "var(--gutter)" : "var(--hair)";
    return next === undefined ? SCHOOL : `${SCHOOL} ${gutter}`;
  });
  return ["var(--episode)", ...tracks].join(" ");
}

const SCHOOL = "minmax(var(--school), 1fr)";
