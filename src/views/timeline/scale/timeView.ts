import type { DateSpan } from "../../../model/date.ts";
import { DAY_LENGTH } from "../../../model/day.ts";

/** The part of time in view: from `start`, `span` milliseconds long. */
export interface TimeView {
  readonly start: number;
  readonly span: number;
}

/** Nearer than this there is nothing to see: dates are no finer than days. */
const LEAST_SPAN = 7 * DAY_LENGTH;
/** Room before the first, as a part of the view, and after the last, in letters: its name stands beside it. */
const BEFORE = 0.02;
const AFTER = 12;
const MOST_AFTER = 0.3;

/**
 * A view that shows a span whole, with room for the name of its last mark.
 * @param letters how many letters (rem) the view is wide
 */
export function viewOf({ start, end }: DateSpan, letters: number): TimeView {
  const length = Math.max(end - start, LEAST_SPAN);
  const span = length / (1 - BEFORE - Math.min(AFTER / letters, MOST_AFTER));
  return { start: start - span * BEFORE, span };
}

/**
 * Zooms while one moment keeps its place on the screen.
 * @param factor above 1 shows less time, larger
 * @param limits all that there is to see
 */
export function zoomAt(view: TimeView, factor: number, time: number, limits: TimeView): TimeView {
  const span = Math.min(Math.max(view.span / factor, LEAST_SPAN), Math.max(limits.span, LEAST_SPAN));
  return within({ start: time - ((time - view.start) / view.span) * span, span }, limits);
}

/** Moves the view by some milliseconds. */
export function panBy(view: TimeView, time: number, limits: TimeView): TimeView {
  return within({ start: view.start + time, span: view.span }, limits);
}

/** The least move after which a span is in view; where it is longer than the view, its beginning is. */
export function reveal(view: TimeView, { start, end }: DateSpan, limits: TimeView): TimeView {
  const room = view.span * 0.12;
  if (start < view.start + room / 2) return within({ ...view, start: start - room }, limits);
  const last = Math.min(end, start + view.span - 3 * room);
  if (last > view.start + view.span - room * 2) return within({ ...view, start: last - view.span + 2 * room }, limits);
  return view;
}

/** Half a view at most may be empty, before the first and after the last that there is. */
function within(view: TimeView, limits: TimeView): TimeView {
  const least = limits.start - view.span / 2;
  const most = limits.start + limits.span - view.span / 2;
  return { ...view, start: Math.min(Math.max(view.start, least), Math.max(least, most)) };
}
