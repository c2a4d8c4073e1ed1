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
  /** Never kept: broken once the worker cannot go on, which may be before it was asked anything. */
  readonly broken: Promise<never>;
}

let current: Search | undefined;
let turns = 0;

/**
 * Finds records of a map in a worker, which reads the map at the first question and is kept for the next.
 * @throws an Error where the worker could not run
 */
export async function searchMap(map: MapDocument, question: string): Promise<Found> {
  const { worker, sent, broken } = searchOf(map);
  await Promise.race([sent, broken]);
  turns += 1;
  const turn = turns;
  const answer = new Promise<Found>((resolve) => {
    const onMessage = ({ data }: MessageEvent<{ turn: number; found: Found }>) => {
      if (data.turn !== turn) return;
      worker.removeEventListener("message", onMessage);
      resolve(data.found);
    };
    worker.addEventListener("message", onMessage);
    worker.postMessage({ turn, question } satisfies SearchRequest);
  });
  return Promise.race([answer, broken]);
}

function searchOf(map: MapDocument): Search {
  if (current?.map === map) return current;
  current?.worker.terminate();
  const worker = new Worker(new URL("./searchWorker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      // A worker that broke down is not asked again.
      if (current?.worker === worker) current = undefined;
      reject(new Error(event.message || "the worker stopped"));
    });
  });
  broken.catch(() => undefined);
  current = { map, worker, sent: sendRecords(map, worker), broken };
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
