import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { scholarLabel } from "../../model/personName.ts";
import { statementName } from "../explainStanding.ts";

const NAMED = 3;

/** Names in a sentence, joined by commas and “and”; of many the first few, and how many more there are. */
export function nameAll(map: MapDocument, ids: Iterable<Id>): string {
  const all = [...new Set(ids)];
  const shown = all.length > NAMED + 1 ? all.slice(0, NAMED) : all;
  const names = shown.map((id) => nameOf(map, id));
  if (shown.length < all.length) names.push(`${all.length - shown.length} more`);
  const last = names.pop() ?? "";
  return names.length > 0 ? `${names.join(", ")} and ${last}` : last;
}

/** What a sentence calls a record: a link by what it leads from and to, a stance by whose it is and on what. */
export function nameOf(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const link = recordOf(index, "inferences", id);
  if (link) {
    const end = recordOf(index, "inferences", link.to);
    const to = end ? `the link from ${nameAll(map, end.from)}` : nameOf(map, link.to);
    return `the link from ${nameAll(map, link.from)} to ${to}`;
  }
  const stance = recordOf(index, "stances", id);
  if (stance) return `the stance of ${nameOf(map, stance.by)} on ${nameOf(map, stance.on)}`;
  const scholar = recordOf(index, "scholars", id);
  if (scholar) return scholarLabel(map, scholar);
  const { name, label } = { ...recordOf(index, "schools", id), ...recordOf(index, "episodes", id) };
  return name ?? label ?? statementName(map, id);
}

/** A number of things in words: `1 claim`, `3 claims`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
