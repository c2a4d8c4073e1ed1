import type { Span } from "../../gridWindow.ts";
import type { Column } from "../table/columns.ts";
import type { MatrixTable } from "../table/matrixTable.ts";

/** What every row shares: which columns are drawn, and where. */
export interface RowLayout {
  readonly grouped: boolean;
  readonly columnCount: number;
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedColumn {
  readonly column: Column;
  /** Its place among all columns. */
  readonly place: number;
  /** The grid line at which it begins. */
  readonly line: number;
}

/**
 * @param lines the grid line at which each column begins, from `columnLines`
 * @param span the columns to draw
 */
export function rowLayout(
  { columns, settings }: Pick<MatrixTable, "columns" | "settings">,
  lines: readonly number[],
  { first, last }: Span,
): RowLayout {
  const grouped = settings.group !== "none";
  return {
    grouped,
    columnCount: columns.length,
    columns: columns.slice(first, last).map((column, offset) => {
      const place = first + offset;
      return { column, place, line: lines[place] ?? 1 };
    }),
  };
}
