import type { Id } from "../../../model/id.ts";
import { countSteps } from "../../../reasoning/chainSteps.ts";
import { type Chain, chainOf, polarityOf, type Sign } from "../../../reasoning/polarity.ts";
import type { Labelling } from "../../../reasoning/standing.ts";

/** How many documents are named for an explanation, and how many against it. */
const SHOWN = 3;

/** The documents that tell for an explanation, or against it. */
export interface Side {
  /** The chains of the documents nearest to it, those in force first. */
  readonly nearest: readonly Chain[];
  /** How many documents have a chain in force, as the matrix counts them. */
  readonly inForce: number;
  /** How many of these attack the explanation itself, and not something that it rests on. */
  readonly direct: number;
}

export interface Sides {
  readonly for: Side;
  readonly against: Side;
}

const known = new WeakMap<Labelling, Map<Id, Sides>>();

/**
 * What tells for an explanation and what tells against it. Every document is looked at, so that the answer is kept for
 * as long as the labelling is: a selection that is dropped asks again.
 */
export function nearestChains(labelling: Labelling, explanation: Id): Sides {
  const kept = known.get(labelling) ?? new Map<Id, Sides>();
  known.set(labelling, kept);
  const found = kept.get(explanation) ?? {
    for: sideOf(labelling, explanation, "+"),
    against: sideOf(labelling, explanation, "-"),
  };
  kept.set(explanation, found);
  return found;
}

function sideOf(labelling: Labelling, explanation: Id, sign: Sign): Side {
  const { map } = labelling.graph;
  const polarity = polarityOf(map, explanation);
  const chains = map.sources
    .filter(({ id }) => !labelling.withdrawn.has(id))
    .flatMap(({ id }) => chainOf(polarity, id, sign, labelling) ?? [])
    .toSorted((a, b) => Number(!holds(a)) - Number(!holds(b)) || countSteps(a) - countSteps(b));
  const inForce = chains.filter(holds);
  return {
    nearest: chains.slice(0, SHOWN),
    inForce: inForce.length,
    direct: inForce.filter((chain) => isDirect(chain, explanation)).length,
  };
}

function holds({ state }: Chain): boolean {
  return state === "in-force";
}

/** Whether the last attack of a chain hits the explanation itself. */
function isDirect({ steps }: Chain, explanation: Id): boolean {
  return steps.findLast(({ kind }) => kind === "rebuts" || kind === "undercuts")?.to === explanation;
}
