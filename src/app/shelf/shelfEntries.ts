import { BUNDLED_MAPS, FIRST_MAP } from "../bundledMaps.ts";
import type { ShelfEntry } from "./ShelfEntry.ts";

/** A map on the shelf; its id is the one that addresses name it by. */
interface ShelvedMap extends ShelfEntry {
  readonly id: string;
}

// The build puts the entry of a map in the place of the map: see `shelfEntries` in vite.config.ts.
const entries = import.meta.glob<ShelfEntry>(["../../../data/*.json", "!../../../data/*.schema.json"], {
  query: "?shelf",
  import: "default",
  eager: true,
});

const entriesById = new Map(
  Object.entries(entries).map(([path, entry]) => [path.replace(/^.*\/|\.json$/g, ""), entry] as const),
);

/** What stands on the shelf: the first map first, the others in the order of their files. */
export const SHELVED_MAPS: readonly ShelvedMap[] = BUNDLED_MAPS.toSorted(
  (a, b) => Number(b.id === FIRST_MAP) - Number(a.id === FIRST_MAP),
).flatMap(({ id }) => {
  const entry = entriesById.get(id);
  return entry ? [{ id, ...entry }] : [];
});
