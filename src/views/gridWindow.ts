/** Up to this many rows all are drawn: a page that is searched or printed has them. */
export const DRAW_ALL = 160;
/** The window moves by whole blocks, so that few scroll events draw anything. */
const BLOCK = 12;

/** The rows, or columns, from `first` up to, not with, `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows to draw of a long table: those in view and a block on either side.
 * @param top how far the rows are scrolled, in px
 * @param height of the part in view, in px
 * @param rowHeight of every row, in px
 */
export function rowWindow(count: number, top: number, height: number, rowHeight: number): Span {
  if (count <= DRAW_ALL || rowHeight <= 0) return { first: 0, last: count };
  const first = Math.floor(top / rowHeight / BLOCK) * BLOCK - BLOCK;
  const last = Math.ceil((top + height) / rowHeight / BLOCK) * BLOCK + BLOCK;
  return { first: Math.max(0, Math.min(first, count - BLOCK)), last: Math.min(count, Math.max(last, BLOCK)) };
}

/** Up to this many columns all are drawn. */
export const DRAW_ALL_COLUMNS = 24;
const COLUMN_BLOCK = 6;

/**
 * The columns to draw of a wide table, likewise. Their heads are drawn all, and say where each lies.
 * @param ends where each column ends, in px from the left of the table
 * @param left how far the table is scrolled
 * @param width of the part in view
 */
export function columnWindow(ends: readonly number[], left: number, width: number): Span {
  const count = ends.length;
  if (count <= DRAW_ALL_COLUMNS) return { first: 0, last: count };
  const from = ends.findIndex((end) => end >= left);
  const past = ends.findIndex((end) => end >= left + width);
  const first = Math.floor((from < 0 ? count : from) / COLUMN_BLOCK) * COLUMN_BLOCK - COLUMN_BLOCK;
  const last = Math.ceil(((past < 0 ? count : past) + 1) / COLUMN_BLOCK) * COLUMN_BLOCK + COLUMN_BLOCK;
  return { first: Math.max(0, first), last: Math.min(count, last) };
}
