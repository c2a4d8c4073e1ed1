import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { standingWordOf } from "../../record/standingWord.ts";

export interface StandingChange {
  readonly id: Id;
  readonly from: StandingWord;
  readonly to: StandingWord;
}

/**
 * The claims whose standing differs between two labellings: the open one first, then by how few steps lie between them
 * and the row, then in the order of the file.
 */
export function standingChanges(
  map: MapDocument,
  before: Labelling,
  after: Labelling,
  { first, row }: { readonly first?: Id | undefined; readonly row: Id },
): StandingChange[] {
  const changes = map.claims.flatMap(({ id }) => {
    const [from, to] = [standingWordOf(before, id), standingWordOf(after, id)];
    return from === to ? [] : [{ id, from, to }];
  });
  if (changes.length < 2) return changes;
  const distances = stepsFrom(map, row);
  const rank = (id: Id) => (id === first ? -1 : (distances.get(id) ?? Number.MAX_SAFE_INTEGER));
  return changes.toSorted((a, b) => rank(a.id) - rank(b.id));
}

/** How many steps lead from a row to everything that it bears on; a document begins with what it attests. */
function stepsFrom(map: MapDocument, row: Id): Map<Id, number> {
  const index = indexMap(map);
  const attested = map.evidence.filter(({ attestedBy }) => attestedBy.some(({ source }) => source === row));
  const distances = new Map<Id, number>([[row, 0], ...attested.map(({ id }) => [id, 0] as const)]);
  const queue = [...distances.keys()];
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] as Id;
    for (const { to } of index.inferencesFrom.get(id) ?? []) {
      // An attack on a step reaches what the step leads to.
      let end = to;
      for (let depth = 0; depth < 20; depth += 1) end = recordOf(index, "inferences", end)?.to ?? end;
      if (distances.has(end)) continue;
      distances.set(end, (distances.get(id) ?? 0) + 1);
      queue.push(end);
    }
  }
  return distances;
}

/** How many supports of a claim are in force, of how many there are. */
export function liveSupports(map: MapDocument, labelled: Labelling, claim: Id): { live: number; all: number } {
  const supports = (indexMap(map).inferencesTo.get(claim) ?? []).filter(({ kind }) => kind === "supports");
  return { live: supports.filter(({ id }) => linkValues(labelled, id).fires === "T").length, all: supports.length };
}
