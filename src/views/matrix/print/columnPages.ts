import { PAGE_ROOM } from "../../print/Sheet.tsx";
import type { Column } from "../table/columns.ts";

/** Widths on paper, in px. */
const NAME = { documents: 205, evidence: 240 };
const COLUMN = 58;
const STRIP = 126;

/** A column with its place in the whole table. */
export interface PageColumn {
  readonly column: Column;
  readonly place: number;
}

/** The columns page by page, about as many on each; the last page keeps room for the diagnosticity. */
export function columnPages(columns: readonly Column[], isEvidence: boolean): PageColumn[][] {
  const most = Math.floor((PAGE_ROOM.landscape.width - (isEvidence ? NAME.evidence : NAME.documents)) / COLUMN);
  // The strip counts as so many columns more, which stand at the very end.
  const all = columns.length + Math.ceil(STRIP / COLUMN);
  const count = Math.ceil(all / most);
  const perPage = Math.ceil(all / count);
  const placed = columns.map((column, place) => ({ column, place }));
  return Array.from({ length: count }, (_, page) => placed.slice(page * perPage, (page + 1) * perPage));
}
