import type { MapDocument } from "../model/mapDocument.ts";
import type { FindEntry, Found } from "../views/find/search/FindEntry.ts";
import { findEntries } from "../views/find/search/findEntries.ts";
import type { SearchRequest } from "./searchWorker.ts";

/** How many records are read at one go: a matter of milliseconds. */
const PIECE = 1_000;

/** A worker with the index of one map. Another map ends it. */
interface Search {
  readonly map: MapDocument;
  readonly worker: Worker;
  /** Kept when all records have been sent. */
  readonly sent: Promise<void>;
}

let current: Search | undefined;
let turns = 0;

/**
 * Finds records of a map in a worker, which reads the map at the first question and is kept for the next.
 * @throws an Error where the worker could not run
 */
export async function searchMap(map: MapDocument, question: string): Promise<Found> {
  const { worker, sent } = searchOf(map);
  await sent;
  turns += 1;
  const turn = turns;
  return new Promise((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<{ turn: number; found: Found }>) => {
      if (data.turn !== turn) return;
      worker.removeEventListener("message", onMessage);
      resolve(data.found);
    };
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker stopped")), {
      once: true,
    });
    worker.postMessage({ turn, question } satisfies SearchRequest);
  });
}

function searchOf(map: MapDocument): Search {
  if (current?.map === map) return current;
  current?.worker.terminate();
  const worker = new Worker(new URL("./searchWorker.ts", import.meta.url), { type: "module" });
  current = { map, worker, sent: sendRecords(map, worker) };
  // A worker that broke down is not asked again.
  worker.addEventListener("error", () => {
    if (current?.worker === worker) current = undefined;
  });
  return current;
}

/** Sends the records in pieces and lets the page breathe between them. */
async function sendRecords(map: MapDocument, worker: Worker): Promise<void> {
  let piece: FindEntry[] = [];
  const send = () => worker.postMessage({ entries: piece } satisfies SearchRequest);
  for (const entry of findEntries(map)) {
    piece.push(entry);
    if (piece.length < PIECE) continue;
    send();
    piece = [];
    await new Promise((resume) => setTimeout(resume));
    // Another map has been opened meanwhile.
    if (current?.worker !== worker) return;
  }
  send();
}
