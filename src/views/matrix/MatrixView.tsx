import { useEffect, useRef, useState } from "react";
import { offerScreenActions } from "../../commands/screenActions.ts";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { useMedia } from "../useMedia.ts";
import { downloadMatrix } from "./downloadMatrix.ts";
import { CellDrawer } from "./drawer/CellDrawer.tsx";
import { RecordDrawer } from "./drawer/RecordDrawer.tsx";
import { EmptyMatrix, emptyReason } from "./EmptyMatrix.tsx";
import { MatrixGrid } from "./grid/MatrixGrid.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import styles from "./MatrixView.module.css";
import { MatrixOutlines, MatrixWait } from "./MatrixWait.tsx";
import type { MatrixWorkers } from "./MatrixWorkers.ts";
import { closeCell, openCell } from "./matrixSettings.ts";
import { PhoneMatrix } from "./phone/PhoneMatrix.tsx";
import { MatrixSheet } from "./print/MatrixSheet.tsx";
import type { MatrixTable } from "./table/matrixTable.ts";
import { type MatrixWork, useMatrixTable } from "./useMatrixTable.ts";

/** The matrix: which documents or evidence tell for or against which explanation or claim. */
export function MatrixView({ workers }: { workers: MatrixWorkers }) {
  const map = useOpenMap();
  const settings = useMapStore((state) => state.matrix);
  const matrix = useMatrixTable(workers);
  if (!matrix.table) return <MatrixOutlines settings={settings} matrix={matrix} />;
  return <FilledMatrix map={map} table={matrix.table} matrix={matrix} />;
}

interface FilledProps {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly matrix: MatrixWork;
}

function FilledMatrix({ map, table, matrix }: FilledProps) {
  const selection = useMapStore((state) => state.selection);
  const isPhone = useMedia("(max-width: 719px)");
  // In a low window, as at 200 % zoom, head and legend would leave no row in view: they scroll with the table.
  const isLow = useMedia("(max-height: 599px)");
  const opener = useRef<Element | null>(null);
  const opensByKey = useRef(false);
  const [record, setRecord] = useState<Id>();
  const { cell } = table.settings;
  const empty = emptyReason(map, table);
  useEffect(() => {
    if (empty) return;
    return offerScreenActions({ exportTable: () => downloadMatrix(map, table), printTable: () => window.print() });
  }, [map, table, empty]);
  // One drawer at a time: a cell that opens, also by a link, takes the place of a record.
  useEffect(() => {
    if (cell) setRecord(undefined);
  }, [cell]);

  const remember = (byKey: boolean) => {
    opener.current = document.activeElement;
    opensByKey.current = byKey;
  };
  const open = (row: Id, column: Id, byKey: boolean) => {
    remember(byKey);
    openCell(row, column);
  };
  const openRecord = (id: Id, byKey: boolean) => {
    remember(byKey);
    closeCell();
    select(mapStore, id);
    setRecord(id);
  };
  const close = () => {
    setRecord(undefined);
    closeCell();
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };

  const head = <MatrixHead map={map} table={table} />;
  const legend = <MatrixLegend map={map} table={table} />;
  const isCovered = record !== undefined || cell !== undefined;
  return (
    <main className={styles.view}>
      {isPhone && !empty ? null : isLow && !empty ? null : head}
      <div className={styles.stage}>
        <div className={styles.main} data-covered={isCovered || undefined}>
          {empty ? (
            <EmptyMatrix reason={empty} />
          ) : isPhone ? (
            <PhoneMatrix map={map} table={table} onOpen={open} />
          ) : (
            <>
              <MatrixGrid
                map={map}
                table={table}
                selection={selection}
                onOpen={open}
                onSelect={openRecord}
                onClose={close}
                isCovered={isCovered}
                before={isLow && head}
                after={isLow && legend}
              />
              {!isLow && legend}
            </>
          )}
        </div>
        {cell && !empty && (
          <CellDrawer
            key={`${cell.row} ${cell.column}`}
            map={map}
            table={table}
            cell={cell}
            takesFocus={opensByKey}
            onClose={close}
          />
        )}
        {record !== undefined && !cell && !empty && (
          <RecordDrawer key={record} map={map} id={record} takesFocus={opensByKey} onClose={close} />
        )}
      </div>
      <MatrixWait matrix={matrix} />
      {!empty && <MatrixSheet map={map} table={table} />}
    </main>
  );
}
