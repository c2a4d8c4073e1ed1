/** What breaks or contests a chain, beside the step where it does. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { isAttestation } from "../../../reasoning/argumentGraph.ts";
import type { Chain } from "../../../reasoning/polarity.ts";
import { type Labelling, labelOf, linkValues, type Value } from "../../../reasoning/standing.ts";

/** Why a chain does not hold: what happened at a step, and which records did it. */
export interface ChainBreak {
  /** The link of the step beside which it is said; undefined before the first. */
  readonly step: Id | undefined;
  readonly what:
    | "withdrawn"
    | "unseen"
    | "cut"
    | "needs"
    | "fallen"
    | "holds"
    | "contested-cut"
    | "contested-premise"
    | "contested-conclusion";
  readonly by: readonly Id[];
}

/**
 * @param chain one that is broken or contested, with where
 * @returns undefined for a chain in force
 */
export function chainBreak(
  map: MapDocument,
  labelled: Labelling,
  chain: Pick<Chain, "path" | "state" | "at">,
): ChainBreak | undefined {
  const { path, state, at } = chain;
  if (state === "in-force" || at === undefined) return undefined;
  const index = indexMap(map);
  const place = path.indexOf(at);
  const isLink = (id: Id) => recordOf(index, "inferences", id) !== undefined;
  const isUnder = (value: Value) => (id: Id) => labelOf(labelled, id) === value;
  const stepBefore = path.slice(0, place + 1).findLast(isLink);
  const stepAfter = path.slice(place).find(isLink);
  if (labelled.withdrawn.has(at)) return { step: stepBefore ?? stepAfter, what: "withdrawn", by: [at] };
  if (isAttestation(at)) return { step: stepAfter, what: "unseen", by: [] };
  const isBroken = state === "broken";
  const value = labelOf(labelled, at);
  if (isBroken && value === "T") return { step: stepBefore ?? stepAfter, what: "holds", by: isLink(at) ? [] : [at] };
  const link = recordOf(index, "inferences", at);
  if (!link) return { step: stepBefore ?? stepAfter, what: isBroken ? "fallen" : "contested-conclusion", by: [at] };
  const cut = linkValues(labelled, at).cut;
  if (cut === (isBroken ? "T" : "U")) {
    const cutters = (index.inferencesTo.get(at) ?? [])
      .filter(({ kind, id }) => kind === "undercuts" && labelOf(labelled, id) === cut)
      .flatMap(({ from }) => from);
    return { step: at, what: isBroken ? "cut" : "contested-cut", by: [...new Set(cutters)] };
  }
  const open = link.from.filter(isUnder(isBroken ? "F" : "U"));
  return { step: at, what: isBroken ? "needs" : "contested-premise", by: open };
}
