import { serializeDocument } from "../formats/document/serializeDocument.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { mapStore, type Origin } from "../store/mapStore.ts";
import { download } from "../ui/download.ts";

/** Hands the open map to the person as a map file. */
export function saveFile(): void {
  const { open } = mapStore.getState();
  if (open) saveMap(open.map, open.origin);
}

/** Hands a map to the person as a map file, under the name of the file that it came from. */
export function saveMap(map: MapDocument, origin: Origin): void {
  const name = origin.kind === "file" ? origin.name : `${map.map.id}.json`;
  download(name, "application/json", serializeDocument(map));
}
