import { listOf } from "../adjacency.ts";
import type { ArgumentGraph } from "../argumentGraph.ts";
import { supportedBy } from "./supportedBy.ts";

/** So many ids of a chain are shown: its start, and the last before its end. */
export const LONGEST_CHAIN = 100;

const UNREACHED = -2;
const START = -1;

/**
 * The shortest ways by which support leads on from some vertices, all found in one breadth-first search.
 * @param starts where ways begin
 * @param isPassed which other vertices a way may pass or end on
 * @param overPre whether a way may also lead from what is presupposed to what presupposes it
 * @returns for a vertex, the way to it from the nearest start, both included; empty where none leads there. Of a way
 * longer than `LONGEST_CHAIN` the middle is left out.
 */
export function nearestWays(
  graph: ArgumentGraph,
  starts: Iterable<number>,
  isPassed: (vertex: number) => boolean,
  overPre: boolean,
): (vertex: number) => readonly number[] {
  const { size, statementCount, linksFrom, preOf } = graph;
  const cameFrom = new Int32Array(size).fill(UNREACHED);
  const startOf = new Int32Array(size).fill(UNREACHED);
  const queue: number[] = [];
  for (const start of starts) {
    if (cameFrom[start] !== UNREACHED) continue;
    cameFrom[start] = START;
    startOf[start] = start;
    queue.push(start);
  }
  const reach = (vertex: number, from: number) => {
    if (cameFrom[vertex] !== UNREACHED || !isPassed(vertex)) return;
    cameFrom[vertex] = from;
    startOf[vertex] = startOf[from] as number;
    queue.push(vertex);
  };
  for (const vertex of queue) {
    if (vertex < statementCount) {
      for (const link of listOf(linksFrom, vertex)) if (supportedBy(graph, link) !== undefined) reach(link, vertex);
      if (overPre) for (const other of listOf(preOf, vertex)) reach(other, vertex);
    } else {
      const end = supportedBy(graph, vertex);
      if (end !== undefined) reach(end, vertex);
    }
  }
  return (vertex) => {
    if (cameFrom[vertex] === UNREACHED) return [];
    const way: number[] = [];
    for (let at = vertex; at !== START; at = cameFrom[at] as number) {
      if (way.length === LONGEST_CHAIN - 1) at = startOf[vertex] as number;
      way.push(at);
    }
    return way.reverse();
  };
}
