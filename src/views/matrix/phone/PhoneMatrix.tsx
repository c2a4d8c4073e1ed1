import { useEffect, useMemo, useRef, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { FilterFields } from "../filters/FilterFields.tsx";
import { MatrixLegend } from "../MatrixLegend.tsx";
import { MatrixSettingsBar } from "../MatrixSettingsBar.tsx";
import { columnBalance } from "../table/columnBalance.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { hiddenWords } from "../words/filterWords.ts";
import { PhoneBalance } from "./PhoneBalance.tsx";
import { PhoneClaim } from "./PhoneClaim.tsx";
import styles from "./PhoneMatrix.module.css";
import { PhoneRow } from "./PhoneRow.tsx";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly onOpen: (row: Id, column: Id, byKey: boolean) => void;
}

/** The matrix on a phone: one explanation or claim at a time, against every row. */
export function PhoneMatrix({ map, table, onOpen }: Props) {
  const { columns, settings } = table;
  const [chosen, choose] = useState<Id | undefined>(settings.cell?.column);
  const at = Math.max(
    0,
    columns.findIndex(({ id }) => id === chosen),
  );
  const column = columns[at];
  const [openRow, setOpenRow] = useState<Id | undefined>(settings.cell?.row);
  const [showsSilent, setShowsSilent] = useState(false);
  const balance = useMemo(() => columnBalance(table, at), [table, at]);
  const view = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its top
  useEffect(() => {
    if (view.current) view.current.scrollTop = 0;
  }, [column?.id]);
  const hidden = hiddenWords(table);
  if (!column) return null;
  const sections = [
    { title: "Both", rows: balance.both },
    { title: "Against", rows: balance.against },
    { title: "For", rows: balance.support },
    { title: "Broken", rows: balance.broken },
    { title: "Withdrawn", rows: balance.withdrawn },
  ].filter(({ rows }) => rows.length > 0);

  return (
    <div className={styles.phone} ref={view}>
      <PhoneClaim map={map} table={table} at={at} onChoose={(next) => choose(columns[next]?.id)} />
      <PhoneBalance balance={balance} rows={settings.rows} school={column.school} map={map} />
      {sections.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.title}>
            {title} <b>{rows.length}</b>
            {title === "Broken" && <span>struck: no chain of theirs holds</span>}
          </h2>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <PhoneRow
                key={row.id}
                map={map}
                table={table}
                row={row}
                column={column}
                at={at}
                isOpen={openRow === row.id}
                onToggle={() => setOpenRow(openRow === row.id ? undefined : row.id)}
                onOpen={() => onOpen(row.id, column.id, true)}
              />
            ))}
          </ul>
        </section>
      ))}
      <section aria-label="Silent">
        <button
          type="button"
          className={styles.silent}
          aria-expanded={showsSilent}
          onClick={() => setShowsSilent(!showsSilent)}
        >
          {table.hidesSteps ? "Silent under these filters" : "Silent"} <b>{balance.silent.length}</b>
          <Glyph name={showsSilent ? "down" : "right"} size={13} />
        </button>
        {showsSilent && (
          <ul className={styles.quiet}>
            {balance.silent.map((row) => (
              <li key={row.id}>
                <button type="button" onClick={() => onOpen(row.id, column.id, true)}>
                  {row.label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <details className={styles.settings}>
        <summary>Rows, columns and order</summary>
        <MatrixSettingsBar settings={settings} />
      </details>
      <details className={styles.settings}>
        <summary>Filters</summary>
        {hidden !== "" && <p>{hidden}</p>}
        <FilterFields map={map} />
      </details>
      <details className={styles.settings}>
        <summary>Signs</summary>
        <MatrixLegend map={map} table={table} />
      </details>
    </div>
  );
}
