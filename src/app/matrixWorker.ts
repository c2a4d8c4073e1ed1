/** Fills the matrix of a large map away from the page. The map is sent once, then only what is asked of it. */
import type { MapDocument } from "../model/mapDocument.ts";
import { fillMatrix, type MatrixOrder, type MatrixProgress } from "../views/matrix/table/fillMatrix.ts";
import type { MatrixContent } from "../views/matrix/table/MatrixContent.ts";
import { type SparseRow, toSparse } from "../views/matrix/table/sparseRows.ts";

export interface MatrixWorkOrder {
  readonly turn: number;
  readonly map?: MapDocument;
  readonly order: MatrixOrder;
}

/** First how far it is, then the rows in pieces, so that none takes the page long to read, then all the rest. */
export type MatrixPart = { readonly turn: number } & (
  | { readonly part: MatrixProgress | readonly SparseRow[] }
  | { readonly rest: Omit<MatrixContent, "rows"> }
);

/** So many cells that say something make a piece. */
const PIECE = 2_000;

let open: MapDocument | undefined;

self.onmessage = ({ data: { turn, map, order } }: MessageEvent<MatrixWorkOrder>) => {
  open = map ?? open;
  if (!open) throw new Error("the matrix worker was asked before it had a map");
  const send = (message: MatrixPart) => self.postMessage(message);
  const steps = fillMatrix(open, order);
  let step = steps.next();
  for (; !step.done; step = steps.next()) send({ turn, part: step.value });
  const { rows, ...rest } = step.value;
  let piece: SparseRow[] = [];
  let cells = 0;
  for (const row of rows.map(toSparse)) {
    piece.push(row);
    cells += row.spoken.length + 10;
    if (cells < PIECE) continue;
    send({ turn, part: piece });
    piece = [];
    cells = 0;
  }
  send({ turn, part: piece });
  send({ turn, rest });
};
