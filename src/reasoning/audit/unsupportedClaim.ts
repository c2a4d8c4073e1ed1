import type { Id } from "../../model/id.ts";
import { listOf } from "../adjacency.ts";
import type { ArgumentGraph } from "../argumentGraph.ts";
import { circlesOf } from "../circles.ts";
import { explainStanding, statementName } from "../explainStanding.ts";
import { standingOf } from "../standing.ts";
import type { Rule } from "./Audited.ts";
import { explanationsOf } from "./explanationsOf.ts";

const CIRCLE = "it rests on a circle of support that nothing outside bears.";

/**
 * Claims whose status is *unsupported*: nothing supports them, or what does rests on nothing. Common ground needs no
 * support and is left out, and so is what the reader has withdrawn.
 *
 * Serious for an explanation, moderate for what some link takes as its premise or some claim presupposes, slight for
 * the rest. A concession stands on the word of who concedes, and a rule of method on what it is good for: of those
 * nothing is asked unless something is built on them.
 */
export const unsupportedClaim: Rule = ({ map, labelled }) => {
  const { graph } = labelled;
  const explanations = explanationsOf(map);
  const inCircle = new Set(circlesOf(labelled).flatMap(({ members, anchored }) => (anchored ? [] : members)));
  return map.claims.flatMap(({ id, kind, commonGround }) => {
    if (commonGround || labelled.withdrawn.has(id) || standingOf(labelled, id).status !== "unsupported") return [];
    const isBuiltOn = hasLinksFrom(graph, id);
    if (!isBuiltOn && (kind === "method" || kind === "concession")) return [];
    const why = inCircle.has(id) ? CIRCLE : explainStanding(map, labelled, id).sentence;
    return {
      code: "unsupported-claim",
      severity: explanations.has(id) ? "serious" : isBuiltOn ? "moderate" : "slight",
      id,
      message: `${statementName(map, id)} is unsupported: ${lowerFirst(why)}`,
      chain: chainTo(graph, id),
      settle: "Enter the evidence on which it stands, or mark it as common ground if nobody disputes it.",
    };
  });
};

function hasLinksFrom(graph: ArgumentGraph, id: Id): boolean {
  const vertex = graph.vertexOf(id) as number;
  return listOf(graph.linksFrom, vertex).length > 0 || listOf(graph.preOf, vertex).length > 0;
}

/** The claim with its first support and that one's first premise, where it has any. */
function chainTo(graph: ArgumentGraph, id: Id): Id[] {
  const [support] = listOf(graph.supports, graph.vertexOf(id) as number);
  if (support === undefined) return [id];
  return [...[...listOf(graph.premises, support)].slice(0, 1), support].map(graph.idOf).concat(id);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
