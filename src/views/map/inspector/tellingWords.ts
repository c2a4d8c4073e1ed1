import { countOf, sentenceCase } from "../../record/numberWords.ts";
import type { Side } from "./nearestChains.ts";

/** "Nine documents tell for it." */
export function forWords({ inForce }: Pick<Side, "inForce">): string {
  return inForce === 0 ? "No document tells for it." : `${documentsTell(inForce)} for it.`;
}

/** What attacks the explanation itself, and what attacks only something under it: it may stand though that is much. */
export function againstWords({ inForce, direct }: Pick<Side, "inForce" | "direct">): string {
  const below = inForce - direct;
  if (inForce === 0) return "No document tells against it, or against what it rests on.";
  if (direct === 0) return `${documentsTell(below)} against what it rests on, none against it directly.`;
  if (below === 0) return `${documentsTell(direct)} against it directly.`;
  return `${documentsTell(direct)} against it directly, ${countOf(below, "more", "more")} against what it rests on.`;
}

function documentsTell(count: number): string {
  return `${sentenceCase(countOf(count, "document"))} ${count === 1 ? "tells" : "tell"}`;
}
