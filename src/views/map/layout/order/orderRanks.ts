import { countCrossings } from "./countCrossings.ts";
import { jolt } from "./jolt.ts";
import type { RankedGraph, RankOrder } from "./RankedGraph.ts";
import { sift } from "./sift.ts";
import { depthFirstOrder, spectralOrder } from "./startingOrders.ts";
import { sweep } from "./sweep.ts";

/**
 * Orders the nodes in every rank so that links cross little: from each start (one in depth, one spectral, or those
 * that the caller gives) sweeps up and down, then sifts; the best by exact count wins. Then the best is jolted and
 * improved again, some times over. The larger the graph, the fewer rounds.
 */
export function orderRanks(
  graph: RankedGraph,
  starts: readonly RankOrder[] = [],
  thorough = false,
): { order: RankOrder; crossings: number } {
  const effort = effortFor(graph, thorough);
  const candidates = starts.length > 0 ? [...starts] : [spectralOrder(graph), depthFirstOrder(graph)];
  let best: RankOrder | null = null;
  let fewest = Infinity;
  for (const start of candidates) {
    const found = improve(graph, start, effort);
    if (found.crossings >= fewest) continue;
    fewest = found.crossings;
    best = found.order;
    if (fewest === 0) break;
  }
  for (let turn = 0; turn < effort.jolts && best && fewest > 0; turn++) {
    const jolted = jolt(graph, best, effort.joltShare, turn);
    const found = improve(graph, jolted, { ...effort, sweeps: 8, patience: 2 });
    if (found.crossings >= fewest) continue;
    fewest = found.crossings;
    best = found.order;
  }
  // One plain sweep shakes a sifted order out of its local optimum; sifting then finds the next one.
  for (let shake = 0; shake < effort.shakes && best && fewest > 0; shake++) {
    const order = copyOf(best);
    sweep(graph, order, shake % 2 === 0, shake % 4 < 2 ? "mean" : "median");
    for (let round = 0; round < 4; round++) if (sift(graph, order, effort.reach, round % 2 === 0) === 0) break;
    const crossings = countCrossings(graph, order);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = order;
  }
  for (let round = 0; round < effort.lastSifts && fewest > 0; round++) {
    const saved = sift(graph, best!, effort.reach * 4, round % 2 === 0);
    fewest -= saved;
    if (saved === 0 && round > 0) break;
  }
  return { order: best!, crossings: fewest };
}

interface Effort {
  readonly sweeps: number;
  readonly patience: number;
  readonly reach: number;
  readonly lastSifts: number;
  readonly shakes: number;
  /** How often the best order is jolted, and by what share of each rank. */
  readonly jolts: number;
  readonly joltShare: number;
}

const NO_JOLTS = { jolts: 0, joltShare: 0 };

function effortFor(graph: RankedGraph, thorough: boolean): Effort {
  const links = graph.down.list.length;
  if (links < 400) {
    const jolts = thorough ? { jolts: 14, joltShare: 0.2 } : NO_JOLTS;
    return { sweeps: 40, patience: 10, reach: 60, lastSifts: 12, shakes: 8, ...jolts };
  }
  if (thorough && links < 60_000) {
    // In the middle the first search comes near what many find; small graphs have time for more, large ones most to gain.
    const jolts =
      links < 1_000 ? { jolts: 14, joltShare: 0.1 } : links < 5_000 ? NO_JOLTS : { jolts: 40, joltShare: 0.1 };
    return { sweeps: 24, patience: 6, reach: 40, lastSifts: 8, shakes: links < 4_000 ? 4 : 0, ...jolts };
  }
  if (links < 8_000) return { sweeps: 8, patience: 2, reach: 12, lastSifts: 3, shakes: 0, ...NO_JOLTS };
  if (links < 60_000) return { sweeps: 6, patience: 2, reach: 6, lastSifts: 1, shakes: 0, ...NO_JOLTS };
  return { sweeps: 4, patience: 2, reach: 1, lastSifts: 0, shakes: 0, ...NO_JOLTS };
}

function improve(graph: RankedGraph, start: RankOrder, effort: Effort): { order: RankOrder; crossings: number } {
  const order = copyOf(start);
  let best = copyOf(order);
  let fewest = countCrossings(graph, order);
  let stale = 0;
  for (let round = 0; round < effort.sweeps && stale < effort.patience && fewest > 0; round++) {
    sweep(graph, order, round % 2 === 0, round % 4 < 2 ? "median" : "mean");
    sift(graph, order, 1, round % 2 === 0);
    const crossings = countCrossings(graph, order);
    stale++;
    if (crossings < fewest) {
      if (crossings < fewest * 0.995) stale = 0;
      fewest = crossings;
      best = copyOf(order);
    }
  }
  for (let round = 0; round < 2 && fewest > 0; round++) fewest -= sift(graph, best, effort.reach, round % 2 === 0);
  return { order: best, crossings: fewest };
}

function copyOf(order: RankOrder): RankOrder {
  return { start: order.start, nodes: order.nodes.slice(), position: order.position.slice() };
}
