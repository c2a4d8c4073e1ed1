import { writeCsv } from "./csv.ts";

/** The matrix in words, as the screen shows it and as the command line prints it. */
export interface MatrixSheet {
  /** What the rows are: "Document" or "Evidence". */
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly MatrixSheetRow[];
}

export interface MatrixSheetRow {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  /** One for each column: "supports (1 step, in force)"; empty where the row is silent. */
  readonly cells: readonly string[];
  /** "A from D; A from R", or empty. */
  readonly separates: string;
}

/** Writes a matrix as CSV: one line a row, with its id, date, cells in words and the schools that it separates. */
export function writeMatrixCsv({ rowHeading, columns, rows }: MatrixSheet): string {
  return writeCsv([
    ["Id", rowHeading, "Date", ...columns, "Separates"],
    ...rows.map(({ id, label, date, cells, separates }) => [id, label, date, ...cells, separates]),
  ]);
}
