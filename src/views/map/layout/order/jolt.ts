import { orderByKey, type RankedGraph, type RankOrder } from "./RankedGraph.ts";

/**
 * The same order with every node moved by some way, at most half of `share` of its rank, as a throw of the dice would:
 * from there a search finds another optimum than the one that it came from. The dice are a fixed row of numbers
 * (a linear congruential generator), so that the same input gives the same picture.
 * @param throwNumber which throw it is
 */
export function jolt(graph: RankedGraph, order: RankOrder, share: number, throwNumber: number): RankOrder {
  const key = new Float64Array(graph.size);
  let dice = (throwNumber * 2_654_435_761 + 12_345) >>> 0;
  for (let rank = 0; rank < graph.rankCount; rank++) {
    const first = order.start[rank]!;
    const width = order.start[rank + 1]! - first;
    for (let at = 0; at < width; at++) {
      dice = (Math.imul(dice, 1_664_525) + 1_013_904_223) >>> 0;
      key[order.nodes[first + at]!] = at + (dice / 2 ** 32 - 0.5) * width * share;
    }
  }
  return orderByKey(graph, key);
}
