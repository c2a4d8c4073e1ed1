import { dateSpan } from "../../model/date.ts";
import type { Episode } from "../../model/episode.ts";
import type { MapDocument } from "../../model/mapDocument.ts";

const orders = new WeakMap<MapDocument, readonly Episode[]>();

/**
 * The episodes by when they begin (one open to the past, by when it ends), then by when they end; what has no date that
 * parses stands last. Equals keep the order of the file. Cached by the map's identity.
 */
export function episodesByDate(map: MapDocument): readonly Episode[] {
  let order = orders.get(map);
  if (!order) {
    const placed = map.episodes.map((episode) => ({ episode, ...ends(episode) }));
    placed.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
    order = placed.map(({ episode }) => episode);
    orders.set(map, order);
  }
  return order;
}

function ends({ date }: Episode): { start: number; end: number } {
  const span = dateSpan(date);
  if (!span) return { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const { start, end } = span;
  return { start: Number.isFinite(start) ? start : end, end };
}

/** Infinities are equal to themselves, which their difference would not say. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
