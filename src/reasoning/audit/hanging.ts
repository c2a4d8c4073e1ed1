import type { Id } from "../../model/id.ts";
import { listOf } from "../adjacency.ts";
import { type ArgumentGraph, CLAIM, SUPPORTS, UNDERCUTS } from "../argumentGraph.ts";

/** Beyond so many steps two things carry alike: the count only orders a list. */
const MOST_STEPS = 2000;

/**
 * What hangs on a record or a link: the number of claims to which support leads on from it, itself left out. An attack
 * counts for what hangs on its target, and an undercut for what hangs on the end of the link that it cuts.
 * @returns for an id, that number, counted up to a few thousand steps on
 */
export function countHanging(graph: ArgumentGraph): (id: Id) => number {
  const counts = new Map<Id, number>();
  return (id) => {
    let count = counts.get(id);
    if (count === undefined) {
      count = countFrom(graph, graph.vertexOf(id));
      counts.set(id, count);
    }
    return count;
  };
}

function countFrom(graph: ArgumentGraph, start: number | undefined): number {
  if (start === undefined) return 0;
  const { statementCount, target, kind } = graph;
  const reached = new Set<number>([start]);
  let claims = 0;
  for (const vertex of reached) {
    if (reached.size > MOST_STEPS) break;
    if (kind[vertex] === CLAIM && vertex !== start) claims += 1;
    if (vertex < statementCount) {
      for (const link of listOf(graph.linksFrom, vertex)) if (kind[link] === SUPPORTS) reached.add(link);
      for (const other of listOf(graph.preOf, vertex)) reached.add(other);
    } else {
      const end = target[vertex] as number;
      if (end >= 0 && (end < statementCount || kind[vertex] === UNDERCUTS || kind[vertex] === SUPPORTS))
        reached.add(end);
    }
  }
  return claims;
}
