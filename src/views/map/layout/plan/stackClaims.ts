import type { Board } from "./Board.ts";

/** The claims in the order in which they take their places, each with the claims that it supports. */
export type ClaimTurn = readonly { readonly card: number; readonly supports: readonly number[] }[];

/**
 * Orders the claims for `stackClaims`: supported before supporters. Those that carry the deepest chains come first and so
 * take the upper rows, lest a chain stick out at the foot; of the others those on which most evidence bears come last,
 * near to it.
 */
export function claimTurn(board: Board, claims: readonly number[], levels: Int32Array, place: Float64Array): ClaimTurn {
  const { cards } = board;
  const supports = new Map<number, number[]>(claims.map((card) => [card, []]));
  const grounds = new Int32Array(cards.length);
  for (const link of board.links) {
    for (const from of link.from) {
      if (cards[from]!.band > 1) grounds[link.restsOn]!++;
      if (link.kind !== "supports" || cards[link.toCard]?.band !== 1 || cards[from]!.band !== 1) continue;
      // Links that would close a circle were left out of the levels.
      if (levels[from]! > levels[link.toCard]!) supports.get(from)!.push(link.toCard);
    }
  }
  const turn = [...claims].sort((a, b) => levels[a]! - levels[b]! || place[a]! - place[b]!);
  const below = new Int32Array(cards.length);
  for (const card of turn.toReversed()) {
    for (const to of supports.get(card)!) below[to] = Math.max(below[to]!, below[card]! + 1);
  }
  turn.sort(
    (a, b) =>
      levels[a]! - levels[b]! ||
      below[b]! - below[a]! ||
      grounds[a]! - grounds[b]! ||
      cards[a]!.order - cards[b]!.order,
  );
  return turn.map((card) => ({ card, supports: supports.get(card)! }));
}

/**
 * Claims in rows, at most `cap` of the fullest lane (of others in proportion) in one row, supporters below the supported:
 * list scheduling. Source: E. Coffman & R. Graham, "Optimal scheduling for two-processor systems" (1972).
 */
export function stackClaims(board: Board, turn: ClaimTurn, cap: number): { rowOf: Int32Array; width: number } {
  const { cards, lanes, options } = board;
  const inLane = new Int32Array(lanes.length);
  for (const { card } of turn) inLane[cards[card]!.lane]!++;
  const rowsWanted = Math.ceil(inLane.reduce((a, b) => Math.max(a, b), 0) / cap);
  const capOf = Array.from(inLane, (n) => Math.max(1, Math.ceil(n / rowsWanted)));
  const rowOf = new Int32Array(cards.length);
  const filled: number[][] = lanes.map(() => []);
  const widths: number[][] = lanes.map(() => []);
  for (const { card, supports } of turn) {
    const { lane, width } = cards[card]!;
    const counts = filled[lane]!;
    const sums = widths[lane]!;
    let row = 0;
    for (const to of supports) row = Math.max(row, rowOf[to]! + 1);
    while ((counts[row] ?? 0) >= capOf[lane]!) row++;
    rowOf[card] = row;
    counts[row] = (counts[row] ?? 0) + 1;
    sums[row] = (sums[row] ?? 0) + width + options.cardGap;
  }
  const widest = lanes.map(() => 0);
  for (const card of cards) if (card.band === 0) widest[card.lane]! += card.width;
  let total = 0;
  for (const [lane, sums] of widths.entries()) {
    for (const sum of sums) widest[lane] = Math.max(widest[lane]!, sum ?? 0);
    total += widest[lane]! + options.laneGap;
  }
  return { rowOf, width: total };
}
