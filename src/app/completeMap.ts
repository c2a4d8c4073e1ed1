import type { MapDocument } from "../model/mapDocument.ts";
import { SECTIONS } from "../model/sections.ts";

// Not taken from the schema, which would come with them.
const FORMAT: MapDocument["format"] = "gainsay-map";
const VERSION: MapDocument["version"] = 1;

/**
 * The map of a file that comes with the app. The build has read and checked each (see `makeShelfEntry`), so that here
 * only the sections that the file leaves out are filled in.
 * @param document the file's JSON
 * @throws an Error where it is not what the build put there
 */
export function completeMap(document: unknown): MapDocument {
  const { format, version } = (document ?? {}) as Partial<MapDocument>;
  if (format !== FORMAT || version !== VERSION) throw new Error("the app’s own file is damaged");
  const empty = Object.fromEntries(SECTIONS.map((section) => [section, []]));
  return { ...empty, positions: {}, ...(document as object) } as unknown as MapDocument;
}
