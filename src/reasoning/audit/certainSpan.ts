import { dateSpan, parseDate } from "../../model/date.ts";
import type { Id } from "../../model/id.ts";
import { type MapIndex, recordOf } from "../../model/mapIndex.ts";

/**
 * When something was, as far as that is certain, in milliseconds since 1970: not before `start`, not after `end`. An
 * end that is open, uncertain (`?`) or approximate (`~`) bounds nothing.
 */
export interface CertainSpan {
  readonly start: number;
  readonly end: number;
}

const UNBOUNDED: CertainSpan = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The certain span of an EDTF date; what is no date bounds nothing. */
export function certainSpan(text: string | undefined): CertainSpan {
  const date = text === undefined ? undefined : parseDate(text);
  const span = text === undefined ? undefined : dateSpan(text);
  if (!date || !span) return UNBOUNDED;
  const isCertain = (end: typeof date.from) => end !== undefined && !end.uncertain && !end.approximate;
  return {
    start: isCertain(date.from) ? span.start : UNBOUNDED.start,
    end: isCertain(date.to) ? span.end : UNBOUNDED.end,
  };
}

/** When a claim or an evidence item was: its own date; where it has none, from its first episode to its last. */
export function spanOfRecord(
  index: MapIndex,
  { date, episodes = [] }: { date?: string | undefined; episodes?: readonly Id[] | undefined },
): CertainSpan {
  if (date !== undefined) return certainSpan(date);
  if (episodes.length === 0) return UNBOUNDED;
  const spans = episodes.map((id) => certainSpan(recordOf(index, "episodes", id)?.date));
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
