import type { Id } from "../../model/id.ts";
import type { Labelling } from "../../reasoning/standing.ts";
import type { StandingWord } from "../../store/filters.ts";
import { standingWordOf } from "../record/standingWord.ts";

const known = new WeakMap<Labelling, ReadonlyMap<Id, StandingWord>>();

/** How every claim and every item of evidence stands, made once for each labelling. */
export function standingsOfAll(labelling: Labelling): ReadonlyMap<Id, StandingWord> {
  let standings = known.get(labelling);
  if (!standings) {
    const { claims, evidence } = labelling.graph.map;
    standings = new Map([...claims, ...evidence].map(({ id }) => [id, standingWordOf(labelling, id)]));
    known.set(labelling, standings);
  }
  return standings;
}
