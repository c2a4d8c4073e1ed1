import type { Neighbours, RankedGraph, RankOrder } from "./RankedGraph.ts";

/**
 * Sifting: takes each node of each rank in turn and moves it to the place, within `reach` steps, where its links cross
 * fewest others; with `reach` 1 this is the swapping of neighbours. Never makes it worse. Changes `order` and gives the
 * number of crossings saved.
 * Source: C. Matuszewski, R. Schönfeld & P. Molitor, "Using sifting for k-layer straightline crossing minimization" (1999).
 */
export function sift(graph: RankedGraph, order: RankOrder, reach: number, down = true): number {
  let saved = 0;
  const last = graph.rankCount - 1;
  const above = sortedPositions(graph.up);
  const below = sortedPositions(graph.down);
  for (let step = 0; step <= last; step++) {
    const rank = down ? step : last - step;
    saved += siftRank(graph, order, rank, reach, above, below);
  }
  return saved;
}

interface SortedPositions {
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly list: Int32Array;
}

function sortedPositions(side: Neighbours): SortedPositions {
  return { start: side.start, list: side.list, at: new Int32Array(side.list.length) };
}

function refresh(side: SortedPositions, v: number, position: Int32Array): void {
  const from = side.start[v]!;
  const to = side.start[v + 1]!;
  const { at, list } = side;
  for (let e = from; e < to; e++) {
    const p = position[list[e]!]!;
    let i = e;
    for (; i > from && at[i - 1]! > p; i--) at[i] = at[i - 1]!;
    at[i] = p;
  }
}

function siftRank(
  graph: RankedGraph,
  order: RankOrder,
  rank: number,
  reach: number,
  above: SortedPositions,
  below: SortedPositions,
): number {
  const { nodes, position } = order;
  const { group, pinned } = graph;
  const first = order.start[rank]!;
  const end = order.start[rank + 1]!;
  if (end - first < 2) return 0;
  for (let i = first; i < end; i++) {
    refresh(above, nodes[i]!, position);
    refresh(below, nodes[i]!, position);
  }
  const may = (a: number, b: number) => group[a] === group[b] && (pinned[a]! < 0 || pinned[b]! < 0);
  let saved = 0;
  const turn = nodes.slice(first, end);
  for (const v of turn) {
    const from = first + position[v]!;
    let best = from;
    let bestGain = 0;
    // What moving past w saves: crossings with v before w, minus crossings with w before v.
    for (let i = from - 1, gain = 0; i >= Math.max(first, from - reach); i--) {
      const w = nodes[i]!;
      if (!may(w, v)) break;
      gain += balance(above, w, v) + balance(below, w, v);
      if (gain > bestGain) {
        bestGain = gain;
        best = i;
      }
    }
    for (let i = from + 1, gain = 0; i <= Math.min(end - 1, from + reach); i++) {
      const w = nodes[i]!;
      if (!may(v, w)) break;
      gain += balance(above, v, w) + balance(below, v, w);
      if (gain > bestGain) {
        bestGain = gain;
        best = i;
      }
    }
    if (best === from) continue;
    saved += bestGain;
    const step = best > from ? 1 : -1;
    for (let i = from; i !== best; i += step) {
      nodes[i] = nodes[i + step]!;
      position[nodes[i]!] = i - first;
    }
    nodes[best] = v;
    position[v] = best - first;
  }
  return saved;
}

/** Crossings of the links of `a` and `b` with `a` to the left, minus those with `b` to the left. */
function balance(side: SortedPositions, a: number, b: number): number {
  const { at, start } = side;
  const fromB = start[b]!;
  const toB = start[b + 1]!;
  const toA = start[a + 1]!;
  if (fromB === toB || start[a] === toA) return 0;
  let sum = 0;
  let less = fromB;
  let notMore = fromB;
  for (let i = start[a]!; i < toA; i++) {
    const p = at[i]!;
    while (less < toB && at[less]! < p) less++;
    while (notMore < toB && at[notMore]! <= p) notMore++;
    sum += less - fromB - (toB - notMore);
  }
  return sum;
}
