import type { RefObject } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { clearFilters } from "../../../store/filtering.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import { Drawer } from "../../../ui/Drawer.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import type { Column } from "../table/columns.ts";
import type { TableRow } from "../table/MatrixContent.ts";
import { type MatrixTable, rowOf } from "../table/matrixTable.ts";
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
  const { entries } = indexMap(map);
  // An old link may name a cell that is gone.
  if (!entries.has(cell.row) || !entries.has(cell.column)) return null;
  if (!row || !column)
    return (
      <Drawer takesFocus={takesFocus} onClose={onClose}>
        {(titleId) => ({
          title: (
            <h2 id={titleId} className={styles.hidden}>
              The filters hide this cell
            </h2>
          ),
          text: <HiddenCell map={map} hidden={row ? cell.column : cell.row} />,
        })}
      </Drawer>
    );
  return (
    <Drawer
      takesFocus={takesFocus}
      onClose={onClose}
      actions={<DrawerActions row={row.id} label={row.label} isWithdrawn={row.isWithdrawn} />}
    >
      {(titleId) => ({
        title: <CellPair map={map} table={table} row={row} column={column} titleId={titleId} />,
        text: <CellStory map={map} table={table} row={row} column={column} />,
      })}
    </Drawer>
  );
}

function HiddenCell({ map, hidden }: { map: MapDocument; hidden: Id }) {
  return (
    <>
      <p className={styles.gone}>
        <RecordMention map={map} id={hidden} /> is left out by the filters, and the cell with it.
      </p>
      <Button onClick={() => clearFilters(mapStore)}>Clear the filters</Button>
    </>
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
