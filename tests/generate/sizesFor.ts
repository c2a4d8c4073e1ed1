import type { MapPlan } from "./generateMap.ts";

/** How many records of each kind a map gets. */
export interface Sizes {
  readonly claims: number;
  readonly evidence: number;
  readonly sources: number;
  readonly schools: number;
  readonly episodes: number;
}

/**
 * Shares the nodes of a plan out: half claims, two fifths evidence, a tenth documents. With fewer than three nodes there
 * are claims only, because evidence needs a document.
 */
export function sizesFor({ nodes, schools }: MapPlan): Sizes {
  const sources = nodes < 3 ? 0 : Math.max(1, Math.round(nodes / 10));
  const claims = nodes < 3 ? nodes : Math.max(1, Math.round(nodes / 2));
  const usual = Math.max(2, Math.min(8, Math.round(Math.log2(nodes / 12))));
  return {
    claims,
    sources,
    evidence: nodes - claims - sources,
    schools: Math.max(1, Math.min(schools ?? usual, claims)),
    episodes: Math.max(1, Math.min(600, Math.round(nodes / 25))),
  };
}
