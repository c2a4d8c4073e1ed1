import type { RankedGraph, RankOrder } from "./RankedGraph.ts";

/**
 * The number of pairs of edges that cross, for one order of the ranks. Edges of two ranks are walked by their upper end
 * and the lower ends are counted in a Fenwick tree: O(edges · log width).
 * Source: W. Barth, P. Mutzel & M. Jünger, "Simple and efficient bilayer cross counting", JGAA 8 (2004).
 */
export function countCrossings(graph: RankedGraph, order: RankOrder): number {
  let sum = 0;
  const tree = new Int32Array(widestRank(order) + 1);
  for (let r = 0; r + 1 < graph.rankCount; r++) sum += crossingsBelow(graph, order, r, tree);
  return sum;
}

function widestRank(order: RankOrder): number {
  let widest = 0;
  for (let r = 0; r + 1 < order.start.length; r++) widest = Math.max(widest, order.start[r + 1]! - order.start[r]!);
  return widest;
}

/** Crossings between rank `rank` and the next one. `tree` needs one place more than the widest rank has nodes. */
function crossingsBelow(graph: RankedGraph, order: RankOrder, rank: number, tree: Int32Array): number {
  const { start, list } = graph.down;
  const { nodes, position } = order;
  const width = order.start[rank + 2]! - order.start[rank + 1]!;
  tree.fill(0, 0, width + 1);
  let crossings = 0;
  let seen = 0;
  for (let i = order.start[rank]!; i < order.start[rank + 1]!; i++) {
    const v = nodes[i]!;
    // Edges of one node never cross each other: count all of them first, then enter them.
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      let notAfter = 0;
      for (let p = position[list[e]!]! + 1; p > 0; p &= p - 1) notAfter += tree[p]!;
      crossings += seen - notAfter;
    }
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      for (let p = position[list[e]!]! + 1; p <= width; p += p & -p) tree[p]!++;
      seen++;
    }
  }
  return crossings;
}
