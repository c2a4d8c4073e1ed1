import type { MapDocument } from "../model/mapDocument.ts";
import type { MatrixWorkers } from "../views/matrix/MatrixWorkers.ts";
import { fromSparse, type SparseRow } from "../views/matrix/table/sparseRows.ts";
import { Answering } from "./Answering.ts";
import type { MatrixPart, MatrixWorkOrder } from "./matrixWorker.ts";

type Filling = Answering<Omit<MatrixWorkOrder, "turn">, MatrixPart>;

let kept: { readonly map: MapDocument; readonly worker: Filling } | undefined;

/** What the matrix has done beside the page: by a worker that keeps the map. */
export const matrixWorkers: MatrixWorkers = {
  fillMatrix: async (map, order, onProgress, signal) => {
    const isNew = kept?.map !== map || kept.worker.isStopped;
    if (!kept || isNew) {
      kept?.worker.stop();
      const worker = new Worker(new URL("./matrixWorker.ts", import.meta.url), { type: "module" });
      kept = { map, worker: new Answering(worker) };
    }
    const pieces: (readonly SparseRow[])[] = [];
    const last = await kept.worker.ask({ order, ...(isNew && { map }) }, signal, (message) => {
      if (!("part" in message)) return false;
      if ("filled" in message.part) onProgress(message.part);
      else pieces.push(message.part);
      return true;
    });
    if (!("rest" in last)) throw new Error("the matrix worker left off");
    const { rest } = last;
    return { ...rest, rows: pieces.flat().map((row) => fromSparse(row, rest.columns.length)) };
  },
};
