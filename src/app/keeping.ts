/** Keeps what a person changes on this device, at once and in the order of the changes; other tabs hear of it. */
import { create } from "zustand";
import { openDocument } from "../formats/document/openDocument.ts";
import { serializeDocument } from "../formats/document/serializeDocument.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { dropUneditedMaps, type KeptFile, readKeptMap, writeKeptMap } from "../storage/keptMaps.ts";
import { edit } from "../store/edit.ts";
import { mergeMaps } from "../store/edits/mergeMaps.ts";
import { mapStore, nameOfOrigin, type Origin } from "../store/mapStore.ts";

/** What can honestly be said of the open map: nothing to keep, kept, being kept, or why it is not. */
type Keeping =
  | { readonly state: "unchanged" | "kept" | "keeping" }
  | { readonly state: "failed"; readonly reason: string };

export const useKeeping = create<Keeping>()(() => ({ state: "unchanged" }));

/** The open map as it was last read or written. */
interface Base {
  readonly name: string;
  readonly map: MapDocument;
  readonly revision: number;
}

let base: Base | undefined;
/** One write after the other. */
let writing: Promise<void> = Promise.resolve();

const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("gainsay-kept-maps");

/** Begins to keep a map that was just opened: what came from the device, or from elsewhere (`kept` undefined). */
export function keepFrom(origin: Origin, map: MapDocument, kept: KeptFile | undefined): void {
  base = { name: nameOfOrigin(origin), map, revision: kept?.about.revision ?? 0 };
  useKeeping.setState({ state: kept?.about.isEdited ? "kept" : "unchanged" }, true);
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
    if (written.ok && base?.name === origin.key) base = { ...base, revision: written.revision };
    await dropUneditedMaps();
  } catch {
    // Nothing that the person wrote is at stake yet; the first edit will say that it cannot be kept.
  }
}

/**
 * Begins to keep each edit and to listen to other tabs.
 * @returns a function that ends it
 */
export function keepEdits(): () => void {
  const stop = mapStore.subscribe(({ open }, before) => {
    if (open && open.map !== base?.map && before.open && nameOfOrigin(open.origin) === base?.name) keep();
  });
  const hear = ({ data }: MessageEvent<{ name: string; revision: number }>) => {
    if (data.name === base?.name && data.revision > base.revision)
      writing = writing.then(() => takeIn(data.name)).catch(fail);
  };
  tabs?.addEventListener("message", hear);
  return () => {
    stop();
    tabs?.removeEventListener("message", hear);
  };
}

/** Begins to write what is open; after a failure, a person asks for it again. */
export function keep(): void {
  useKeeping.setState({ state: "keeping" }, true);
  writing = writing.then(writeOpenMap).catch(fail);
}

/** Writes what is open now; edits that came while another write was under way are in it. */
async function writeOpenMap(): Promise<void> {
  const { open } = mapStore.getState();
  if (!open || !base || base.name !== nameOfOrigin(open.origin)) return;
  const { map, origin } = open;
  if (map !== base.map) {
    const about = {
      name: base.name,
      ...(origin.kind === "file" && { file: origin.name }),
      title: map.map.title,
      isEdited: true,
    };
    const bytes = new TextEncoder().encode(serializeDocument(map));
    const written = await writeKeptMap({ ...about, bytes }, base.revision);
    if (!written.ok) {
      join(written.theirs);
      return writeOpenMap();
    }
    base = { name: base.name, map, revision: written.revision };
    tabs?.postMessage({ name: base.name, revision: base.revision });
  }
  useKeeping.setState({ state: "kept" }, true);
}

/** Takes in what another tab has written. */
async function takeIn(name: string): Promise<void> {
  const theirs = await readKeptMap(name);
  if (!theirs || base?.name !== name || theirs.about.revision <= base.revision) return;
  join(theirs);
  await writeOpenMap();
}

/** Brings the open map together with what another tab wrote; an undo shows ours as it was. */
function join({ about, bytes }: KeptFile): void {
  const opened = openDocument(bytes);
  const { open } = mapStore.getState();
  if (!base || !open) return;
  if (!opened.ok) throw new Error("another tab keeps this map in a form that this one cannot read; reload this page");
  const { map: merged, clashes } = mergeMaps(base.map, open.map, opened.map);
  const isTheirs = open.map === base.map;
  base = { name: base.name, map: opened.map, revision: about.revision };
  // Where both changed the same record, theirs stands in the history one step back.
  if (clashes.length > 0) edit(mapStore, "take in the other tab’s version", () => opened.map);
  edit(mapStore, "take in changes made in another tab", () => (isTheirs ? opened.map : merged));
}

function fail(error: unknown): void {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  useKeeping.setState(
    {
      state: "failed",
      reason: isFull
        ? "there is no room left on this device"
        : error instanceof DOMException
          ? "the browser refuses to keep anything here (a private window?)"
          : error instanceof Error
            ? error.message
            : String(error),
    },
    true,
  );
}
