/** Rows on their way between a worker and the page: most cells of a large matrix are silent, and stay at home. */
import type { CellSigns } from "./cellSigns.ts";
import type { TableRow } from "./MatrixContent.ts";

export interface SparseRow extends Omit<TableRow, "cells"> {
  /** The cells that say something, each with its place. */
  readonly spoken: readonly (readonly [number, CellSigns])[];
}

const SILENT: CellSigns = {};

/** Leaves the silent cells of a row out. */
export function toSparse({ cells, ...row }: TableRow): SparseRow {
  const spoken = cells.flatMap((cell, at) => (cell.supports || cell.attacks ? [[at, cell] as const] : []));
  return { ...row, spoken };
}

/** The row with a cell for each column again. */
export function fromSparse({ spoken, ...row }: SparseRow, columns: number): TableRow {
  const cells = new Array<CellSigns>(columns).fill(SILENT);
  for (const [at, cell] of spoken) cells[at] = cell;
  return { ...row, cells };
}
