import { orderRanks } from "../order/orderRanks.ts";
import { orderByKey, type RankedGraph, type RankOrder, rankedGraph } from "../order/RankedGraph.ts";
import type { Board } from "../plan/Board.ts";
import type { KeptPlan } from "../plan/keepPlaces.ts";
import type { Weave } from "../plan/weave.ts";
import { placeRanks, type Stretch } from "./placeRanks.ts";

/** Where everything stands from left to right. */
export interface Placing {
  /** Centres of the weave's vertices. */
  readonly x: Float64Array;
  /** Half of the width of each vertex; explanations are widened to their lane here. */
  readonly half: Float64Array;
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  readonly crossings: number;
}

/** Inner margin of a lane. */
const laneInset = 12;

/** Orders the ranks of the weave and places all vertices: lanes side by side in their rows, everything else below freely. */
export function placeBoard(board: Board, woven: Weave, place: Float64Array, kept: KeptPlan | null = null): Placing {
  const { cards, options, lanes } = board;
  const size = woven.kind.length;
  const group = Int32Array.from(woven.lane, (lane) => Math.max(0, lane));
  const pinned = new Int32Array(size).fill(-1);
  // Kept cards keep their sequence: by place, whatever the row.
  if (kept)
    [...kept.x.keys()]
      .sort((a, b) => kept.x[a]! - kept.x[b]! || a - b)
      .forEach((card, i) => {
        pinned[card] = i;
      });
  const graph = rankedGraph(Int32Array.from(woven.rankOf), woven.rankCount, woven.upper, woven.lower, group, pinned);
  const start0 = orderByKey(graph, startingKeys(graph, place, cards.length));
  const { order, crossings } = orderRanks(graph, [start0]);

  const half = new Float64Array(size);
  for (let v = 0; v < size; v++) half[v] = kept?.half[v] ?? halfWidth(board, woven, v);
  const isCard = (v: number) => v < cards.length;
  const inRow = (v: number) => woven.ranks[woven.rankOf[v]!]!.is === "row";
  const apart = (a: number, b: number) => {
    const between =
      isCard(a) && isCard(b) ? options.cardGap : isCard(a) || isCard(b) ? 14 : inRow(a) ? options.lineGap : 4;
    return half[a]! + half[b]! + between;
  };
  const widthOf = (list: ArrayLike<number>) => {
    let width = 0;
    for (let i = 0; i < list.length; i++) {
      width += i === 0 ? half[list[0]!]! : apart(list[i - 1]!, list[i]!);
    }
    return list.length === 0 ? 0 : width + half[list[list.length - 1]!]!;
  };
  if (kept) return placeAround(graph, order, crossings, woven, kept, half, apart);
  const laneRuns = runsOfLanes(woven, order);
  const laneWidth = lanes.map(() => 0);
  for (const { lane, nodes } of laneRuns) laneWidth[lane] = Math.max(laneWidth[lane]!, widthOf(nodes) + 2 * laneInset);
  let widest = 0;
  for (let r = 0; r < woven.rankCount; r++) {
    const run = order.nodes.subarray(order.start[r]!, order.start[r + 1]!);
    if (run.length > 0 && woven.lane[run[0]!]! < 0) widest = Math.max(widest, widthOf(run));
  }
  const bare = laneWidth.reduce((sum, width) => sum + width, 0);
  const gaps = Math.max(0, lanes.length - 1) * options.laneGap;
  // Lanes stretch over wider rows below them, but not so far that their cards get lost in them.
  const stretch = bare === 0 ? 1 : Math.max(1, Math.min(1.5, (widest - gaps) / bare));
  const total = Math.max(widest, bare * stretch + gaps);
  let left = (total - bare * stretch - gaps) / 2;
  const extents = laneWidth.map((width) => {
    const extent = { left, right: left + width * stretch };
    left = extent.right + options.laneGap;
    return extent;
  });
  const slack = new Float64Array(size);
  for (const { lane, nodes } of laneRuns) {
    const shown = [...nodes].filter((v) => isCard(v) && cards[v]!.band === 0);
    if (shown.length === 0) continue;
    const spare = (extents[lane]!.right - extents[lane]!.left - 2 * laneInset - widthOf(nodes)) / shown.length / 2;
    for (const v of shown) {
      half[v]! += Math.max(0, spare);
      slack[v] = Math.max(0, half[v]! - 24);
    }
  }
  const stretches: Stretch[][] = Array.from({ length: woven.rankCount }, () => []);
  const start = new Float64Array(size);
  const open = (rank: number, from: number, to: number, min: number, max: number) => {
    const run = order.nodes.subarray(order.start[rank]! + from, order.start[rank]! + to);
    if (run.length === 0) return;
    const low = min + half[run[0]!]!;
    const high = max - half[run[run.length - 1]!]!;
    stretches[rank]!.push({ from, to, low: Math.min(low, (low + high) / 2), high: Math.max(high, (low + high) / 2) });
    for (const [i, v] of run.entries()) start[v] = min + ((i + 0.5) / run.length) * (max - min);
  };
  for (const { rank, from, nodes, lane } of laneRuns) {
    open(rank, from, from + nodes.length, extents[lane]!.left + laneInset, extents[lane]!.right - laneInset);
  }
  for (let r = 0; r < woven.rankCount; r++) {
    if (stretches[r]!.length === 0) open(r, 0, order.start[r + 1]! - order.start[r]!, 0, total);
  }
  const x = placeRanks(graph, order, {
    apart,
    isPass: (v) => woven.kind[v] === "pass",
    rounds: size > 50_000 ? 4 : size > 10_000 ? 8 : 14,
    stretches: (rank) => stretches[rank]!,
    slack,
    start,
  });
  return { x, half, lanes: extents, crossings };
}

/** All cards stand already: finds the lines' places between them. */
function placeAround(
  graph: RankedGraph,
  order: RankOrder,
  crossings: number,
  woven: Weave,
  kept: KeptPlan,
  half: Float64Array,
  apart: (a: number, b: number) => number,
): Placing {
  const cardCount = kept.x.length;
  const start = new Float64Array(graph.size);
  start.set(kept.x);
  let [left, right] = [Infinity, -Infinity];
  for (let v = 0; v < cardCount; v++) {
    left = Math.min(left, kept.x[v]! - half[v]! - 40);
    right = Math.max(right, kept.x[v]! + half[v]! + 40);
  }
  const stretches: Stretch[][] = [];
  for (let rank = 0; rank < woven.rankCount; rank++) {
    const list: Stretch[] = [];
    const run = order.nodes.subarray(order.start[rank]!, order.start[rank + 1]!);
    for (let from = 0; from < run.length; ) {
      if (run[from]! < cardCount) {
        from++;
        continue;
      }
      let to = from;
      while (to < run.length && run[to]! >= cardCount) to++;
      const before = run[from - 1];
      const after = run[to];
      // Beyond the outermost cards of a row lines may go as far as they need.
      let width = 0;
      for (let i = from + 1; i < to; i++) width += apart(run[i - 1]!, run[i]!);
      let low =
        before === undefined
          ? Math.min(left, (after === undefined ? right : kept.x[after]! - half[after]! - 14) - width)
          : kept.x[before]! + apart(before, run[from]!);
      let high = after === undefined ? Math.max(right, low + width) : kept.x[after]! - apart(run[to - 1]!, after);
      if (low > high) low = high = (low + high) / 2;
      list.push({ from, to, low, high });
      for (let i = from; i < to; i++) start[run[i]!] = low + ((i - from + 0.5) / (to - from)) * (high - low);
      from = to;
    }
    stretches.push(list);
  }
  const slack = new Float64Array(graph.size);
  for (let v = 0; v < cardCount; v++) slack[v] = Math.max(0, half[v]! - 24);
  const x = placeRanks(graph, order, {
    apart,
    isPass: (v) => woven.kind[v] === "pass",
    rounds: 16,
    stretches: (rank) => stretches[rank]!,
    slack,
    start,
  });
  return { x, half, lanes: kept.lanes, crossings };
}

function halfWidth(board: Board, woven: Weave, v: number): number {
  switch (woven.kind[v]!) {
    case "card":
      return board.cards[v]!.width / 2;
    case "ring":
      return 12;
    case "join":
      return 8;
    case "arch":
      return 10;
    default:
      return 1;
  }
}

/** Cards keep their place of the first order; what lies on a link's way is spread between the ends. */
function startingKeys(graph: RankedGraph, place: Float64Array, cardCount: number): Float64Array {
  const key = new Float64Array(graph.size);
  key.set(place.subarray(0, cardCount));
  for (let v = cardCount; v < graph.size; v++) key[v] = 0.5;
  for (let round = 0; round < 12; round++) {
    for (let v = cardCount; v < graph.size; v++) {
      let sum = 0;
      let count = 0;
      for (const side of [graph.up, graph.down]) {
        for (let e = side.start[v]!; e < side.start[v + 1]!; e++, count++) sum += key[side.list[e]!]!;
      }
      if (count > 0) key[v] = sum / count;
    }
  }
  return key;
}

/** In each row of the lanes' bands, the neighbours that belong to one lane. */
function runsOfLanes(
  woven: Weave,
  order: RankOrder,
): { rank: number; lane: number; from: number; nodes: Int32Array }[] {
  const runs: { rank: number; lane: number; from: number; nodes: Int32Array }[] = [];
  for (let rank = 0; rank < woven.rankCount; rank++) {
    const first = order.start[rank]!;
    const end = order.start[rank + 1]!;
    for (let i = first; i < end; ) {
      const lane = woven.lane[order.nodes[i]!]!;
      let to = i + 1;
      while (to < end && woven.lane[order.nodes[to]!] === lane) to++;
      if (lane >= 0) runs.push({ rank, lane, from: i - first, nodes: order.nodes.subarray(i, to) });
      i = to;
    }
  }
  return runs;
}
