import type { Board } from "./Board.ts";

/** The same board with its lanes in another order (old lane numbers in their new sequence). */
export function withLanes(board: Board, sequence: readonly number[]): Board {
  const moved = new Int32Array(board.lanes.length);
  for (const [i, lane] of sequence.entries()) moved[lane] = i;
  return {
    ...board,
    lanes: sequence.map((lane) => board.lanes[lane]!),
    cards: board.cards.map((card) => (card.lane < 0 ? card : { ...card, lane: moved[card.lane]! })),
  };
}

/**
 * An order of the lanes in which those that share much stand near each other: the least sum of (shared links and shared
 * evidence × distance). Every order is tried for up to seven lanes; beyond, lanes are moved one by one while it helps.
 * The unnamed lane stays at the end, and of two mirror images the one nearer to the given order is taken.
 */
export function laneSequence(board: Board): number[] {
  const count = board.lanes.length;
  const named = board.lanes.at(-1) === "" ? count - 1 : count;
  const shared = sharedBetweenLanes(board);
  const cost = (sequence: readonly number[]) => {
    let sum = 0;
    for (let i = 0; i < sequence.length; i++) {
      for (let j = i + 1; j < sequence.length; j++) sum += (j - i) * shared[sequence[i]! * count + sequence[j]!]!;
      // Equal otherwise: as the author had it.
      sum += Math.abs(sequence[i]! - i) * 1e-6;
    }
    return sum;
  };
  const tail = Array.from({ length: count - named }, (_, i) => named + i);
  let best = Array.from({ length: named }, (_, i) => i);
  let least = cost([...best, ...tail]);
  const consider = (sequence: number[]) => {
    const value = cost([...sequence, ...tail]);
    if (value >= least - 1e-9) return false;
    least = value;
    best = sequence;
    return true;
  };
  if (named <= 7) permute([...best], 0, consider);
  else {
    for (let round = 0, better = true; better && round < 20; round++) {
      better = false;
      for (let i = 0; i < named; i++) {
        for (let j = 0; j < named; j++) {
          const next = [...best];
          next.splice(j, 0, ...next.splice(i, 1));
          better = consider(next) || better;
        }
      }
    }
  }
  return [...best, ...tail];
}

function permute(list: number[], from: number, visit: (list: number[]) => void): void {
  if (from >= list.length - 1) {
    visit([...list]);
    return;
  }
  for (let i = from; i < list.length; i++) {
    [list[from], list[i]] = [list[i]!, list[from]!];
    permute(list, from + 1, visit);
    [list[from], list[i]] = [list[i]!, list[from]!];
  }
}

/** For each pair of lanes: links between them twice, and every piece of evidence that bears on both once. */
function sharedBetweenLanes(board: Board): Float64Array {
  const count = board.lanes.length;
  const shared = new Float64Array(count * count);
  const meet = (a: number, b: number, weight: number) => {
    if (a < 0 || b < 0 || a === b) return;
    shared[a * count + b]! += weight;
    shared[b * count + a]! += weight;
  };
  const bearsOn: Set<number>[] = board.cards.map(() => new Set());
  for (const link of board.links) {
    const to = board.cards[link.restsOn]!.lane;
    for (const card of link.from) {
      meet(board.cards[card]!.lane, to, 2);
      if (board.cards[card]!.lane < 0 && to >= 0) bearsOn[card]!.add(to);
    }
  }
  for (const lanes of bearsOn) for (const a of lanes) for (const b of lanes) if (a < b) meet(a, b, 1);
  return shared;
}
