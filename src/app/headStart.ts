/**
 * What can begin before the rest of the app has been read. The page imports this first: the map that the address names
 * is on its way, and the worker that draws it starts, while the screens are still being made.
 */
import { BUNDLED_MAPS, FIRST_MAP } from "./bundledMaps.ts";
import { startLayoutWorker } from "./workers.ts";

const [, named = FIRST_MAP, screen] = /^#\/([\w-]+)(?:\/([\w-]+))?/.exec(location.hash) ?? [];
const address = BUNDLED_MAPS.find(({ id }) => id === named)?.address;
const begun = address === undefined ? undefined : { address, answer: fetch(address) };
// Whoever asks is told; a head start that nobody takes must not be reported as a fault of the page.
begun?.answer.catch(() => undefined);
if (begun && (screen === undefined || screen === "map")) startLayoutWorker();

let isTaken = false;

/** Fetches a map that comes with the app, or takes over the fetch that has begun for it. */
export function fetchBundled(wanted: string, signal: AbortSignal): Promise<Response> {
  if (begun === undefined || begun.address !== wanted || isTaken) return fetch(wanted, { signal });
  isTaken = true;
  return begun.answer;
}
