import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import type { Column } from "../table/columns.ts";
import { type MatrixTable, rowOf, type TableRow } from "../table/matrixTable.ts";
import { kindWords } from "../words/tableWords.ts";
import styles from "./CellDrawer.module.css";
import { CellStory } from "./CellStory.tsx";
import { DrawerActions } from "./DrawerActions.tsx";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly cell: { readonly row: Id; readonly column: Id };
  /** Whether the drawer was asked for by key: then focus goes to it. */
  readonly takesFocus: RefObject<boolean>;
  readonly onClose: () => void;
}

/** Why a cell says what it says: its chains in a drawing and in words, and what the row carries. */
export function CellDrawer({ map, table, cell, takesFocus, onClose }: Props) {
  const row = rowOf(table, cell.row);
  const column = table.columns.find(({ id }) => id === cell.column);
  const drawer = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    if (takesFocus.current) drawer.current?.focus();
    takesFocus.current = false;
  }, [takesFocus]);
  // An old link may name a cell that is gone or filtered away.
  if (!row || !column) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={drawer}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      className={styles.drawer}
      onKeyDown={onKeyDown}
    >
      <div className={styles.scroll}>
        <header className={styles.head}>
          <CellPair map={map} table={table} row={row} column={column} titleId={title} />
          <Button look="square" small aria-label="Close" onClick={onClose}>
            <Glyph name="close" size={13} />
          </Button>
        </header>
        <CellStory map={map} table={table} row={row} column={column} />
      </div>
      <DrawerActions row={row.id} label={row.label} isWithdrawn={row.isWithdrawn} />
    </div>
  );
}

interface PairProps {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly row: TableRow;
  readonly column: Column;
  readonly titleId: string;
}

/** Row × column, as the title of the drawer. */
function CellPair({ map, table, row, column, titleId }: PairProps) {
  const words = kindWords(table.settings);
  return (
    <div className={styles.pair} id={titleId}>
      <div>
        <span className={styles.kind}>{words.row}</span>
        <b data-withdrawn={row.isWithdrawn || undefined}>
          {row.code ? `${row.code} ` : ""}
          {row.label}
        </b>
        {row.date && <small>{formatDate(row.date)}</small>}
      </div>
      <span className={styles.times} aria-hidden="true">
        ×
      </span>
      <div>
        <span className={styles.kind}>{words.column}</span>
        <b>
          <SchoolSpine map={map} school={column.school} />
          <span>
            {column.code} {column.short}
          </span>
        </b>
        <StandingSign standing={column.standing} />
      </div>
    </div>
  );
}
