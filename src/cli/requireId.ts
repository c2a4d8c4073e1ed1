import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type Entry, indexMap } from "../model/mapIndex.ts";
import { nearestNames } from "../model/nearestName.ts";
import type { Section } from "../model/sections.ts";
import { CannotRun } from "./CannotRun.ts";

/** The claim or evidence item that is called so aloud: `D2`, in either case. */
function entryOfCode(map: MapDocument, code: string): Entry | undefined {
  const wanted = code.toLowerCase();
  const record = [...map.claims, ...map.evidence].find((one) => one.code?.toLowerCase() === wanted);
  return record && indexMap(map).entries.get(record.id);
}

/**
 * The record that a command line names, by its id or its code.
 * @param sections where it may stand
 * @param wanted how a sentence calls such records: "a school or a claim"
 * @throws CannotRun where the map has no such record, with the nearest ids
 */
export function requireId(map: MapDocument, id: Id, sections: readonly Section[], wanted: string): Entry {
  const entry = indexMap(map).entries.get(id) ?? entryOfCode(map, id);
  if (entry && sections.includes(entry.section)) return entry;
  const ids = sections.flatMap((section) => map[section].map((record) => record.id));
  const near = nearestNames(id, ids);
  // A person who types the beginning of an id has made no slip of the pen.
  const nearest = near.length > 0 ? near : ids.filter((each) => id.length > 2 && each.includes(id)).slice(0, 3);
  const problem = entry
    ? `“${id}” stands under ${entry.section}; this needs ${wanted}.`
    : `This map has no “${id}”; this needs the id of ${wanted}.`;
  throw new CannotRun(nearest.length > 0 ? `${problem} Did you mean ${nearest.join(", ")}?` : problem);
}
