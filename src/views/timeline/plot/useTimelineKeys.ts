import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { DateSpan } from "../../../model/date.ts";
import { type LaneBox, stopsOf } from "../layout/layoutLanes.ts";

/** A mark, a cluster or a silence at which the arrows stop. */
export interface Stop {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface Walk {
  readonly ground: RefObject<HTMLElement | null>;
  readonly lanes: readonly LaneBox[];
  /** What is in view, px on the scale. */
  readonly from: number;
  readonly to: number;
  /** Brings a stop into view. */
  readonly onReveal: (stop: Stop) => void;
  /** Shift and an arrow: from the stop where it began to the one that is reached. */
  readonly onBrush: (from: Stop, to: Stop) => void;
}

/**
 * Arrows go from mark to mark: left and right in time, up and down to the nearest of the next line. Home and End go to
 * the first and the last of a line.
 */
export function useTimelineKeys({ ground, lanes, from, to, onReveal, onBrush }: Walk) {
  const lines = useMemo(
    () => lanes.flatMap(({ bands }) => bands.map(stopsOf)).filter((line) => line.length > 0),
    [lanes],
  );
  const [active, setActive] = useState<string>();
  const wanted = useRef<string>(undefined);
  const anchor = useRef<Stop>(undefined);
  const hasFocus = useRef(false);
  const place = find(lines, active);
  const current = place && lines[place.line]?.[place.at];
  // Tab must stop at something that is drawn.
  const isInView = current && current.to >= from && current.from <= to;
  const stop = isInView ? current.key : firstInView(lines, from, to)?.key;

  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = ground.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = undefined;
    element.focus({ preventScroll: true });
    if (ground.current) scrollTo(ground.current, element);
  });
  // A mark that a zoom turns into part of a cluster takes the focus with it: it goes to what Tab stops at then.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body && stop !== undefined)
      ground.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(stop)}"]`)?.focus({ preventScroll: true });
  }, [ground, stop]);

  const go = (next: Stop | undefined) => {
    if (!next) return;
    wanted.current = next.key;
    setActive(next.key);
    onReveal(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
    const at = find(lines, key);
    const line = at && lines[at.line];
    const here = at && line?.[at.at];
    if (!at || !line || !here || event.ctrlKey || event.metaKey || event.altKey) return;
    const brushes = event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight");
    // At the end of a line the brush takes the time of the mark itself.
    const next = nextStop(event.key, lines, at, here) ?? (brushes ? here : undefined);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (brushes) {
      anchor.current ??= here;
      onBrush(anchor.current, next);
    } else anchor.current = undefined;
    go(next);
  };
  const onFocus = (key: string | undefined) => {
    hasFocus.current = key !== undefined;
    if (key !== undefined) setActive(key);
  };
  const onBlur = (event: FocusEvent) => {
    // A mark that is taken away leaves without a word; where a person goes elsewhere, the browser says so.
    if (event.target.isConnected) hasFocus.current = false;
  };
  return { stop, current: isInView ? current : undefined, onKeyDown, onFocus, onBlur };
}

/** Room that the axis takes at the top, and a little more, px. */
const AXIS = 60;

function scrollTo(ground: HTMLElement, element: HTMLElement): void {
  const [outer, inner] = [ground.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top + AXIS) ground.scrollTop += inner.top - outer.top - AXIS;
  else if (inner.bottom > outer.bottom - 8) ground.scrollTop += inner.bottom - outer.bottom + 8;
}

type Lines = readonly (readonly Stop[])[];
interface Place {
  readonly line: number;
  readonly at: number;
}

function find(lines: Lines, key: string | undefined): Place | undefined {
  if (key === undefined) return undefined;
  for (const [line, stops] of lines.entries()) {
    const at = stops.findIndex((stop) => stop.key === key);
    if (at !== -1) return { line, at };
  }
  return undefined;
}

function nextStop(key: string, lines: Lines, { line, at }: Place, here: Stop): Stop | undefined {
  const stops = lines[line] ?? [];
  switch (key) {
    case "ArrowRight":
      return stops[at + 1];
    case "ArrowLeft":
      return stops[at - 1];
    case "Home":
      return stops[0];
    case "End":
      return stops.at(-1);
    case "ArrowDown":
      return nearest(lines[line + 1], here.from);
    case "ArrowUp":
      return nearest(lines[line - 1], here.from);
    default:
      return undefined;
  }
}

function nearest(stops: readonly Stop[] | undefined, at: number): Stop | undefined {
  return stops?.reduce((best, stop) => (Math.abs(stop.from - at) < Math.abs(best.from - at) ? stop : best));
}

function firstInView(lines: Lines, from: number, to: number): Stop | undefined {
  for (const line of lines) {
    const found = line.find((stop) => stop.to >= from && stop.from <= to);
    if (found) return found;
  }
  return undefined;
}

/** The time that a stop takes up, from px. */
export function stopSpan({ from, to }: Stop, base: number, perMs: number): DateSpan {
  return { start: base + from / perMs, end: base + to / perMs - 1 };
}
