import { orderRanks } from "./order/orderRanks.ts";
import { rankedGraph } from "./order/RankedGraph.ts";
import { placeRanks } from "./place/placeRanks.ts";
import { longestPathRanks, shortenEdges } from "./plan/longestPathRanks.ts";

export interface LayeredNode {
  readonly width: number;
  readonly height: number;
}

export interface LayeredPicture {
  /** Centres of the nodes. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly rank: Int32Array;
  /** For each edge the points where it passes the ranks between its ends, from its first end, as x, y, x, y, … */
  readonly bends: readonly Float64Array[];
  readonly crossings: number;
}

/**
 * A plain layered drawing, without lanes or bands: `edges` are pairs of node numbers, the first above the second. Cycles
 * are broken, loops ignored. Ranks by longest path, then shortened; long edges are split by dummies.
 * Sources: Sugiyama, Tagawa & Toda 1981; Gansner et al. 1993 (phases).
 */
export function layeredLayout(
  nodes: readonly LayeredNode[],
  edges: readonly (readonly [number, number])[],
  gap: { readonly x: number; readonly y: number } = { x: 30, y: 60 },
): LayeredPicture {
  const count = nodes.length;
  const rank = longestPathRanks(count, edges);
  shortenEdges(rank, edges);
  const rankOf: number[] = Array.from(rank);
  const upper: number[] = [];
  const lower: number[] = [];
  const dummies = edges.map(([a, b]) => {
    const chain: number[] = [];
    if (a === b) return chain;
    const step = rank[b]! > rank[a]! ? 1 : -1;
    let before = a;
    for (let r = rank[a]! + step; r !== rank[b]! + step; r += step) {
      const next = r === rank[b]! ? b : rankOf.push(r) - 1;
      upper.push(step > 0 ? before : next);
      lower.push(step > 0 ? next : before);
      if (next !== b) chain.push(next);
      before = next;
    }
    return chain;
  });
  let rankCount = 0;
  for (const r of rankOf) rankCount = Math.max(rankCount, r + 1);
  const graph = rankedGraph(Int32Array.from(rankOf), rankCount, upper, lower);
  const { order, crossings } = orderRanks(graph, [], true);
  const size = rankOf.length;
  const half = new Float64Array(size);
  for (let v = 0; v < size; v++) half[v] = v < count ? nodes[v]!.width / 2 : 1;
  const x = placeRanks(graph, order, {
    apart: (a, b) => half[a]! + half[b]! + (a < count && b < count ? gap.x : gap.x / 2),
    isPass: (v) => v >= count,
    rounds: size > 20_000 ? 4 : 8,
  });
  const y = new Float64Array(rankCount);
  const tallest = new Float64Array(rankCount);
  for (let v = 0; v < count; v++) tallest[rank[v]!] = Math.max(tallest[rank[v]!]!, nodes[v]!.height);
  for (let r = 0, top = 0; r < rankCount; r++) {
    y[r] = top + tallest[r]! / 2;
    top += tallest[r]! + gap.y;
  }
  return {
    x: x.slice(0, count),
    y: Float64Array.from(rank, (r) => y[r]!),
    rank,
    bends: dummies.map((chain) => Float64Array.from(chain.flatMap((v) => [x[v]!, y[rankOf[v]!]!]))),
    crossings,
  };
}
