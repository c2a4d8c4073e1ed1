import { useMemo, useState } from "react";
import type { MapDocument } from "../../model/mapDocument.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { useWork, type Work } from "../useWork.ts";
import type { MatrixWorkers } from "./MatrixWorkers.ts";
import { type MatrixOrder, type MatrixProgress, matrixContent } from "./table/fillMatrix.ts";
import type { MatrixContent } from "./table/MatrixContent.ts";
import { arrangeMatrix, type MatrixTable } from "./table/matrixTable.ts";

/** Up to so many records and cells the matrix is filled while the screen is drawn; beyond, beside the page. */
const SMALL = { records: 1_500, cells: 30_000 };

function isSmall(map: MapDocument, { rows, columns }: MatrixOrder): boolean {
  const { claims, evidence, inferences, sources, schools } = map;
  const cells = map[rows].length * (columns === "claims" ? claims : schools).length;
  const records = claims.length + evidence.length + inferences.length + sources.length;
  return records <= SMALL.records && cells <= SMALL.cells;
}

interface Filled {
  readonly map: MapDocument;
  readonly order: MatrixOrder;
  readonly content: MatrixContent;
}

/** The matrix of the open map, as settings, filters and what is withdrawn ask for it. */
export interface MatrixWork {
  /** The last one of the same rows and columns, until the new one is there; undefined before the first. */
  readonly table: MatrixTable | undefined;
  readonly work: Pick<Work<unknown>, "status" | "stop" | "start">;
  readonly progress: MatrixProgress | undefined;
}

/** Opening a cell asks nothing anew. */
export function useMatrixTable({ fillMatrix }: MatrixWorkers): MatrixWork {
  const map = useOpenMap();
  const filters = useMapStore((state) => state.filters);
  const withdrawn = useMapStore((state) => state.withdrawn);
  const settings = useMapStore((state) => state.matrix);
  const { rows, columns, sort, group, cell } = settings;
  const [progress, setProgress] = useState<MatrixProgress>();
  const job = useMemo(() => {
    const order = { rows, columns, filters, withdrawn };
    const filled = (content: MatrixContent): Filled => ({ map, order, content });
    return {
      ...(isSmall(map, order) && { now: () => filled(matrixContent(map, order)) }),
      later: async (signal: AbortSignal) => {
        setProgress(undefined);
        return filled(await fillMatrix(map, order, setProgress, signal));
      },
    };
  }, [map, rows, columns, filters, withdrawn, fillMatrix]);
  const work = useWork<Filled>(job);
  const { value } = work;
  const fits = value?.map === map && value.order.rows === rows && value.order.columns === columns;
  const content = fits ? value.content : undefined;
  const table = useMemo(
    () => content && arrangeMatrix(map, content, { rows, columns, sort, group }),
    [map, content, rows, columns, sort, group],
  );
  return {
    table: useMemo(() => table && { ...table, settings: { ...table.settings, ...(cell && { cell }) } }, [table, cell]),
    work,
    progress,
  };
}
