import type { DateSpan } from "../../../model/date.ts";
import type { DateShape } from "../../../reasoning/timeline/dateShape.ts";
import type { Moment } from "../../../reasoning/timeline/timeline.ts";

/** One date of a record on the scale, in px from the beginning of all that there is. */
export interface Piece {
  readonly shape: DateShape;
  readonly from: number;
  readonly to: number;
}

/** From time to px: what lies at `base` is at 0. */
export interface Scale {
  readonly base: number;
  /** px for each millisecond. */
  readonly perMs: number;
}

/** A bar is never thinner, so that it can be seen. */
const LEAST_BAR = 6;
/** How far a bar runs on where its end is not known. */
const TAIL = 34;

export function toPx(time: number, { base, perMs }: Scale): number {
  return (time - base) * perMs;
}

/**
 * The dates of a record on the scale.
 * @param reach all that there is in time: an open end runs to its edge
 */
export function placeMoment({ shapes }: Moment, scale: Scale, reach: DateSpan): Piece[] {
  return shapes.map((shape) => {
    const from = toPx(shape.start, scale);
    const to = Math.max(toPx(shape.end + 1, scale), from + LEAST_BAR);
    const first = sideOf(shape.from.is, from, Math.min(from, toPx(reach.start, scale)), -1);
    const last = sideOf(shape.to.is, to, Math.max(to, toPx(reach.end, scale)), 1);
    return { shape, from: first, to: last };
  });
}

function sideOf(is: DateShape["from"]["is"], known: number, edge: number, away: 1 | -1): number {
  return is === "known" ? known : is === "unknown" ? known + away * TAIL : edge + away * TAIL;
}

/** The drawing begins anew each so many px: a page cannot be longer than some millions of them. */
export const STRETCH = 1_000_000;

/** Cuts off what lies far from the beginning of the drawing: a bar of centuries, zoomed to days, is too long for a page. */
export function clipPx(px: number): number {
  return Math.min(Math.max(px, -3 * STRETCH), 3 * STRETCH);
}
