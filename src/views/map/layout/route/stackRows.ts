import type { Placing } from "../place/placeBoard.ts";
import type { Rows } from "../plan/assignRows.ts";
import type { Board } from "../plan/Board.ts";
import type { Weave } from "../plan/weave.ts";

/** Heights: of rows, and in the channel above each row of its arches and its levels. */
export interface Stack {
  /** Upper edge of each row's cards and lower edge of its tallest. */
  readonly top: readonly number[];
  readonly foot: readonly number[];
  /** Upper edge of the arches' zone above each row: from here to the foot of the row above lines may curve. */
  readonly ceiling: readonly number[];
  trackY(channel: number, track: number): number;
  levelY(channel: number, level: number): number;
}

const trackRoom = 16;
const headRoom = 22;
const levelRoom = 34;

/** Stacks the rows from `y` = 0 down, with channels as high as what runs in them needs. */
export function stackRows(
  board: Board,
  rows: Rows,
  woven: Weave,
  placing: Placing,
  tracks: readonly number[],
  keptTop?: readonly number[],
): Stack {
  const count = rows.bandOf.length;
  const tall = new Float64Array(count);
  for (const [i, { height }] of board.cards.entries()) {
    const row = rows.rowOf[i]!;
    tall[row] = Math.max(tall[row]!, height);
  }
  const sideways = spreadOfLines(woven, placing, count);
  const top: number[] = [];
  const foot: number[] = [];
  const ceiling: number[] = [];
  const step: number[] = [];
  let y = 0;
  for (let row = 0; row < count; row++) {
    const arches = tracks[row]! > 0 ? headRoom + (tracks[row]! - 1) * trackRoom + 12 : 0;
    const levels = woven.levels[row]!;
    const curves =
      row === 0 && levels === 0 ? 0 : Math.max(board.options.rowGap, levelRoom * (levels + 1)) + sideways[row]!;
    const need = arches + curves;
    const height = keptTop ? keptHeight(rows, keptTop, tall, row, need) : need;
    const shrink = need > 0 ? Math.min(1, height / need) : 1;
    top[row] = y + height;
    ceiling[row] = top[row]! - arches * shrink;
    step[row] = shrink;
    foot[row] = top[row]! + tall[row]!;
    y = foot[row]!;
  }
  const anchor = keptTop?.findIndex((kept) => !Number.isNaN(kept)) ?? -1;
  const shift = anchor < 0 ? 0 : keptTop![anchor]! - top[anchor]!;
  for (const list of [top, foot, ceiling]) for (const row of list.keys()) list[row]! += shift;
  const tops = Array.from({ length: count }, (_, row) => (row === 0 ? top[0]! - 1 : foot[row - 1]!));
  return {
    top,
    foot,
    ceiling,
    trackY: (channel, track) => top[channel]! - (headRoom + track * trackRoom) * step[channel]!,
    levelY: (channel, level) => {
      const zone = ceiling[channel]! - tops[channel]!;
      return ceiling[channel]! - (zone * (level + 1)) / (woven.levels[channel]! + 1);
    },
  };
}

/**
 * Height of the channel above a row: rows of one band that were on the screen keep their distance; between bands the
 * channel grows only where lines would be cramped.
 */
function keptHeight(rows: Rows, keptTop: readonly number[], tall: Float64Array, row: number, need: number): number {
  if (row === 0) return need;
  const before = keptTop[row]! - keptTop[row - 1]! - tall[row - 1]!;
  if (Number.isNaN(before)) return need;
  const least = rows.bandOf[row] === rows.bandOf[row - 1] ? 24 : need * 0.8;
  return before >= least ? before : Math.max(24, need);
}

/** More height where many lines go far sideways: flat curves tangle. */
function spreadOfLines(woven: Weave, placing: Placing, count: number): Float64Array {
  const sum = new Float64Array(count);
  const most = new Float64Array(count);
  const lines = new Float64Array(count);
  woven.upper.forEach((v, i) => {
    const w = woven.lower[i]!;
    const row = woven.ranks[woven.rankOf[w]!]!.row;
    const room = Math.max(0, placing.half[v]! - 24, placing.half[w]! - 24);
    const dx = Math.max(0, Math.abs(placing.x[v]! - placing.x[w]!) - room);
    sum[row]! += dx;
    most[row] = Math.max(most[row]!, dx);
    if (dx > 30) lines[row]!++;
  });
  return sum.map((_, row) => Math.min(50, most[row]! * 0.07) + Math.min(90, lines[row]! * 1.3));
}
