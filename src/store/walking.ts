/** Ways through the argument that do not depend on what is drawn. */
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../model/mapIndex.ts";
import { evidenceBySource } from "./overview.ts";

/** The cards one step below a record: premises of what meets it, what attacks those steps, and its documents. */
export function groundsOf(map: MapDocument, id: Id): Id[] {
  const index = indexMap(map);
  const grounds = new Set<Id>(recordOf(index, "evidence", id)?.attestedBy.map(({ source }) => source));
  for (const step of index.inferencesTo.get(id) ?? []) {
    for (const premise of step.from) grounds.add(premise);
    for (const attack of index.inferencesTo.get(step.id) ?? []) for (const premise of attack.from) grounds.add(premise);
  }
  return [...grounds];
}

/** Whether a shown card other than this one stands on the same ground, so that folding it would take it from both. */
export function isSharedGround(map: MapDocument, ground: Id, of: Id, shown: ReadonlySet<Id>): boolean {
  const index = indexMap(map);
  if (recordOf(index, "sources", ground))
    return (evidenceBySource(index).get(ground) ?? []).some((id) => id !== of && shown.has(id));
  return (index.inferencesFrom.get(ground) ?? []).some(({ to }) => {
    const end = recordOf(index, "inferences", to)?.to ?? to;
    return end !== of && shown.has(end);
  });
}

/**
 * The undercut to step onto from a selection: the nearest beneath it; from an undercut, the next beneath the statement
 * that it bears on in the end, round and round.
 * @returns the id of an inference, or undefined where nothing beneath is undercut
 */
export function nextUndercut(map: MapDocument, selection: Id | undefined): Id | undefined {
  const index = indexMap(map);
  const isUndercut = selection !== undefined && recordOf(index, "inferences", selection)?.kind === "undercuts";
  const school = selection === undefined ? undefined : recordOf(index, "schools", selection);
  const roots =
    selection === undefined
      ? map.schools.map(({ explanation }) => explanation)
      : [isUndercut ? conclusionOf(index, selection) : (school?.explanation ?? selection)];
  const undercuts = undercutsBeneath(index, roots);
  const here = isUndercut ? undercuts.indexOf(selection) : -1;
  return undercuts[(here + 1) % undercuts.length];
}

/** The top of the argument above a link: its end, and on as long as only one thing is concluded from that. */
function conclusionOf(index: MapIndex, link: Id): Id {
  const seen = new Set<Id>();
  let at = link;
  for (;;) {
    if (seen.has(at)) return at;
    seen.add(at);
    const step = recordOf(index, "inferences", at);
    const [onward] = step ? [step.to] : (index.inferencesFrom.get(at) ?? []).map(({ id }) => id);
    if (onward === undefined) return at;
    at = onward;
  }
}

/** Undercuts beneath some records, nearest first. */
function undercutsBeneath(index: MapIndex, roots: readonly Id[]): Id[] {
  const undercuts: Id[] = [];
  const seen = new Set<Id>(roots);
  const queue = [...roots];
  for (const id of queue)
    for (const link of index.inferencesTo.get(id) ?? []) {
      if (link.kind === "undercuts" && !undercuts.includes(link.id)) undercuts.push(link.id);
      for (const next of [link.id, ...link.from])
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
    }
  return undercuts;
}
