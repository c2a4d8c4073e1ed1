import { serializeDocument } from "../formats/document/serializeDocument.ts";
import { mapStore } from "../store/mapStore.ts";
import { download } from "../ui/download.ts";

/** Hands the open map to the person as a map file. */
export function saveFile(): void {
  const { open } = mapStore.getState();
  if (!open) return;
  const name = open.origin.kind === "file" ? open.origin.name : `${open.map.map.id}.json`;
  download(name, "application/json", serializeDocument(open.map));
}
