import { isAttestation } from "./argumentGraph.ts";
import type { Chain, ChainStep } from "./polarity.ts";

/** What a chain does to the explanation, named after its attack nearest to it. */
export type ChainKind = "supports" | "rebuts" | "undercuts";

/**
 * How many steps of argument a chain has. The tie between a document and its evidence is none; a link that the step
 * before it hits is walked on from, and is none of its own: an undercut and the link that it cuts are one step.
 */
export function countSteps({ steps }: Pick<Chain, "steps">): number {
  return steps.filter((step, at) => isStep(steps, step, at)).length;
}

function isStep(steps: readonly ChainStep[], { link }: ChainStep, at: number): boolean {
  return !isAttestation(link) && steps[at - 1]?.to !== link;
}

/** What a chain does, in the word of its last attack; a defence, two attacks that cancel, supports. */
export function chainKind({ sign, steps }: Pick<Chain, "sign" | "steps">): ChainKind {
  if (sign === "+") return "supports";
  return steps.findLast(({ kind }) => kind === "rebuts" || kind === "undercuts")?.kind === "rebuts"
    ? "rebuts"
    : "undercuts";
}
