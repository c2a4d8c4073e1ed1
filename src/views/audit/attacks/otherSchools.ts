import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { schoolsOf } from "../../../reasoning/schools.ts";
import { joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";

/**
 * Why claims of other schools are among those on which an explanation depends: it builds on them, or they hold off what
 * speaks against it. One sentence for each such claim of the set.
 */
export function reasonsForOthers(map: MapDocument, target: Id, set: readonly Id[]): string[] {
  const schools = schoolsOf(map);
  const own = schools.get(target) ?? [];
  const ground = groundOf(map, target);
  return set.flatMap((id) => {
    const others = schools.get(id) ?? [];
    if (!recordOf(indexMap(map), "claims", id) || others.length === 0 || others.some((one) => own.includes(one)))
      return [];
    const whose = `${recordCode(map, id)} is a claim of ${joinWords(others.map((one) => recordLabel(map, one)))}`;
    return ground.has(id)
      ? `${whose}; this explanation builds on it too.`
      : `${whose}; it holds off what speaks against this explanation.`;
  });
}

/** Every statement from which supports lead to a claim, and what those presuppose. */
function groundOf(map: MapDocument, target: Id): ReadonlySet<Id> {
  const found = new Set([target]);
  const premises = new Map<Id, Id[]>();
  const add = (to: Id, from: readonly Id[]) => premises.set(to, [...(premises.get(to) ?? []), ...from]);
  for (const { kind, from, to } of map.inferences) if (kind === "supports") add(to, from);
  for (const { id, presupposes } of map.claims) if (presupposes) add(id, presupposes);
  // What is added while going through a set is gone through too.
  for (const id of found) for (const premise of premises.get(id) ?? []) found.add(premise);
  return found;
}
