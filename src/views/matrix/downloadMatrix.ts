import { type MatrixSheet, writeMatrixCsv } from "../../formats/tables/matrixCsv.ts";
import { matrixSheet } from "../../formats/tables/matrixSheet.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { download } from "../../ui/download.ts";
import type { MatrixTable } from "./table/matrixTable.ts";
import { isFiltered } from "./words/filterWords.ts";

/** The matrix as shown: its rows in their order, the silent ones last; what filters hide is left out. */
export function tableSheet(map: MapDocument, { settings, columns, sections, silent }: MatrixTable): MatrixSheet {
  return matrixSheet(map, {
    kind: settings.rows,
    columns: columns.map(({ id, school }) => ({ claim: id, school })),
    rows: [...sections.flatMap(({ rows }) => rows), ...silent].map(({ id, cells, separates }) => ({
      id,
      cells: cells.map(({ supports, attacks }) => ({
        chains: [supports, attacks].flatMap((sign) => (sign ? [sign.chain] : [])),
      })),
      separates,
    })),
  });
}

/** CSV has no place for a note: that something is left out stands in the name of the file. */
export function sheetFileName(map: MapDocument, table: MatrixTable): string {
  return `${map.map.id}-matrix${isFiltered(table) ? "-filtered" : ""}.csv`;
}

/** Hands the matrix to the person as a CSV file. */
export function downloadMatrix(map: MapDocument, table: MatrixTable): void {
  // Excel takes a file for UTF-8 only if it begins with a byte order mark.
  download(sheetFileName(map, table), "text/csv", `\ufeff${writeMatrixCsv(tableSheet(map, table))}`);
}
