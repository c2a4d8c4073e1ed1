/** The two ends of our workers: promises here, messages there. */
import type { Opened } from "../formats/document/openDocument.ts";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import type { DrawnPicture } from "../views/map/canvas/crowd/FlatPicture.ts";
import type { LayoutGraph } from "../views/map/layout/LayoutGraph.ts";
import type { MapWorkers } from "../views/map/MapWorkers.ts";
import type { LensCards } from "../views/map/scene/lensCards.ts";
import { Answering } from "./Answering.ts";
import type { LayoutOrder } from "./layoutWorker.ts";
import { startPainter } from "./painters.ts";
import type { ReasoningOrder } from "./reasoningWorker.ts";

/**
 * Opens a file's bytes in a worker of its own.
 * @param signal aborting it ends the worker at once
 * @throws the signal's reason where it was aborted, or an Error where the worker could not run (out of memory)
 */
export function openBytes(bytes: Uint8Array, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve, reject) => {
    // Reading the file from the disk may have taken long enough to be given up.
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL("./openWorker.ts", import.meta.url), { type: "module" });
    const end = () => worker.terminate();
    signal.addEventListener(
      "abort",
      () => {
        end();
        reject(signal.reason);
      },
      { once: true },
    );
    worker.onmessage = ({ data }: MessageEvent<Opened>) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message || "the worker stopped"));
    };
    worker.postMessage(bytes);
  });
}

let layoutWorker: Answering<Omit<LayoutOrder, "turn">, { turn: number; picture: DrawnPicture }> | undefined;

/** Starts the worker that lays maps out, so that it is there when the first map is. */
export function startLayoutWorker(): void {
  layoutWorker = new Answering(new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" }));
}

/** Lays a map out in a worker. The worker is kept for the next picture; a picture that is no longer wanted ends it. */
async function drawPicture(graph: LayoutGraph, signal: AbortSignal, asPaths = false): Promise<DrawnPicture> {
  if (!layoutWorker || layoutWorker.isStopped) startLayoutWorker();
  return (await (layoutWorker as NonNullable<typeof layoutWorker>).ask({ graph, asPaths }, signal)).picture;
}

let reasoningWorker:
  | { map: MapDocument; worker: Answering<Omit<ReasoningOrder, "turn">, { turn: number; lenses: LensCards }> }
  | undefined;

/** Asks a worker that keeps the map; another map gets another worker. */
async function findLenses(map: MapDocument, withdrawn: readonly Id[], signal: AbortSignal): Promise<LensCards> {
  const isNew = reasoningWorker?.map !== map || reasoningWorker.worker.isStopped;
  if (isNew) {
    reasoningWorker?.worker.stop();
    const worker = new Worker(new URL("./reasoningWorker.ts", import.meta.url), { type: "module" });
    reasoningWorker = { map, worker: new Answering(worker) };
  }
  const { worker } = reasoningWorker as NonNullable<typeof reasoningWorker>;
  return (await worker.ask({ withdrawn, ...(isNew && { map }) }, signal)).lenses;
}

/** What the map screen has done beside the page. */
export const mapWorkers: MapWorkers = {
  drawPicture: (graph, signal) => drawPicture(graph, signal),
  drawPaths: (graph, signal) => drawPicture(graph, signal, true),
  findLenses,
  startPainter,
};
