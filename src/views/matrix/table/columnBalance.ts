import { counts } from "./cellSigns.ts";
import type { TableRow } from "./MatrixContent.ts";
import type { MatrixTable } from "./matrixTable.ts";

/** All rows by what they say of one column, each list in the order of the table. Broken chains say nothing. */
export interface ColumnBalance {
  readonly both: readonly TableRow[];
  readonly against: readonly TableRow[];
  readonly support: readonly TableRow[];
  /** Rows all of whose chains are broken. */
  readonly broken: readonly TableRow[];
  readonly withdrawn: readonly TableRow[];
  readonly silent: readonly TableRow[];
}

export function columnBalance(
  { sections, silent }: Pick<MatrixTable, "sections" | "silent">,
  at: number,
): ColumnBalance {
  const all = [...sections.flatMap((section) => section.rows), ...silent];
  const rows = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const having = (supports: boolean, attacks: boolean) =>
    rows.filter(({ cells }) => counts(cells[at]?.supports) === supports && counts(cells[at]?.attacks) === attacks);
  const isEmpty = ({ cells }: TableRow) => !cells[at]?.supports && !cells[at]?.attacks;
  return {
    both: having(true, true),
    against: having(false, true),
    support: having(true, false),
    broken: having(false, false).filter((row) => !isEmpty(row)),
    withdrawn: all.filter(({ isWithdrawn }) => isWithdrawn),
    silent: having(false, false).filter(isEmpty),
  };
}
