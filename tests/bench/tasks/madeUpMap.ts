import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { generateMap } from "../../generate/generateMap.ts";

/** The made-up map of a size that all parts of the bench use. */
export function madeUpMap(nodes: number, cycles = false): MapDocument {
  return generateMap({ nodes, seed: 1, cycles });
}
