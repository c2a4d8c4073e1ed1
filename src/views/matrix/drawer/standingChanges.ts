import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { standingWordOf } from "../../record/standingWord.ts";

export interface StandingChange {
  readonly id: Id;
  readonly from: StandingWord;
  readonly to: StandingWord;
}

/** The claims whose standing differs between two labellings, in the order of the file, those of `first` before others. */
export function standingChanges(
  map: MapDocument,
  before: Labelling,
  after: Labelling,
  first: readonly Id[],
): StandingChange[] {
  const changes = map.claims.flatMap(({ id }) => {
    const [from, to] = [standingWordOf(before, id), standingWordOf(after, id)];
    return from === to ? [] : [{ id, from, to }];
  });
  return changes.toSorted((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
}

/** How many supports of a claim are in force, of how many there are. */
export function liveSupports(map: MapDocument, labelled: Labelling, claim: Id): { live: number; all: number } {
  const supports = (indexMap(map).inferencesTo.get(claim) ?? []).filter(({ kind }) => kind === "supports");
  return { live: supports.filter(({ id }) => linkValues(labelled, id).fires === "T").length, all: supports.length };
}
