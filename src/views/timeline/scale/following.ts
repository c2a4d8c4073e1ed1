/** How the view follows what a person reads. */
import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef } from "react";
import type { DateSpan } from "../../../model/date.ts";
import { DAY_LENGTH } from "../../../model/day.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hullOf, type Moment, timelineOf } from "../../../reasoning/timeline/timeline.ts";
import { useMapStore } from "../../useMapStore.ts";
import { reveal, type TimeView } from "./timeView.ts";

/** Where a record lies in time; undefined where it has no date. */
export function momentById(map: MapDocument, id: Id): Moment | undefined {
  const { episodes, lanes, documents } = timelineOf(map);
  const lists = [episodes, documents, ...lanes.flatMap(({ claims, evidence }) => [claims, evidence])];
  for (const list of lists) {
    const found = list.find((moment) => moment.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A view in which several marks come apart; undefined where they lie too close for any. */
export function closerView(members: readonly Moment[], view: TimeView): TimeView | undefined {
  const starts = members.flatMap((moment) => hullOf([moment])?.start ?? []);
  const first = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const spread = starts.reduce((most, start) => Math.max(most, start), first) - first;
  const span = Math.max(spread / 0.6, 30 * DAY_LENGTH);
  if (spread === 0 || span > view.span / 1.25) return undefined;
  return { start: first - span * 0.1, span };
}

/** Brings a record into view that is selected elsewhere, by a link or in a list. */
export function useRevealSelection(
  map: MapDocument,
  setView: Dispatch<SetStateAction<TimeView>>,
  limits: TimeView,
): void {
  const selection = useMapStore((state) => state.selection);
  useEffect(() => {
    const moment = selection === undefined ? undefined : momentById(map, selection);
    const hull = moment && hullOf([moment]);
    if (!hull) return;
    setView((view) =>
      hull.end < view.start || hull.start > view.start + view.span ? reveal(view, hull, limits) : view,
    );
  }, [selection, map, setView, limits]);
}

/**
 * The time that keeps its place when a key or a button zooms: that of the mark with the focus, else of the selection,
 * else undefined, as long as it is in view.
 */
export function useFocusTime(
  map: MapDocument,
  focused: DateSpan | undefined,
  view: TimeView,
): RefObject<number | undefined> {
  const selection = useMapStore((state) => state.selection);
  const moment = selection === undefined ? undefined : momentById(map, selection);
  const span = focused ?? (moment && hullOf([moment]));
  const middle = span && (span.start + span.end) / 2;
  const time = useRef<number>(undefined);
  useEffect(() => {
    const isInView = middle !== undefined && middle >= view.start && middle <= view.start + view.span;
    time.current = isInView ? middle : undefined;
  });
  return time;
}
