import { type Neighbours, type RankedGraph, type RankOrder, renumber, restorePinned } from "./RankedGraph.ts";

/** How a node's wish is taken from its neighbours' positions in the rank before. */
export type Centre = "median" | "mean";

/**
 * One sweep: rank by rank, from the top (`down`) or the foot, sorts each rank by the centre of its nodes' neighbours in
 * the rank just done. Nodes without any stay about where they are. Changes `order`.
 * Sources: K. Sugiyama, S. Tagawa & M. Toda (1981), the mean; E. Gansner et al. (1993), the weighted median.
 */
export function sweep(graph: RankedGraph, order: RankOrder, down: boolean, centre: Centre): void {
  const side = down ? graph.up : graph.down;
  const last = graph.rankCount - 1;
  for (let step = 1; step <= last; step++) sortRank(graph, order, down ? step : last - step, side, centre);
}

function sortRank(graph: RankedGraph, order: RankOrder, rank: number, side: Neighbours, centre: Centre): void {
  const first = order.start[rank]!;
  const width = order.start[rank + 1]! - first;
  if (width < 2) return;
  const before = order.nodes.slice(first, first + width);
  // Key and index are packed into one number: a typed array sorts numbers natively, ten times faster than by callback.
  const packed = new Float64Array(width);
  const widthBefore = graph.size + 1;
  for (let i = 0; i < width; i++) {
    const v = before[i]!;
    const key = centreOf(v, side, order.position, centre);
    const wish = Math.round((key < 0 ? i : key) * 32);
    packed[i] = (graph.group[v]! * 32 * widthBefore + wish) * width + i;
  }
  packed.sort();
  for (let i = 0; i < width; i++) order.nodes[first + i] = before[packed[i]! % width]!;
  restorePinned(graph, order, rank);
  renumber(order, rank);
}

let scratch = new Float64Array(64);

function centreOf(v: number, side: Neighbours, position: Int32Array, centre: Centre): number {
  const from = side.start[v]!;
  const degree = side.start[v + 1]! - from;
  if (degree === 0) return -1;
  if (degree === 1) return position[side.list[from]!]!;
  if (degree === 2) return (position[side.list[from]!]! + position[side.list[from + 1]!]!) / 2;
  if (centre === "mean") {
    let sum = 0;
    for (let i = 0; i < degree; i++) sum += position[side.list[from + i]!]!;
    return sum / degree;
  }
  if (scratch.length < degree) scratch = new Float64Array(degree * 2);
  const at = scratch.subarray(0, degree);
  for (let i = 0; i < degree; i++) at[i] = position[side.list[from + i]!]!;
  at.sort();
  const half = degree >> 1;
  if (degree % 2 === 1) return at[half]!;
  const left = at[half - 1]! - at[0]!;
  const right = at[degree - 1]! - at[half]!;
  return left + right === 0
    ? (at[half - 1]! + at[half]!) / 2
    : (at[half - 1]! * right + at[half]! * left) / (left + right);
}
