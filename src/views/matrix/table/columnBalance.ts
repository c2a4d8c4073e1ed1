import type { MatrixTable, TableRow } from "./matrixTable.ts";

/** All rows by what they say of one column, each list in the order of the table. */
export interface ColumnBalance {
  readonly both: readonly TableRow[];
  readonly against: readonly TableRow[];
  readonly support: readonly TableRow[];
  readonly silent: readonly TableRow[];
}

export function columnBalance(
  { sections, silent }: Pick<MatrixTable, "sections" | "silent">,
  at: number,
): ColumnBalance {
  const rows = [...sections.flatMap((section) => section.rows), ...silent];
  const having = (supports: boolean, attacks: boolean) =>
    rows.filter(({ cells }) => {
      const cell = cells[at];
      return (cell?.supports !== undefined) === supports && (cell?.attacks !== undefined) === attacks;
    });
  return {
    both: having(true, true),
    against: having(false, true),
    support: having(true, false),
    silent: having(false, false),
  };
}
