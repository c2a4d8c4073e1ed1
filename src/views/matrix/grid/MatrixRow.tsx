// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of schools and groups are read, not acted on
import { memo } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { TableItem } from "../table/tableItems.ts";
import { cellName } from "../words/cellName.ts";
import { effectWords, livePairs, separationWords } from "../words/effectWords.ts";
import { CellChip } from "./CellChip.tsx";
import { EffectStrip } from "./EffectStrip.tsx";
import styles from "./MatrixRow.module.css";
import type { RowLayout } from "./rowLayout.ts";
import type { StripRoom } from "./stripRoom.ts";

interface Props {
  readonly map: MapDocument;
  readonly item: Extract<TableItem, { kind: "row" }>;
  readonly layout: RowLayout;
  readonly strip: StripRoom;
  readonly at: number;
  readonly ariaRow: number;
  /** The focused column, or -1. */
  readonly focus: number;
  readonly openColumn: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** One row: its name, a cell for each column, and what it does to each school. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { map, item, layout, strip, at, ariaRow, focus, openColumn, isOpen, isSelected } = props;
  const { row, head } = item;
  const { grouped, columnCount } = layout;
  const looks = schoolLooks(map);
  const nameOf = (school: string) => recordLabel(map, school);
  const shift = grouped ? 1 : 0;
  const separation = row.isWithdrawn ? "Withdrawn" : separationWords(livePairs(row.separates, row.effects), nameOf);
  const effects = row.isWithdrawn ? "withdrawn" : `${effectWords(row.effects, nameOf)}. ${separation}`;
  return (
    <div
      role="row"
      aria-rowindex={ariaRow}
      className={styles.row}
      data-body-row
      data-first={head !== undefined || undefined}
      data-open={isOpen || undefined}
      data-withdrawn={row.isWithdrawn || undefined}
    >
      {grouped &&
        (head ? (
          <span
            role="rowheader"
            aria-colindex={1}
            aria-rowspan={head.rows}
            className={styles.group}
            data-rows={head.rows}
          >
            {head.date && <b>{formatDate(head.date, "short")}</b>}
            <span title={head.label}>{head.label}</span>
          </span>
        ) : (
          <span className={styles.group} role="presentation" />
        ))}
      <span
        role="rowheader"
        data-at={`${at} 0`}
        tabIndex={focus === 0 ? 0 : -1}
        aria-colindex={1 + shift}
        aria-selected={isSelected}
        className={styles.name}
        title={row.label}
      >
        {row.code && <b className={styles.code}>{row.code}</b>}
        <span className={styles.label}>{row.label}</span>
        {row.isHinge && (
          <span className={styles.hinge} title="Hinge: rival schools both build on it">
            <Glyph name="hinge" size={12} />
            <span className="visually-hidden">, a hinge</span>
          </span>
        )}
        <i>{row.isWithdrawn ? "withdrawn" : row.date && formatDate(row.date, "short")}</i>
      </span>
      {layout.columns.map(({ column, place, line }) => (
        <span
          key={`${column.school} ${column.id}`}
          role="gridcell"
          data-at={`${at} ${place + 1}`}
          tabIndex={focus === place + 1 ? 0 : -1}
          aria-colindex={place + 2 + shift}
          aria-selected={isOpen && openColumn === place}
          aria-label={cellName(row.label, column.code, row.cells[place] ?? {})}
          className={styles.cell}
          data-open-column={openColumn === place || undefined}
          style={{ gridColumn: line }}
        >
          <span {...lookAttributes(column.school === undefined ? undefined : looks.get(column.school))}>
            <CellChip signs={row.cells[place] ?? {}} />
          </span>
        </span>
      ))}
      <span
        role="gridcell"
        data-at={`${at} ${columnCount + 1}`}
        tabIndex={focus === columnCount + 1 ? 0 : -1}
        aria-colindex={columnCount + 2 + shift}
        aria-label={`${row.label}: ${effects}`}
        title={row.isWithdrawn ? separation : effects}
        className={styles.strip}
        style={{ gridColumn: -2 }}
      >
        {row.isWithdrawn ? (
          <em className={styles.withdrawn}>withdrawn</em>
        ) : (
          <EffectStrip map={map} effects={row.effects} room={strip} />
        )}
      </span>
    </div>
  );
});
