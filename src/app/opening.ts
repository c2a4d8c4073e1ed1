/** Opening maps: what is under way, what failed. What was open stays open until the new map is ready. */
import { create } from "zustand";
import type { OpenFailure } from "../formats/document/openDocument.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../store/mapStore.ts";
import { mapStore } from "../store/mapStore.ts";
import { openMap } from "../store/openMap.ts";
import { BUNDLED_MAPS } from "./bundledMaps.ts";
import { openBytes } from "./workers.ts";

/** Why a map could not be opened: one sentence, what to do, and the places in the file. */
interface OpeningFailure {
  readonly name: string;
  readonly message: string;
  readonly hint: string;
  readonly problems: readonly Problem[];
}

interface Opening {
  readonly underWay: { readonly name: string; readonly abort: AbortController } | undefined;
  readonly failure: OpeningFailure | undefined;
}

export const useOpening = create<Opening>()(() => ({ underWay: undefined, failure: undefined }));

/** Takes the notice of a failure away. */
export function dismissFailure(): void {
  useOpening.setState({ failure: undefined });
}

/** Stops the opening that is under way; what was open stays. */
export function cancelOpening(): void {
  useOpening.getState().underWay?.abort.abort();
  useOpening.setState({ underWay: undefined });
}

/** Opens a map that comes with the app. */
export async function openBundled(id: string, settings: Partial<Settings>): Promise<void> {
  const bundled = BUNDLED_MAPS.find((one) => one.id === id);
  if (!bundled) {
    fail(
      id,
      `No map called “${id.slice(0, 80)}” comes with the app.`,
      "The address may be mistyped or from another version.",
    );
    return;
  }
  await open(
    id,
    async (signal) => {
      const answer = await fetch(bundled.address, { signal });
      if (!answer.ok) throw new Error(`the app’s own file is missing (${answer.status})`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    { kind: "bundled", id },
    settings,
  );
}

/** Opens a file of the person's own, to look at. */
export async function openFile(file: File): Promise<void> {
  await open(file.name, async () => new Uint8Array(await file.arrayBuffer()), { kind: "file", name: file.name }, {});
}

async function open(
  name: string,
  read: (signal: AbortSignal) => Promise<Uint8Array>,
  origin: Parameters<typeof openMap>[2],
  settings: Partial<Settings>,
): Promise<void> {
  cancelOpening();
  const abort = new AbortController();
  useOpening.setState({ underWay: { name, abort }, failure: undefined });
  try {
    const result = await openBytes(await read(abort.signal), abort.signal);
    if (abort.signal.aborted) return;
    if (result.ok) openMap(mapStore, result.map, origin, settings);
    else
      fail(
        name,
        `“${name}” cannot be opened: ${FAILURES[result.failure]}.`,
        "What was open stays open. Mend the file and open it again.",
        result.problems,
      );
  } catch (error) {
    if (abort.signal.aborted) return;
    fail(
      name,
      `“${name}” could not be read: ${error instanceof Error ? error.message : String(error)}.`,
      "Try again; if it is very large, close other tabs first.",
    );
  } finally {
    if (useOpening.getState().underWay?.abort === abort) useOpening.setState({ underWay: undefined });
  }
}

const FAILURES: Readonly<Record<OpenFailure, string>> = {
  "not-json": "it is no JSON text",
  "not-a-map": "it is no Gainsay map",
  "too-new": "a newer Gainsay made it",
  "migration-failed": "its version cannot be read",
  invalid: "some of it is not as a map must be",
};

function fail(name: string, message: string, hint: string, problems: readonly Problem[] = []): void {
  useOpening.setState({ failure: { name, message, hint, problems } });
}
