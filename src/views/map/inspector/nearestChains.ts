import type { Id } from "../../../model/id.ts";
import { countSteps } from "../../../reasoning/chainSteps.ts";
import { type Chain, chainOf, polarityOf, type Sign } from "../../../reasoning/polarity.ts";
import type { Labelling } from "../../../reasoning/standing.ts";

/** How many documents are named for an explanation, and how many against it. */
const SHOWN = 3;

const known = new WeakMap<Labelling, Map<Id, readonly Chain[]>>();

/**
 * The chains of the documents nearest to an explanation, first those for it, then those against. Every document is
 * looked at, so that the answer is kept for as long as the labelling is: a selection that is dropped asks again.
 */
export function nearestChains(labelling: Labelling, explanation: Id): readonly Chain[] {
  const kept = known.get(labelling) ?? new Map<Id, readonly Chain[]>();
  known.set(labelling, kept);
  const found = kept.get(explanation) ?? [
    ...nearest(labelling, explanation, "+"),
    ...nearest(labelling, explanation, "-"),
  ];
  kept.set(explanation, found);
  return found;
}

function nearest(labelling: Labelling, explanation: Id, sign: Sign): Chain[] {
  const { map } = labelling.graph;
  const polarity = polarityOf(map, explanation);
  return map.sources
    .filter(({ id }) => !labelling.withdrawn.has(id))
    .flatMap(({ id }) => chainOf(polarity, id, sign, labelling) ?? [])
    .toSorted((a, b) => countSteps(a) - countSteps(b))
    .slice(0, SHOWN);
}
