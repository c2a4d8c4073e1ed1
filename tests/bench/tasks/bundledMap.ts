import { readFileSync } from "node:fs";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import type { MapDocument } from "../../../src/model/mapDocument.ts";

/** The map that comes with the app; the bench runs in the project's folder. */
export function bundledMap(): MapDocument {
  const opened = openDocument(readFileSync("data/sino-soviet-split.json", "utf8"));
  if (!opened.ok) throw new Error("The bundled map cannot be opened; run `npm run gainsay -- check` on it.");
  return opened.map;
}
