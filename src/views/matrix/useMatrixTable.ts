import { useMemo } from "react";
import { hinges } from "../../reasoning/hinges.ts";
import { schoolOfClaim } from "../../reasoning/schools.ts";
import { standingWordOf } from "../record/standingWord.ts";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { askMatrix } from "./table/askMatrix.ts";
import { hingeRows } from "./table/hingeRows.ts";
import { arrangeMatrix, type MatrixTable, matrixContent } from "./table/matrixTable.ts";

/** The matrix of the open map, as settings, filters and what is withdrawn ask for it. Opening a cell asks nothing anew. */
export function useMatrixTable(): MatrixTable {
  const map = useOpenMap();
  const labelling = useLabelling();
  const filters = useMapStore((state) => state.filters);
  const withdrawn = useMapStore((state) => state.withdrawn);
  const settings = useMapStore((state) => state.matrix);
  const { rows, columns, sort, group, cell } = settings;
  const content = useMemo(
    () =>
      matrixContent(map, { rows, columns }, filters, {
        ask: (ids) => askMatrix(map, labelling, { rows, columns: ids, withdrawn, hiddenBases: filters.bases }),
        schoolOf: (claim) => schoolOfClaim(map).get(claim),
        standingOf: (claim) => standingWordOf(labelling, claim),
        hinges: hingeRows(map, hinges(map)),
        withdrawn: new Set(withdrawn),
      }),
    [map, labelling, filters, withdrawn, rows, columns],
  );
  const table = useMemo(
    () => arrangeMatrix(map, content, { rows, columns, sort, group }),
    [map, content, rows, columns, sort, group],
  );
  return useMemo(() => ({ ...table, settings: { ...table.settings, ...(cell && { cell }) } }), [table, cell]);
}
