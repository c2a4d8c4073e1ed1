import type { Id } from "../../model/id.ts";
import { listOf } from "../adjacency.ts";
import { type ArgumentGraph, CLAIM, SUPPORTS, UNDERCUTS } from "../argumentGraph.ts";

/** Steps that all counts together may take; beyond its share a count ends, for it only orders a list. */
const MOST_STEPS = 10_000_000;
const FEWEST_STEPS = 100;

/**
 * What hangs on a record or a link: the number of claims to which support leads on from it, itself left out. An attack
 * counts for what hangs on its target, and an undercut for what hangs on the end of the link that it cuts.
 * @param findings how many ids will be asked about: of many, each is followed less far
 * @returns for an id, that number
 */
export function countHanging(graph: ArgumentGraph, findings: number): (id: Id) => number {
  const most = Math.max(FEWEST_STEPS, Math.floor(MOST_STEPS / Math.max(1, findings)));
  const counts = new Map<Id, number>();
  return (id) => {
    let count = counts.get(id);
    if (count === undefined) {
      count = countFrom(graph, graph.vertexOf(id), most);
      counts.set(id, count);
    }
    return count;
  };
}

function countFrom(graph: ArgumentGraph, start: number | undefined, most: number): number {
  if (start === undefined) return 0;
  const { statementCount, target, kind } = graph;
  const reached = new Set<number>([start]);
  let claims = 0;
  for (const vertex of reached) {
    if (reached.size > most) break;
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
