import type { Id } from "../../../model/id.ts";
import type { Effects } from "../table/effects.ts";
import type { TableRow } from "../table/MatrixContent.ts";

/** How far strips reach to both sides of their middle, in px at the usual size of text. */
export interface StripRoom {
  readonly left: number;
  readonly right: number;
}

/** The widest letter with its air, in px. */
const LETTER = 10;
const AIR = 8;
/** More letters than these in one group are counted. */
export const MOST_LETTERS = 5;
/** The head stands over the strip and wants room too. */
export const NARROWEST: StripRoom = { left: 48, right: 76 };

/** How long the line to one side is: it grows with the schools up to three. */
export function reachOf(schools: readonly Id[]): number {
  return schools.length === 0 ? 0 : 6 + 7 * Math.min(schools.length, 3);
}

/** The room that the strips of all rows need, so that none is cut. */
export function stripRoom(rows: readonly Pick<TableRow, "effects">[]): StripRoom {
  return rows.reduce(
    ({ left, right }, { effects }) => ({
      left: Math.max(left, leftOf(effects)),
      right: Math.max(right, rightOf(effects)),
    }),
    NARROWEST,
  );
}

function leftOf({ hurts, lost }: Effects): number {
  return reachOf(hurts) + AIR + letters(lost.hurts) + letters(hurts);
}

function rightOf({ helps, both, lost }: Effects): number {
  const plusMinus = both.length > 0 ? LETTER + 4 + letters(both) : 0;
  return reachOf(helps) + AIR + letters(helps) + plusMinus + (lost.helps.length > 0 ? 4 + letters(lost.helps) : 0);
}

function letters({ length }: readonly Id[]): number {
  return Math.min(length, MOST_LETTERS) * LETTER + (length > MOST_LETTERS ? 2 * LETTER : 0);
}
