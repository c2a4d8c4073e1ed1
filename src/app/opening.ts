/** Opening maps: what is under way, what failed. What was open stays open until the new map is ready. */
import { create } from "zustand";
import type { Opened, OpenFailure } from "../formats/document/openDocument.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import type { Problem } from "../model/problem.ts";
import { type KeptFile, readKeptMap } from "../storage/keptMaps.ts";
import { edit } from "../store/edit.ts";
import { mapStore, type Origin, type Settings } from "../store/mapStore.ts";
import { openMap } from "../store/openMap.ts";
import { BUNDLED_MAPS } from "./bundledMaps.ts";
import { completeMap } from "./completeMap.ts";
import { fetchBundled } from "./headStart.ts";
import { keepFrom, keepOpenedFile } from "./keeping.ts";
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

/** What was read and opened. */
interface Read {
  readonly opened: Opened;
  /** What this device keeps of the map. */
  readonly kept?: KeptFile;
  /** A file's own bytes, to be kept. */
  readonly bytes?: Uint8Array;
}

/** Opens the map that an address names: one that comes with the app, or one that is kept on this device. */
export async function openNamed(name: string, settings: Partial<Settings>): Promise<void> {
  await (name.startsWith(KEY_MARK) ? openKept(name, settings) : openBundled(name, settings));
}

/** No id of a bundled map begins so. */
const KEY_MARK = "~";

/** Opens a map that comes with the app, as the person left it. */
async function openBundled(id: string, settings: Partial<Settings>): Promise<void> {
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
      // Both at once: mostly nothing is kept, and the file is on its way already.
      const original = readBundled(bundled.address, signal);
      original.catch(() => undefined);
      const kept = await keptOrNone(id);
      return kept
        ? { kept, opened: await openBytes(kept.bytes, signal) }
        : { opened: { ok: true, map: await original } };
    },
    { kind: "bundled", id },
    settings,
  );
}

/** Puts the open bundled map back as it came with the app. That is an edit as any other: an undo brings the changes back. */
export async function openOriginal(): Promise<void> {
  const { open } = mapStore.getState();
  const bundled = BUNDLED_MAPS.find(({ id }) => open?.origin.kind === "bundled" && id === open.origin.id);
  if (!open || !bundled) return;
  try {
    const map = await readBundled(bundled.address, new AbortController().signal);
    if (mapStore.getState().open?.origin !== open.origin) return;
    edit(mapStore, "go back to the map as it came", () => map);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fail(bundled.id, `The map as it came could not be read: ${reason}.`, "Your changes stay. Try again.");
  }
}

/** @throws an Error where the app's own file cannot be had */
async function readBundled(address: string, signal: AbortSignal): Promise<MapDocument> {
  const answer = await fetchBundled(address, signal);
  if (!answer.ok) throw new Error(`the app’s own file is missing (${answer.status})`);
  return completeMap(await answer.json());
}

/** Where storage is refused, nothing is kept. */
async function keptOrNone(name: string): Promise<KeptFile | undefined> {
  try {
    return await readKeptMap(name);
  } catch {
    return undefined;
  }
}

/** Opens a map from a file that was opened here before. */
async function openKept(key: string, settings: Partial<Settings>): Promise<void> {
  const kept = await keptOrNone(key);
  if (!kept) {
    fail(
      key,
      "The map of this address is not kept on this device.",
      "It was opened from a file, here or elsewhere: open that file again.",
    );
    return;
  }
  const name = kept.about.file ?? kept.about.title;
  const read = async (signal: AbortSignal) => ({ kept, opened: await openBytes(kept.bytes, signal) });
  await open(name, read, { kind: "file", name, key }, settings);
}

/** A name for a map that is kept here; forty random bits, so that no two meet. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return KEY_MARK + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Opens a file of the person's own; it is kept on this device, so that a reload finds it. */
export async function openFile(file: File): Promise<void> {
  const key = freshKey();
  const origin = { kind: "file", name: file.name, key } as const;
  const read = async (signal: AbortSignal) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, opened: await openBytes(bytes, signal) };
  };
  await open(file.name, read, origin, {});
}

async function open(
  name: string,
  read: (signal: AbortSignal) => Promise<Read>,
  origin: Origin,
  settings: Partial<Settings>,
): Promise<void> {
  cancelOpening();
  const abort = new AbortController();
  useOpening.setState({ underWay: { name, abort }, failure: undefined });
  try {
    const { opened: result, bytes, kept } = await read(abort.signal);
    if (abort.signal.aborted) return;
    if (result.ok) {
      openMap(mapStore, keepFrom(origin, result.map, kept), origin, settings);
      if (origin.kind === "file" && bytes) void keepOpenedFile(origin, result.map, bytes);
    } else
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
