import { Fragment } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { usePrinting } from "../../print/usePrinting.ts";
import { joinWords, recordCode } from "../../record/recordNames.ts";
import { SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { CellChip } from "../grid/CellChip.tsx";
import { EffectStrip } from "../grid/EffectStrip.tsx";
import { MatrixLegend } from "../MatrixLegend.tsx";
import type { TableRow, Totals } from "../table/MatrixContent.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { kindWords, silentWords, tableQuestion, tableSummary } from "../words/tableWords.ts";
import { tallyText } from "../words/tallyWords.ts";
import { columnPages, type PageColumn } from "./columnPages.ts";
import styles from "./MatrixSheet.module.css";

/**
 * The matrix on paper: a table of every row, whose heads come again on every page. Columns that do not fit stand on
 * further pages, whole, with the names of the rows beside them again.
 */
export function MatrixSheet({ map, table }: { map: MapDocument; table: MatrixTable }) {
  if (!usePrinting()) return null;
  const pages = columnPages(table.columns, table.settings.rows === "evidence");
  const withdrawn = [...table.sections.flatMap(({ rows }) => rows), ...table.silent].filter((row) => row.isWithdrawn);
  const notes = [
    tableSummary(table),
    withdrawn.length > 0 && `shown without ${joinWords(withdrawn.map(({ id }) => recordCode(map, id)))}`,
  ];
  return (
    <Sheet orientation="landscape">
      {pages.map((columns, at) => (
        <section key={columns[0]?.place ?? 0} className={styles.page}>
          <SheetHead
            map={map}
            what={tableQuestion(table.settings)}
            part={pages.length > 1 ? `Columns: part ${at + 1} of ${pages.length}` : undefined}
          />
          <PageTable map={map} table={table} columns={columns} isLast={at === pages.length - 1} />
          <MatrixLegend map={map} table={table} />
          <SheetFoot map={map} notes={notes} />
        </section>
      ))}
    </Sheet>
  );
}

interface PageProps {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly columns: readonly PageColumn[];
  /** The last page of columns says what each row does to the schools. */
  readonly isLast: boolean;
}

function PageTable({ map, table, columns, isLast }: PageProps) {
  const looks = schoolLooks(map);
  const width = columns.length + 1 + (isLast ? 1 : 0);
  return (
    <table className={styles.table} data-rows={table.settings.rows}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {kindWords(table.settings).row}
          </th>
          {columns.map(({ column }) => (
            <th key={`${column.school} ${column.id}`} scope="col" className={styles.column}>
              <i
                className={styles.spine}
                {...lookAttributes(column.school === undefined ? undefined : looks.get(column.school))}
              />
              <span className={styles.school}>
                <SchoolName map={map} school={column.school} short />
              </span>
              <b>{column.code}</b> <StandingSign standing={column.standing} sign size={10} />
              <span className={styles.short}>{column.short}</span>
            </th>
          ))}
          {isLast && (
            <th scope="col" className={styles.strip}>
              Diagnosticity
              <span className={styles.short}>○ hurts, ● helps</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {table.sections.map(({ id, label, date, rows }) => (
          <Fragment key={id ?? label}>
            {label !== "" && (
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={width}>
                  {date && <b>{formatDate(date, "short")} </b>}
                  {label}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} map={map} row={row} columns={columns} isLast={isLast} />
            ))}
          </Fragment>
        ))}
        {table.silent.length > 0 && (
          <tr className={styles.section}>
            <th scope="row" colSpan={width}>
              {silentWords(table)}: {table.silent.map(({ code, label }) => code ?? label).join(", ")}.
            </th>
          </tr>
        )}
        <tr className={styles.totals}>
          <th scope="row">Rows for / against</th>
          {columns.map(({ column, place }) => (
            <td key={`${column.school} ${column.id}`}>
              <Total totals={table.totals[place]} />
            </td>
          ))}
          {isLast && <td />}
        </tr>
      </tbody>
    </table>
  );
}

function Total({ totals }: { totals: Totals | undefined }) {
  return (
    totals && (
      <>
        <b>{tallyText(totals.supports)}</b> / {tallyText(totals.attacks)}
      </>
    )
  );
}

function Row({ map, row, columns, isLast }: Omit<PageProps, "table"> & { row: TableRow }) {
  const looks = schoolLooks(map);
  return (
    <tr data-withdrawn={row.isWithdrawn || undefined}>
      <th scope="row" className={styles.name}>
        {row.code && <b>{row.code} </b>}
        {row.label}
        {row.isHinge && <Glyph name="hinge" size={10} />}
        {row.date && <i> {formatDate(row.date, "short")}</i>}
      </th>
      {columns.map(({ column, place }) => (
        <td
          key={`${column.school} ${column.id}`}
          {...lookAttributes(column.school === undefined ? undefined : looks.get(column.school))}
        >
          <CellChip signs={row.cells[place] ?? {}} />
        </td>
      ))}
      {isLast && <td>{row.isWithdrawn ? "withdrawn" : <EffectStrip map={map} effects={row.effects} />}</td>}
    </tr>
  );
}
