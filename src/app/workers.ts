/** The two ends of our workers: promises here, messages there. */
import type { Opened } from "../formats/document/openDocument.ts";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import type { DrawnPicture } from "../views/map/canvas/crowd/FlatPicture.ts";
import type { LayoutGraph } from "../views/map/layout/LayoutGraph.ts";
import type { MapWorkers, Painter } from "../views/map/MapWorkers.ts";
import type { LensCards } from "../views/map/scene/lensCards.ts";
import type { LayoutOrder } from "./layoutWorker.ts";
import type { PaintOrder } from "./paintWorker.ts";
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

/** A worker that answers one order after another, each by its turn. */
export class Answering<Order extends object, Answer extends { readonly turn: number }> {
  private turns = 0;
  readonly worker: Worker;
  /** Set once the worker is stopped: whoever holds it must start another. */
  isStopped = false;

  constructor(worker: Worker) {
    this.worker = worker;
    // It may break down before it is asked anything, where its file cannot be had: whoever asks next starts another.
    worker.addEventListener("error", () => this.stop());
  }

  /**
   * @param signal aborting it stops the worker: an order under way cannot be taken back otherwise
   * @param onPart says whether an answer is only a part, after which more comes
   * @throws the signal's reason where it was aborted, or an Error where the worker failed
   */
  ask(order: Order, signal?: AbortSignal, onPart?: (answer: Answer) => boolean): Promise<Answer> {
    this.turns += 1;
    const turn = this.turns;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.worker.removeEventListener("message", onMessage);
        this.worker.removeEventListener("error", onError);
        signal?.removeEventListener("abort", onAbort);
      };
      const fail = (reason: unknown) => {
        leave();
        this.stop();
        reject(reason);
      };
      const onMessage = ({ data }: MessageEvent<Answer>) => {
        if (data.turn !== turn || onPart?.(data)) return;
        leave();
        resolve(data);
      };
      const onError = (event: ErrorEvent) => fail(new Error(event.message || "the worker stopped"));
      const onAbort = () => fail(signal?.reason);
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      signal?.addEventListener("abort", onAbort);
      this.worker.addEventListener("message", onMessage);
      this.worker.addEventListener("error", onError);
      this.worker.postMessage({ ...order, turn });
    });
  }

  stop(): void {
    this.isStopped = true;
    this.worker.terminate();
  }
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

/** A painter with a worker of its own. */
function startPainter(): Painter {
  const worker = new Worker(new URL("./paintWorker.ts", import.meta.url), { type: "module" });
  const answering = new Answering<object, { turn: number; bitmap: ImageBitmap }>(worker);
  const order = (message: PaintOrder) => worker.postMessage(message);
  return {
    showScene: (scene, light) => order({ show: "scene", scene, light }),
    showLight: (light) => order({ show: "light", light }),
    showPalette: (palette) => order({ show: "palette", palette }),
    paint: async (view) => (await answering.ask({ show: "view", view })).bitmap,
    dismiss: () => answering.stop(),
  };
}

/** What the map screen has done beside the page. */
export const mapWorkers: MapWorkers = {
  drawPicture: (graph, signal) => drawPicture(graph, signal),
  drawPaths: (graph, signal) => drawPicture(graph, signal, true),
  findLenses,
  startPainter,
};
