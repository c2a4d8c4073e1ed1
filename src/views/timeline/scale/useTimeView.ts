import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from "react";
import { timeToDay } from "../../../model/day.ts";
import { mapStore, type TimelineSettings } from "../../../store/mapStore.ts";
import { useMapStore } from "../../useMapStore.ts";
import { daysToSpan } from "./snapping.ts";
import type { TimeView } from "./timeView.ts";

/** The address follows when the hand rests: Back and Forward have no use for every step of a wheel. */
const REST = 300;

/**
 * The part of time in view. It is kept in the store to the day, so that a link carries it.
 * @param all the view that shows everything
 */
export function useTimeView(all: TimeView): [TimeView, Dispatch<SetStateAction<TimeView>>] {
  const kept = useMapStore((state) => state.timeline.span);
  const [view, setView] = useState(() => viewFrom(kept, all));
  const known = useRef(kept);
  const whole = useRef(all);
  // Whoever sees all goes on seeing all when the window changes.
  useEffect(() => {
    const before = whole.current;
    whole.current = all;
    setView((last) => (isSameView(last, before) ? all : last));
  }, [all]);
  useEffect(() => {
    if (isSame(kept, known.current)) return;
    known.current = kept;
    setView(viewFrom(kept, all));
  }, [kept, all]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const isAll = view.start === all.start && view.span === all.span;
      // What was read to the day is not written again: the view would creep.
      if (isSameView(view, viewFrom(known.current, all))) return;
      const span = isAll ? undefined : ([timeToDay(view.start), timeToDay(view.start + view.span - 1)] as const);
      if (isSame(span, known.current)) return;
      known.current = span;
      mapStore.setState({ timeline: span ? { span } : {} });
    }, REST);
    return () => clearTimeout(timer);
  }, [view, all]);
  return [view, setView];
}

function viewFrom(days: TimelineSettings["span"], all: TimeView): TimeView {
  const span = days && daysToSpan(days);
  return span ? { start: span.start, span: span.end + 1 - span.start } : all;
}

function isSame(a: TimelineSettings["span"], b: TimelineSettings["span"]): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function isSameView(a: TimeView, b: TimeView): boolean {
  return a.start === b.start && a.span === b.span;
}
