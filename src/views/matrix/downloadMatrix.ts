import { type MatrixSheet, writeMatrixCsv } from "../../formats/tables/matrixCsv.ts";
import { formatDate } from "../../model/formatDate.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { recordLabel } from "../record/recordNames.ts";
import type { MatrixTable } from "./table/matrixTable.ts";
import { cellInSheet } from "./words/cellName.ts";

/** The matrix as shown, in words: its rows in their order, the silent ones last. */
export function matrixSheet(map: MapDocument, { settings, columns, sections, silent }: MatrixTable): MatrixSheet {
  const schoolName = (id: string) => recordLabel(map, id);
  return {
    rowHeading: settings.rows === "sources" ? "Document" : "Evidence",
    columns: columns.map(({ code, short, school }) =>
      school === undefined ? `${code} ${short}` : `${code} ${short} (${schoolName(school)})`,
    ),
    rows: [...sections.flatMap(({ rows }) => rows), ...silent].map((row) => ({
      id: row.id,
      label: row.label,
      date: row.date === undefined ? "" : formatDate(row.date),
      cells: columns.map((_, at) => cellInSheet(row.cells[at] ?? {})),
      separates: row.separates.map(([one, other]) => `${schoolName(one)} from ${schoolName(other)}`).join("; "),
    })),
  };
}

/** Hands the matrix to the person as a CSV file. */
export function downloadMatrix(map: MapDocument, table: MatrixTable): void {
  // Excel takes a file for UTF-8 only if it begins with a byte order mark.
  const text = `\ufeff${writeMatrixCsv(matrixSheet(map, table))}`;
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${map.map.id}-matrix.csv`;
  link.click();
  // The download reads the address after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
