import { useRef } from "react";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { CellDrawer } from "./drawer/CellDrawer.tsx";
import { EmptyMatrix, emptyReason } from "./EmptyMatrix.tsx";
import { MatrixGrid } from "./grid/MatrixGrid.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import styles from "./MatrixView.module.css";
import { closeCell, openCell } from "./matrixSettings.ts";
import { PhoneMatrix } from "./phone/PhoneMatrix.tsx";
import { useMatrixTable } from "./useMatrixTable.ts";
import { useMedia } from "./useMedia.ts";

/** The matrix: which documents or evidence tell for or against which explanation or claim. */
export function MatrixView() {
  const map = useOpenMap();
  const table = useMatrixTable();
  const selection = useMapStore((state) => state.selection);
  const isPhone = useMedia("(max-width: 719px)");
  const opener = useRef<Element | null>(null);
  const opensByKey = useRef(false);
  const { cell } = table.settings;
  const empty = emptyReason(map, table);

  const open = (row: string, column: string, byKey: boolean) => {
    opener.current = document.activeElement;
    opensByKey.current = byKey;
    openCell(row, column);
  };
  const close = () => {
    closeCell();
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };

  return (
    <main className={styles.view}>
      <div className={styles.main}>
        {isPhone && !empty ? (
          <PhoneMatrix map={map} table={table} onOpen={open} />
        ) : (
          <>
            <MatrixHead map={map} table={table} />
            {empty ? (
              <EmptyMatrix reason={empty} />
            ) : (
              <>
                <MatrixGrid
                  map={map}
                  table={table}
                  selection={selection}
                  onOpen={open}
                  onSelect={(id) => select(mapStore, id)}
                  onClose={closeCell}
                />
                <MatrixLegend map={map} table={table} />
              </>
            )}
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
    </main>
  );
}
