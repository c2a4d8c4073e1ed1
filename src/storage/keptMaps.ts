/** Maps kept in the browser's own database (IndexedDB): each as the bytes of its file, with what a list says of it. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is known of a kept map without reading it. */
export interface KeptMap {
  /** What addresses call it: a bundled map's id, or a key that begins with `~`. */
  readonly name: string;
  /** The name of the file it came from; a bundled map has none. */
  readonly file?: string | undefined;
  readonly title: string;
  /** Whether the person changed anything; what was merely opened may be dropped again. */
  readonly isEdited: boolean;
  /** Counts the times that it was written. */
  readonly revision: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** A kept map with its bytes: a map file in UTF-8. */
export interface KeptFile {
  readonly about: KeptMap;
  readonly bytes: Uint8Array;
}

/** Whether a write took place. Where somebody else had written since, nothing is written and theirs is given back. */
export type Written =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly theirs: KeptFile };

interface Database extends DBSchema {
  maps: { key: string; value: KeptMap };
  files: { key: string; value: Uint8Array };
}

const NAME = "gainsay";
const VERSION = 1;
/** Of the maps that were only looked at, so many are kept. */
const MOST_UNEDITED = 10;

let opening: Promise<IDBPDatabase<Database>> | undefined;

/** The database, opened at the first need. A refusal is asked again the next time. */
function database(): Promise<IDBPDatabase<Database>> {
  opening ??= openDB<Database>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore("maps", { keyPath: "name" });
      db.createObjectStore("files");
    },
    // A newer app in another tab wants to change the database: it must not wait for this tab to be closed.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** All kept maps, the one saved last first. @throws where the browser refuses storage */
export async function listKeptMaps(): Promise<readonly KeptMap[]> {
  const maps = await (await database()).getAll("maps");
  return maps.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** @returns the map, or undefined where none of that name is kept @throws where the browser refuses storage */
export async function readKeptMap(name: string): Promise<KeptFile | undefined> {
  const transaction = (await database()).transaction(["maps", "files"]);
  const [about, bytes] = await Promise.all([
    transaction.objectStore("maps").get(name),
    transaction.objectStore("files").get(name),
  ]);
  return about && bytes && { about, bytes };
}

/**
 * Writes a map in one transaction: all of it or nothing.
 * @param after the revision that the writer knew, 0 for none; another one there means that somebody else wrote since
 * @throws where the browser refuses storage or its disk is full; what was kept before is then still there
 */
export async function writeKeptMap(
  { bytes, ...about }: Omit<KeptMap, "revision" | "savedAt"> & { readonly bytes: Uint8Array },
  after: number,
): Promise<Written> {
  const transaction = (await database()).transaction(["maps", "files"], "readwrite", { durability: "strict" });
  const maps = transaction.objectStore("maps");
  const files = transaction.objectStore("files");
  const [known, knownBytes] = await Promise.all([maps.get(about.name), files.get(about.name)]);
  if (known && knownBytes && known.revision !== after) {
    await transaction.done;
    return { ok: false, theirs: { about: known, bytes: knownBytes } };
  }
  const revision = (known?.revision ?? after) + 1;
  await Promise.all([
    maps.put({ ...about, revision, savedAt: new Date().toISOString() }),
    files.put(bytes, about.name),
    transaction.done,
  ]);
  return { ok: true, revision };
}

/** Forgets a kept map. @throws where the browser refuses storage */
export async function removeKeptMap(name: string): Promise<void> {
  const transaction = (await database()).transaction(["maps", "files"], "readwrite");
  await Promise.all([
    transaction.objectStore("maps").delete(name),
    transaction.objectStore("files").delete(name),
    transaction.done,
  ]);
}

/** Forgets the oldest of the maps that were only looked at. @throws where the browser refuses storage */
export async function dropUneditedMaps(): Promise<void> {
  const unedited = (await listKeptMaps()).filter(({ isEdited }) => !isEdited);
  for (const { name } of unedited.slice(MOST_UNEDITED)) await removeKeptMap(name);
}
