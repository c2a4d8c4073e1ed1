import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { joinWords, recordCode } from "../../record/recordNames.ts";

const known = new WeakMap<MapDocument, ReadonlyMap<Id, readonly Id[]>>();

/** The claims that presuppose each record, in the order of the file. */
function presupposers(map: MapDocument): ReadonlyMap<Id, readonly Id[]> {
  const made = known.get(map);
  if (made) return made;
  const claims = new Map<Id, Id[]>();
  for (const { id, presupposes } of map.claims)
    for (const one of new Set(presupposes)) claims.set(one, [...(claims.get(one) ?? []), id]);
  known.set(map, claims);
  return claims;
}

/** What a statement presupposes and what presupposes it, as parts of a sentence: “presupposes A3 and A4”. */
export function presuppositionWords(map: MapDocument, id: Id): string[] {
  const codes = (ids: readonly Id[]) => joinWords([...new Set(ids)].map((one) => recordCode(map, one)));
  const needs = recordOf(indexMap(map), "claims", id)?.presupposes ?? [];
  const needed = presupposers(map).get(id) ?? [];
  return [
    ...(needs.length > 0 ? [`presupposes ${codes(needs)}`] : []),
    ...(needed.length > 0 ? [`is presupposed by ${codes(needed)}`] : []),
  ];
}
