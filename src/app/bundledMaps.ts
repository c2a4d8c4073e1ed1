import type { Id } from "../model/id.ts";

/** A map that comes with the app. */
interface BundledMap {
  readonly id: Id;
  readonly address: string;
}

// The schema lies beside the maps, for editors; it is no map. A small map stays a file as well: the page's policy lets
// it fetch its own files and no address that holds the data itself.
const files = import.meta.glob<string>(["../../data/*.json", "!../../data/*.schema.json"], {
  query: "?url&no-inline",
  import: "default",
  eager: true,
});

/** The maps of the `data` folder; a map's id is the name of its file. */
export const BUNDLED_MAPS: readonly BundledMap[] = Object.entries(files).map(([path, address]) => ({
  id: path.replace(/^.*\/|\.json$/g, ""),
  address,
}));

/** What opens where an address names no map. */
export const FIRST_MAP: Id = "sino-soviet-split";
