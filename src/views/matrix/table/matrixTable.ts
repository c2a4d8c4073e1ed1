/** The matrix as it is shown: filtered, sorted, grouped, with the silent rows set apart. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { MatrixSettings } from "../../../store/mapStore.ts";
import type { MatrixContent, TableRow } from "./MatrixContent.ts";
import { groupRows, type Section, sortRows } from "./rowOrder.ts";

/** The matrix as it is shown. */
export interface MatrixTable extends Omit<MatrixContent, "rows" | "ranks"> {
  readonly settings: MatrixSettings;
  readonly sections: readonly Section<TableRow>[];
  /** Rows that say nothing of any column, in the order of the sort. */
  readonly silent: readonly TableRow[];
}

/** Sorts and groups the rows, and sets the silent ones apart. */
export function arrangeMatrix(map: MapDocument, content: MatrixContent, settings: MatrixSettings): MatrixTable {
  const { groups, columns, ranks, totals, unfiltered, hidesSteps } = content;
  const sorted = sortRows(content.rows, settings.sort, ranks);
  const speaking = sorted.filter(({ speaks }) => speaks);
  // A document is no document of another: grouping by document is for evidence.
  const group = settings.rows === "sources" && settings.group === "source" ? "none" : settings.group;
  return {
    settings: { ...settings, group },
    groups,
    columns,
    sections: groupRows(map, speaking, group),
    silent: sorted.filter(({ speaks }) => !speaks),
    totals,
    unfiltered,
    hidesSteps,
  };
}

/** Finds a row by its id, silent ones too. */
export function rowOf({ sections, silent }: MatrixTable, id: Id): TableRow | undefined {
  for (const { rows } of sections) {
    const row = rows.find((one) => one.id === id);
    if (row) return row;
  }
  return silent.find((one) => one.id === id);
}
