import type { MapDocument } from "./mapDocument.ts";

/** What reasoning, layout and search read. Remarks, views, outlines and places take no part in the argument. */
const READ = [
  "map",
  "sources",
  "schools",
  "scholars",
  "episodes",
  "claims",
  "evidence",
  "inferences",
  "stances",
] as const satisfies readonly (keyof MapDocument)[];

/** The first map with some evidence, and those after it that have the same but another argument. */
const known = new WeakMap<MapDocument["evidence"], MapDocument[]>();

/**
 * The same map object for all versions of a map that argue the same, so that what was derived from one holds for all:
 * a remark must not have 20,000 cards laid out anew. Its remarks, views and outlines may be those of an older version.
 */
export function argumentOf(map: MapDocument): MapDocument {
  const versions = known.get(map.evidence) ?? [];
  const same = versions.find((version) => READ.every((key) => version[key] === map[key]));
  if (same) return same;
  known.set(map.evidence, [...versions, map]);
  return map;
}
