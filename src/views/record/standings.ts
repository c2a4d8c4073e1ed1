import type { Id } from "../../model/id.ts";
import type { Labelling } from "../../reasoning/standing.ts";
import type { StandingWord } from "../../store/filters.ts";
import { standingWordOf } from "./standingWord.ts";

const known = new WeakMap<Labelling, ReadonlyMap<Id, StandingWord>>();

/** How every claim stands, made once for each labelling: filters, counts and cards ask it again and again. */
export function standingsOf(labelling: Labelling): ReadonlyMap<Id, StandingWord> {
  let standings = known.get(labelling);
  if (!standings) {
    standings = new Map(labelling.graph.map.claims.map(({ id }) => [id, standingWordOf(labelling, id)]));
    known.set(labelling, standings);
  }
  return standings;
}
