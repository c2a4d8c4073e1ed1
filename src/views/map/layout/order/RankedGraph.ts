/**
 * A layered graph on flat arrays: every edge joins two neighbouring ranks (long links were split before). Rank 0 is the
 * top. Neighbours are stored twice, upward and downward, in compressed rows: those of `v` stand at `start[v] .. start[v+1]`.
 */
export interface RankedGraph {
  readonly size: number;
  readonly rankCount: number;
  readonly rankOf: Int32Array;
  readonly up: Neighbours;
  readonly down: Neighbours;
  /** Lane of each node: inside a rank, order never decreases in it. All zero where there are no lanes. */
  readonly group: Int32Array;
  /** Nodes whose mutual order inside a rank is given (cards already on the screen): their sequence number, else -1. */
  readonly pinned: Int32Array;
}

export interface Neighbours {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Builds the graph from edges `upper[i]`–`lower[i]`; `rankOf[lower[i]]` must be `rankOf[upper[i]] + 1`. */
export function rankedGraph(
  rankOf: Int32Array,
  rankCount: number,
  upper: ArrayLike<number>,
  lower: ArrayLike<number>,
  group: Int32Array = new Int32Array(rankOf.length),
  pinned: Int32Array = new Int32Array(rankOf.length).fill(-1),
): RankedGraph {
  const size = rankOf.length;
  return {
    size,
    rankCount,
    rankOf,
    up: neighbours(size, lower, upper),
    down: neighbours(size, upper, lower),
    group,
    pinned,
  };
}

/** For each node the other ends of its edges, in compressed rows. */
function neighbours(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Neighbours {
  const start = new Int32Array(size + 1);
  const count = from.length;
  for (let i = 0; i < count; i++) start[from[i]! + 1]!++;
  for (let v = 0; v < size; v++) start[v + 1]! += start[v]!;
  const fill = start.slice(0, size);
  const list = new Int32Array(count);
  for (let i = 0; i < count; i++) list[fill[from[i]!]!++] = to[i]!;
  return { start, list };
}

/** The order of the nodes in their ranks: rank `r` is `nodes[start[r] .. start[r+1]]`; `position` counts inside the rank. */
export interface RankOrder {
  readonly start: Int32Array;
  readonly nodes: Int32Array;
  readonly position: Int32Array;
}

/** The order that sorts every rank by (lane, key), equal keys by node number. Pinned nodes keep their own sequence. */
export function orderByKey(graph: RankedGraph, key: ArrayLike<number>): RankOrder {
  const { size, rankCount, rankOf } = graph;
  const start = new Int32Array(rankCount + 1);
  for (let v = 0; v < size; v++) start[rankOf[v]! + 1]!++;
  for (let r = 0; r < rankCount; r++) start[r + 1]! += start[r]!;
  const fill = start.slice(0, rankCount);
  const nodes = new Int32Array(size);
  for (let v = 0; v < size; v++) nodes[fill[rankOf[v]!]!++] = v;
  for (let r = 0; r < rankCount; r++) {
    nodes
      .subarray(start[r]!, start[r + 1]!)
      .sort((a, b) => graph.group[a]! - graph.group[b]! || key[a]! - key[b]! || a - b);
  }
  const order = { start, nodes, position: new Int32Array(size) };
  for (let r = 0; r < rankCount; r++) {
    restorePinned(graph, order, r);
    renumber(order, r);
  }
  return order;
}

/** Puts the pinned nodes of a rank, in their own sequence, into the places that pinned nodes hold. */
export function restorePinned(graph: RankedGraph, order: RankOrder, rank: number): void {
  const { pinned } = graph;
  const { nodes, start } = order;
  const places: number[] = [];
  for (let i = start[rank]!; i < start[rank + 1]!; i++) if (pinned[nodes[i]!]! >= 0) places.push(i);
  if (places.length < 2) return;
  const held = places.map((i) => nodes[i]!).sort((a, b) => pinned[a]! - pinned[b]!);
  for (const [i, place] of places.entries()) nodes[place] = held[i]!;
}

/** Writes `position` anew for one rank. */
export function renumber(order: RankOrder, rank: number): void {
  const first = order.start[rank]!;
  for (let i = first; i < order.start[rank + 1]!; i++) order.position[order.nodes[i]!] = i - first;
}
