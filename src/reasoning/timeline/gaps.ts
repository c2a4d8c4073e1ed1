import type { DateSpan } from "../../model/date.ts";
import type { Id } from "../../model/id.ts";

/** A stretch of time of which a school has nothing on this map, though something happened in it. */
export interface Gap extends DateSpan {
  /** The episodes that lie wholly within it. */
  readonly episodes: readonly Id[];
}

/**
 * The stretches that some dated records leave.
 * @param extent the time that is looked at
 * @param filled when there is something; ends may be infinite
 * @param episodes a stretch counts only where one of these lies wholly within it: where nothing happened, nobody is silent
 */
export function gapsBetween(
  extent: DateSpan,
  filled: readonly DateSpan[],
  episodes: readonly (DateSpan & { readonly id: Id })[],
): Gap[] {
  const gaps: Gap[] = [];
  let free = extent.start;
  const close = (end: number) => {
    const within = episodes.filter((episode) => episode.start >= free && episode.end <= end);
    if (within.length > 0) gaps.push({ start: free, end, episodes: within.map(({ id }) => id) });
  };
  for (const { start, end } of filled.toSorted((a, b) => a.start - b.start)) {
    if (start > free) close(Math.min(start - 1, extent.end));
    free = Math.max(free, end + 1);
  }
  if (free <= extent.end) close(extent.end);
  return gaps;
}
