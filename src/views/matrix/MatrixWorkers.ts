import type { MapDocument } from "../../model/mapDocument.ts";
import type { MatrixOrder, MatrixProgress } from "./table/fillMatrix.ts";
import type { MatrixContent } from "./table/MatrixContent.ts";

/** What the matrix has done beside the page. Aborting the signal ends the work at once. */
export interface MatrixWorkers {
  fillMatrix(
    map: MapDocument,
    order: MatrixOrder,
    onProgress: (progress: MatrixProgress) => void,
    signal: AbortSignal,
  ): Promise<MatrixContent>;
}
