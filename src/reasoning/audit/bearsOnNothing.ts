import { listOf } from "../adjacency.ts";
import { type ArgumentGraph, CLAIM, EVIDENCE } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import type { Rule } from "./Audited.ts";

/**
 * Evidence from which no link leads to any claim: neither to one nor, by way of other evidence or of another link, on
 * to one. Links of every kind lead on, whether or not they count.
 */
export const bearsOnNothing: Rule = ({ map, labelled: { graph } }) => {
  const bearing = leadingToClaims(graph);
  return [...new Set(map.evidence.map(({ id }) => id))]
    .filter((id) => isLoose(graph, bearing, graph.vertexOf(id)))
    .map((id) => ({
      code: "bears-on-nothing",
      severity: "slight",
      id,
      message: `${statementName(map, id)} bears on no claim: no link leads from it to one.`,
      chain: [id],
      settle: "Link it to the claim that it speaks for or against, or leave it out.",
    }));
};

function isLoose(graph: ArgumentGraph, bearing: Uint8Array, vertex: number | undefined): boolean {
  return vertex !== undefined && graph.kind[vertex] === EVIDENCE && bearing[vertex] === 0;
}

/** For each vertex, whether links lead from it to a claim. */
function leadingToClaims(graph: ArgumentGraph): Uint8Array {
  const { size, statementCount, kind, target, premises } = graph;
  const bearing = new Uint8Array(size);
  const linksTo = new Map<number, number[]>();
  const queue: number[] = [];
  const reach = (vertex: number) => {
    if (bearing[vertex] === 1) return;
    bearing[vertex] = 1;
    queue.push(vertex);
  };
  for (let link = statementCount; link < size; link += 1) {
    const end = target[link] as number;
    if (end < 0) continue;
    if (kind[end] === CLAIM) reach(link);
    else if (!linksTo.get(end)?.push(link)) linksTo.set(end, [link]);
  }
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    for (const link of linksTo.get(vertex) ?? []) reach(link);
    for (const premise of listOf(premises, vertex)) if (kind[premise] !== CLAIM) reach(premise);
  }
  return bearing;
}
