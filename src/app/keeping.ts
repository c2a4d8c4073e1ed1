/** Keeps what a person changes on this device, at once and in the order of the changes; other tabs hear of it. */
import { create } from "zustand";
import { openDocument } from "../formats/document/openDocument.ts";
import { serializeDocument } from "../formats/document/serializeDocument.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { dropUneditedMaps, type KeptFile, readKeptMap, writeKeptMap } from "../storage/keptMaps.ts";
import { mergeMaps } from "../store/edits/mergeMaps.ts";
import { mapStore, nameOfOrigin, type Origin } from "../store/mapStore.ts";
import { takeIn } from "../store/takeIn.ts";

/** What can honestly be said of the open map, and why something of any map is not kept. */
interface Keeping {
  readonly state: "unchanged" | "kept" | "keeping";
  readonly failure?: string;
}

export const useKeeping = create<Keeping>()(() => ({ state: "unchanged" }));

/** A map of this session. */
export interface Copy {
  readonly origin: Origin;
  /** As it was last read or written: what this tab and others have in common. */
  base: MapDocument;
  revision: number;
  /** As it is in this tab. */
  current: MapDocument;
}

const copies = new Map<string, Copy>();
/** One write after the other. */
let writing: Promise<void> = Promise.resolve();

const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("gainsay-kept-maps");

/**
 * Begins to keep a map that was just read.
 * @param kept what the device has of it, where it came from there
 * @returns the map to show: with what this tab changed in it before and could not keep
 */
export function keepFrom(origin: Origin, map: MapDocument, kept: KeptFile | undefined): MapDocument {
  const name = nameOfOrigin(origin);
  const known = copies.get(name);
  const isOwed = known !== undefined && known.current !== known.base;
  const current = isOwed ? mergeMaps(known.base, known.current, map).map : map;
  copies.set(name, { origin, base: map, revision: kept?.about.revision ?? 0, current });
  useKeeping.setState({ state: kept?.about.isEdited || isOwed ? "kept" : "unchanged" });
  if (isOwed) keep();
  return current;
}

/** Keeps a file that was opened to be looked at, so that a reload finds it. Where that fails, it stays open all the same. */
export async function keepOpenedFile(
  origin: Origin & { kind: "file" },
  map: MapDocument,
  bytes: Uint8Array,
): Promise<void> {
  try {
    const about = { name: origin.key, file: origin.name, title: map.map.title, isEdited: false };
    const written = await writeKeptMap({ ...about, bytes }, 0);
    const copy = copies.get(origin.key);
    if (written.ok && copy?.revision === 0) copy.revision = written.revision;
    await dropUneditedMaps();
  } catch {
    // Nothing that the person wrote is at stake yet; the first edit will say that it cannot be kept.
  }
}

/** The maps of this session with changes that are not kept. */
export function unkeptCopies(): readonly Copy[] {
  return [...copies.values()].filter(({ base, current }) => base !== current);
}

/**
 * Begins to keep each edit and to listen to other tabs.
 * @returns a function that ends it
 */
export function keepEdits(): () => void {
  const stop = mapStore.subscribe(({ open }, before) => {
    const copy = open && copies.get(nameOfOrigin(open.origin));
    if (!copy || before.open?.origin !== open.origin || copy.current === open.map) return;
    copy.current = open.map;
    keep();
  });
  const hear = ({ data }: MessageEvent<{ name: string; revision: number }>) => {
    const copy = copies.get(data.name);
    if (copy && data.revision > copy.revision) queue(() => readAgain(data.name, copy));
  };
  // What is not kept goes with the page: the browser asks before it lets it go.
  const ask = (event: BeforeUnloadEvent) => {
    if (useKeeping.getState().failure !== undefined) event.preventDefault();
  };
  tabs?.addEventListener("message", hear);
  addEventListener("beforeunload", ask);
  return () => {
    stop();
    tabs?.removeEventListener("message", hear);
    removeEventListener("beforeunload", ask);
  };
}

/** Begins to write whatever is not kept yet; after a failure, a person asks for it again. */
export function keep(): void {
  useKeeping.setState({ state: "keeping" });
  queue(async () => {
    for (const copy of unkeptCopies()) await write(copy);
    useKeeping.setState({ state: "kept" }, true);
  });
}

function queue(work: () => Promise<void>): void {
  writing = writing.then(work).catch((error: unknown) => useKeeping.setState({ failure: reasonOf(error) }));
}

/** Writes one map as it is now; edits that come meanwhile are written after it. */
async function write(copy: Copy): Promise<void> {
  const { origin, current } = copy;
  const about = {
    name: nameOfOrigin(origin),
    ...(origin.kind === "file" && { file: origin.name }),
    title: current.map.title,
    isEdited: true,
  };
  const bytes = new TextEncoder().encode(serializeDocument(current));
  const written = await writeKeptMap({ ...about, bytes }, copy.revision);
  if (!written.ok) {
    join(copy, written.theirs);
    return write(copy);
  }
  copy.base = current;
  copy.revision = written.revision;
  tabs?.postMessage({ name: about.name, revision: written.revision });
}

/** Takes in what another tab has written. */
async function readAgain(name: string, copy: Copy): Promise<void> {
  const theirs = await readKeptMap(name);
  if (theirs && copies.get(name) === copy && theirs.about.revision > copy.revision) join(copy, theirs);
}

/** Brings a map of this tab together with what another tab wrote. */
function join(copy: Copy, { about, bytes }: KeptFile): void {
  const opened = openDocument(bytes);
  if (!opened.ok) throw new Error("another tab keeps this map in a form that this one cannot read; reload this page");
  const { base } = copy;
  copy.base = opened.map;
  copy.revision = about.revision;
  if (mapStore.getState().open?.origin === copy.origin) {
    takeIn(mapStore, base, opened.map);
    copy.current = mapStore.getState().open?.map ?? copy.current;
  } else copy.current = copy.current === base ? opened.map : mergeMaps(base, copy.current, opened.map).map;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof DOMException)) return error instanceof Error ? error.message : String(error);
  return error.name === "QuotaExceededError"
    ? "there is no room left on this device"
    : "the browser refuses to keep anything here (a private window?)";
}
