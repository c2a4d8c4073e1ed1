import type { Board } from "./Board.ts";
import { longestPathRanks } from "./longestPathRanks.ts";
import { claimTurn, stackClaims } from "./stackClaims.ts";

export interface Rows {
  /** Row of each card, counted from the top over all bands. */
  readonly rowOf: Int32Array;
  /** Band of each row. */
  readonly bandOf: readonly number[];
}

/**
 * Puts each card into a row of its band. How many rows a band gets is chosen so that the whole comes near the aspect
 * asked for; claims that support claims stand lower than those; evidence and documents wrap in staggered rows.
 */
export function assignRows(board: Board, place: Float64Array): Rows {
  const { cards, options } = board;
  const inBand = [0, 1, 2, 3].map((band) => cards.flatMap((card, i) => (card.band === band ? [i] : [])));
  const [explanations = [], claims = [], evidence = [], documents = []] = inBand;
  const wide = (list: readonly number[]) => list.reduce((sum, i) => sum + cards[i]!.width + options.cardGap, 0);
  const tallest = (list: readonly number[]) => list.reduce((most, i) => Math.max(most, cards[i]!.height), 0);
  const into = { claim: 0, evidence: 0, document: 0 };
  for (const link of board.links) {
    for (const from of link.from) {
      if (link.kind === "attests") into.document++;
      else if (cards[from]!.band === 2) into.evidence++;
      else into.claim++;
    }
  }
  // The channel above a row is the higher the more lines cross it.
  const tall = (list: readonly number[], lines: number) =>
    list.length === 0 ? 0 : tallest(list) + options.rowGap + Math.min(120, 16 + lines * 0.7);
  const levels = chainLevels(board, claims);
  const deepEvidence = chainLevels(board, evidence);
  const evidenceDepth = Math.min(
    4,
    evidence.reduce((most, i) => Math.max(most, deepEvidence[i]! + 1), 1),
  );
  const turn = claimTurn(board, claims, levels, place);
  let best: { off: number; claimRows: Int32Array; evidence: number; document: number } | null = null;
  let before = -1;
  for (
    let cap = 1;
    cap <= Math.max(1, claims.length);
    cap = Math.ceil(cap * (claims.length > 500 ? 1.4 : 1.15) + 0.01)
  ) {
    const claimRows = stackClaims(board, turn, cap);
    const rows = claims.reduce((most, i) => Math.max(most, claimRows.rowOf[i]! + 1), 0);
    if (rows === before) continue;
    before = rows;
    const passing = rows > 1 ? (into.evidence * 0.5 * (rows - 1)) / rows : 0;
    const lanesWide = Math.max(wide(explanations), claimRows.width + passing * options.lineGap);
    const mostRows = Math.max(1, Math.ceil(Math.sqrt(evidence.length) * 2));
    for (let k = Math.min(evidenceDepth, Math.max(1, evidence.length)); k <= mostRows; k++) {
      const passes = Math.max(into.evidence, into.document) * ((k - 1) / k);
      const evidenceWide = wide(evidence) / k + passes * options.lineGap;
      const total = Math.max(lanesWide, evidenceWide, 1);
      const d = Math.max(1, Math.ceil(wide(documents) / total));
      const height =
        tall(explanations, 0) +
        rows * tall(claims, into.claim / 2) +
        k * tall(evidence, into.evidence) +
        d * tall(documents, into.document);
      // Lanes and evidence of unlike width leave holes: a small charge for that.
      const holes = evidence.length && claims.length ? Math.abs(Math.log(evidenceWide / lanesWide)) * 0.35 : 0;
      // Each row that a line must pass costs a passage, which is room and time: with thousands of lines, fewer rows.
      const passages = (into.evidence * (rows + k) + into.document * k) / 2;
      const off = Math.abs(Math.log(total / height / options.aspect)) + holes + passages / 60_000;
      if (!best || off < best.off - 1e-9) best = { off, claimRows: claimRows.rowOf, evidence: k, document: d };
    }
  }
  const rowOf = new Int32Array(cards.length);
  const bandOf: number[] = [];
  const put = (band: number, list: readonly number[], inner: (card: number) => number) => {
    const top = bandOf.length;
    for (const i of list) rowOf[i] = top + inner(i);
    const count = list.reduce((most, i) => Math.max(most, inner(i) + 1), 0);
    for (let r = 0; r < count; r++) bandOf.push(band);
  };
  put(0, explanations, () => 0);
  put(1, claims, (i) => best!.claimRows[i]!);
  const lines = linesOf(board);
  const evidenceRow = stagger(evidence, best?.evidence ?? 1, place, lines, deepEvidence);
  put(2, evidence, (i) => evidenceRow.get(i)!);
  const documentRow = stagger(documents, best?.document ?? 1, place, lines);
  put(3, documents, (i) => documentRow.get(i)!);
  return { rowOf, bandOf };
}

/** How far below the top of its chain of supports each card of the list must stand; counted inside the list only. */
function chainLevels(board: Board, list: readonly number[]): Int32Array {
  const inside = new Set(list);
  const edges: [number, number][] = [];
  for (const link of board.links) {
    if (link.kind !== "supports" || link.toCard < 0 || !inside.has(link.toCard)) continue;
    for (const from of link.from) if (inside.has(from)) edges.push([link.toCard, from]);
  }
  return longestPathRanks(board.cards.length, edges);
}

/** For each card its lines upward less its lines downward: what has more of the former saves passages in an upper row. */
function linesOf(board: Board): Int32Array {
  const lines = new Int32Array(board.cards.length);
  for (const link of board.links) {
    for (const from of link.from) {
      lines[from]!++;
      if (link.kind === "attests") lines[link.restsOn]!--;
    }
  }
  return lines;
}

/**
 * Deals cards, from left to right in hands of `count`, to the rows, so that neighbours stagger. Of each hand the card
 * with most lines upward gets the uppermost row; supporters go lower than what they support if they can.
 */
function stagger(
  list: readonly number[],
  count: number,
  place: Float64Array,
  lines: Int32Array,
  levels?: Int32Array,
): Map<number, number> {
  const rows = new Map<number, number>();
  const sorted = [...list].sort((a, b) => place[a]! - place[b]!);
  for (let i = 0; i < sorted.length; i += count) {
    const free = Array.from({ length: count }, (_, row) => row);
    const hand = sorted.slice(i, i + count);
    const least = (card: number) => Math.min(count - 1, levels?.[card] ?? 0);
    hand.sort((a, b) => least(b) - least(a) || lines[b]! - lines[a]! || place[a]! - place[b]!);
    for (const card of hand) {
      const row = free.find((r) => r >= least(card)) ?? free[free.length - 1]!;
      free.splice(free.indexOf(row), 1);
      rows.set(card, row);
    }
  }
  return rows;
}
