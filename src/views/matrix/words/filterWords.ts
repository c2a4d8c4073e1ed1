import { countOf, sentenceCase } from "../../record/numberWords.ts";
import type { MatrixTable } from "../table/matrixTable.ts";

type Shown = Pick<MatrixTable, "sections" | "silent" | "columns" | "unfiltered" | "hidesSteps">;

/** How many rows and columns the filters hide. */
function hiddenCounts({ sections, silent, columns, unfiltered }: Omit<Shown, "hidesSteps">) {
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0) + silent.length;
  return { rows: unfiltered.rows - shown, columns: unfiltered.columns - columns.length };
}

/** Whether the table shows less than the map holds. */
export function isFiltered(table: Shown): boolean {
  const { rows, columns } = hiddenCounts(table);
  return rows > 0 || columns > 0 || table.hidesSteps;
}

/** "26 rows and one column hidden by filters."; empty where nothing is. */
export function hiddenWords(table: Shown): string {
  const { rows, columns } = hiddenCounts(table);
  const parts = [rows > 0 && countOf(rows, "row"), columns > 0 && countOf(columns, "column")].filter(
    (part) => part !== false,
  );
  if (parts.length > 0)
    return `${sentenceCase(parts.join(" and "))} hidden by filters${table.hidesSteps ? ", and some steps" : ""}.`;
  return table.hidesSteps ? "Some steps are hidden by filters." : "";
}
