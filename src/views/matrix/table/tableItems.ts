import type { TableRow } from "./MatrixContent.ts";
import type { MatrixTable } from "./matrixTable.ts";
import type { Section } from "./rowOrder.ts";

/** One line of the body: a row, or the fold that counts the silent ones. All are of one height. */
export type TableItem =
  | { readonly kind: "row"; readonly row: TableRow; readonly head?: Head }
  | { readonly kind: "fold"; readonly count: number; readonly isOpen: boolean };

/** The head of a section stands beside its first row. */
export interface Head extends Pick<Section<TableRow>, "id" | "label" | "date"> {
  readonly rows: number;
}

/** The body line by line. */
export function tableItems({ sections, silent }: MatrixTable, isOpen: boolean): TableItem[] {
  const items = sections.flatMap(({ id, label, date, rows }) =>
    rows.map(
      (row, at): TableItem =>
        at === 0 && label !== ""
          ? { kind: "row", row, head: { id, label, date, rows: rows.length } }
          : { kind: "row", row },
    ),
  );
  if (silent.length === 0) return items;
  items.push({ kind: "fold", count: silent.length, isOpen });
  if (isOpen) items.push(...silent.map((row): TableItem => ({ kind: "row", row })));
  return items;
}
