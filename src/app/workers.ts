/** The two ends of our workers: promises here, messages there. */
import type { Opened } from "../formats/document/openDocument.ts";
import type { LayoutGraph } from "../views/map/layout/LayoutGraph.ts";
import type { LayoutPicture } from "../views/map/layout/LayoutPicture.ts";

/**
 * Opens a file's bytes in a worker of its own.
 * @param signal aborting it ends the worker at once
 * @throws the signal's reason where it was aborted, or an Error where the worker could not run (out of memory)
 */
export function openBytes(bytes: Uint8Array, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./openWorker.ts", import.meta.url), { type: "module" });
    const end = () => worker.terminate();
    signal.addEventListener("abort", () => {
      end();
      reject(signal.reason);
    });
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

let layoutWorker: Worker | undefined;
let turns = 0;

/**
 * Lays a map out in a worker. The worker is kept for the next picture; a picture that is no longer wanted ends it.
 * @throws the signal's reason where it was aborted
 */
export function drawPicture(graph: LayoutGraph, signal: AbortSignal): Promise<LayoutPicture> {
  layoutWorker ??= new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
  const worker = layoutWorker;
  turns += 1;
  const turn = turns;
  return new Promise((resolve, reject) => {
    const discard = (reason: unknown) => {
      worker.terminate();
      if (layoutWorker === worker) layoutWorker = undefined;
      reject(reason);
    };
    const onMessage = ({ data }: MessageEvent<{ turn: number; picture: LayoutPicture }>) => {
      if (data.turn !== turn) return;
      worker.removeEventListener("message", onMessage);
      signal.removeEventListener("abort", onAbort);
      resolve(data.picture);
    };
    const onAbort = () => discard(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", (event) => discard(new Error(event.message)), { once: true });
    worker.postMessage({ turn, graph });
  });
}
