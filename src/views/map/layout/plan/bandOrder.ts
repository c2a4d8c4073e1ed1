import { orderRanks } from "../order/orderRanks.ts";
import { rankedGraph } from "../order/RankedGraph.ts";
import type { Board } from "./Board.ts";

/**
 * A first order of all cards from left to right, as if each band were one row: for every card its place in its band,
 * from 0 to 1. It decides which card goes to which of a band's rows, and it is a start for the ordering of the rows.
 */
export function bandOrder(board: Board): Float64Array {
  const { cards, links } = board;
  const rankOf: number[] = cards.map((card) => card.band);
  const group: number[] = cards.map((card) => Math.max(0, card.lane));
  const upper: number[] = [];
  const lower: number[] = [];
  const join = (a: number, b: number) => {
    let high = a;
    let low = b;
    if (rankOf[high]! > rankOf[low]!) [high, low] = [low, high];
    for (let r = rankOf[high]! + 1; r < rankOf[low]!; r++) {
      const pass = rankOf.push(r) - 1;
      group.push(r < 2 ? group[high]! : 0);
      upper.push(high);
      lower.push(pass);
      high = pass;
    }
    if (rankOf[high] === rankOf[low]) return;
    upper.push(high);
    lower.push(low);
  };
  for (const link of links) {
    for (const card of link.from) join(card, link.restsOn);
    // An undercut should come to stand beside the step that it cuts.
    const cut = links[link.toLink];
    if (cut) for (const card of link.from) for (const other of cut.from) join(card, other);
  }
  const graph = rankedGraph(Int32Array.from(rankOf), 4, upper, lower, Int32Array.from(group));
  const { order } = orderRanks(graph);
  const place = new Float64Array(cards.length);
  for (let r = 0; r < 4; r++) {
    const shown = [...order.nodes.subarray(order.start[r]!, order.start[r + 1]!)].filter((v) => v < cards.length);
    for (const [i, v] of shown.entries()) place[v] = (i + 0.5) / shown.length;
  }
  return place;
}
