import type { Neighbours, RankedGraph, RankOrder } from "../order/RankedGraph.ts";
import { placeInOrder } from "./isotonic.ts";

export interface PlaceRules {
  /** Least distance of the centres of two neighbours in a rank, the left one first. */
  readonly apart: (left: number, right: number) => number;
  /** Whether a node is only the passage of a link through a rank: such chains are drawn as straight as can be. */
  readonly isPass: (node: number) => boolean;
  readonly rounds: number;
  /** Cuts ranks into stretches with bounds of their own; without it each rank is one stretch without bounds. */
  readonly stretches?: (rank: number) => readonly Stretch[];
  /** Nodes so wide that a link to them need not aim at their middle: half of the width within which any place is as good. */
  readonly slack?: Float64Array;
  /** Where all nodes stand at the start (and those outside of all stretches for good). */
  readonly start?: Float64Array;
}

/** The nodes at `from .. to` of a rank's order, whose centres lie from `low` to `high`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Horizontal centres of the nodes, given their order: sweeps up and down in which each rank settles exactly (isotonic
 * regression) on the wishes of its neighbours, links between two dummies pulling hardest; at the end runs of dummies are
 * made straight. Weights after Gansner et al. 1993, §4: 1, 2 and 8 for links with no, one and two dummies.
 */
export function placeRanks(graph: RankedGraph, order: RankOrder, rules: PlaceRules): Float64Array {
  const { size, rankCount } = graph;
  const pass = new Uint8Array(size);
  for (let v = 0; v < size; v++) pass[v] = rules.isPass(v) ? 1 : 0;
  const apart = separations(order, rankCount, rules);
  const stretches: (readonly Stretch[])[] = [];
  for (let r = 0; r < rankCount; r++) {
    const width = order.start[r + 1]! - order.start[r]!;
    stretches.push(rules.stretches?.(r) ?? [{ from: 0, to: width, low: -Infinity, high: Infinity }]);
  }
  const x = rules.start?.slice() ?? packed(order, rankCount, apart);
  const slack = rules.slack ?? new Float64Array(size);
  for (let round = 0; round < rules.rounds; round++) {
    const down = round % 2 === 0;
    const both = round >= rules.rounds / 2;
    for (let step = 0; step < rankCount; step++) {
      const rank = down ? step : rankCount - 1 - step;
      for (const stretch of stretches[rank]!) settle(graph, order, rank, stretch, down, both, pass, slack, apart, x);
    }
  }
  straighten(graph, order, stretches, pass, apart, x);
  return x;
}

function packed(order: RankOrder, rankCount: number, apart: Float64Array): Float64Array {
  const x = new Float64Array(order.nodes.length);
  for (let r = 0; r < rankCount; r++) {
    const first = order.start[r]!;
    const end = order.start[r + 1]!;
    let at = 0;
    for (let i = first; i < end; i++) x[order.nodes[i]!] = at += i > first ? apart[i]! : 0;
    for (let i = first; i < end; i++) x[order.nodes[i]!]! -= at / 2;
  }
  return x;
}

function separations(order: RankOrder, rankCount: number, rules: PlaceRules): Float64Array {
  const apart = new Float64Array(order.nodes.length);
  for (let r = 0; r < rankCount; r++) {
    for (let i = order.start[r]! + 1; i < order.start[r + 1]!; i++) {
      apart[i] = rules.apart(order.nodes[i - 1]!, order.nodes[i]!);
    }
  }
  return apart;
}

let wish = new Float64Array(0);
let weight = new Float64Array(0);
let out = new Float64Array(0);

function settle(
  graph: RankedGraph,
  order: RankOrder,
  rank: number,
  { from, to, low, high }: Stretch,
  down: boolean,
  both: boolean,
  pass: Uint8Array,
  slack: Float64Array,
  apart: Float64Array,
  x: Float64Array,
): void {
  const first = order.start[rank]! + from;
  const count = to - from;
  if (wish.length < count) {
    wish = new Float64Array(count * 2);
    weight = new Float64Array(count * 2);
    out = new Float64Array(count * 2);
  }
  let sum = 0;
  let total = 0;
  const pull = (v: number, side: Neighbours) => {
    for (let e = side.start[v]!; e < side.start[v + 1]!; e++) {
      const w = side.list[e]!;
      const strength = pass[v]! + pass[w]! === 2 ? 8 : pass[v]! + pass[w]! === 1 ? 2 : 1;
      const room = Math.max(slack[v]!, slack[w]!);
      const aim = room === 0 ? x[w]! : Math.max(x[w]! - room, Math.min(x[w]! + room, x[v]!));
      sum += strength * aim;
      total += strength;
    }
  };
  for (let i = 0; i < count; i++) {
    const v = order.nodes[first + i]!;
    sum = x[v]! * 0.05;
    total = 0.05;
    pull(v, down ? graph.up : graph.down);
    if (both || total < 0.1) pull(v, down ? graph.down : graph.up);
    wish[i] = sum / total;
    weight[i] = total;
  }
  placeInOrder(count, wish, weight, apart.subarray(first, first + count), out, low, high);
  for (let i = 0; i < count; i++) x[order.nodes[first + i]!] = out[i]!;
}

/** Gives each run of dummies, as far as their neighbours leave room, one common place, near where it already was. */
function straighten(
  graph: RankedGraph,
  order: RankOrder,
  stretches: readonly (readonly Stretch[])[],
  pass: Uint8Array,
  apart: Float64Array,
  x: Float64Array,
): void {
  const stretchOf = new Map<number, Stretch>();
  const room = (v: number): [number, number] => {
    const rank = graph.rankOf[v]!;
    const at = order.position[v]!;
    const list = stretches[rank]!;
    const stretch = list.length === 1 ? list[0]! : stretchOf.get(v)!;
    const i = order.start[rank]! + at;
    const left = at > stretch.from ? x[order.nodes[i - 1]!]! + apart[i]! : stretch.low;
    const right = at + 1 < stretch.to ? x[order.nodes[i + 1]!]! - apart[i + 1]! : stretch.high;
    return [left, right];
  };
  stretches.forEach((list, rank) => {
    if (list.length < 2) return;
    for (const stretch of list) {
      for (let i = stretch.from; i < stretch.to; i++) stretchOf.set(order.nodes[order.start[rank]! + i]!, stretch);
    }
  });
  const { up, down } = graph;
  for (let v = 0; v < graph.size; v++) {
    if (!pass[v] || (up.start[v + 1]! > up.start[v]! && pass[up.list[up.start[v]!]!])) continue;
    // `v` is the upper end of a run.
    let run: number[] = [];
    let low = -Infinity;
    let high = Infinity;
    const close = () => {
      if (run.length > 1) {
        let mean = 0;
        for (const w of run) mean += x[w]! / run.length;
        const at = Math.max(low, Math.min(high, mean));
        for (const w of run) x[w] = at;
      }
      run = [];
      low = -Infinity;
      high = Infinity;
    };
    for (let w = v; w >= 0; ) {
      const [left, right] = room(w);
      if (Math.max(low, left) > Math.min(high, right)) close();
      if (left <= right) {
        run.push(w);
        low = Math.max(low, left);
        high = Math.min(high, right);
      }
      const next = down.start[w + 1]! > down.start[w]! ? down.list[down.start[w]!]! : -1;
      w = next >= 0 && pass[next] ? next : -1;
    }
    close();
  }
}
