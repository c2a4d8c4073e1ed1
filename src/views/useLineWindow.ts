import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";

/** A line before it has been measured, in px. */
const GUESS = 62;
/** Drawn above and below what is seen, in px. */
const MARGIN = 700;
/** Up to this many short lines all are drawn: the browser's own search and a reader's own keys then find every one. */
const FEW = 500;

interface LineWindow {
  /** Places of the lines to draw, in order. */
  readonly drawn: readonly number[];
  /** The empty room above a drawn line, from the one drawn before it; and below the last. */
  readonly gapAbove: (nth: number) => number;
  readonly gapBelow: number;
  /** Scrolls as little as brings a line into view. */
  readonly reveal: (at: number) => void;
  /** To be given to each drawn line's element. */
  readonly measure: (key: string, element: HTMLElement | null) => void;
}

/**
 * Draws of a long list of lines of unequal height only those in view, and the active one, which holds the focus.
 * @param keys one for each line, in order
 * @param drawAll draws every line, as for print
 * @param few up to this many lines all are drawn; fewer where a line holds much
 */
export function useLineWindow(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  active: number,
  drawAll: boolean,
  few = FEW,
): LineWindow {
  const heights = useRef(new Map<string, number>());
  const [measured, remeasure] = useReducer((count: number) => count + 1, 0);
  const [view, setView] = useState({ top: 0, height: 900 });
  const isWhole = drawAll || keys.length <= few;

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights live in a ref; `measured` says that they changed
  const tops = useMemo(() => {
    const sums = new Float64Array(keys.length + 1);
    for (const [at, key] of keys.entries()) sums[at + 1] = (sums[at] as number) + (heights.current.get(key) ?? GUESS);
    return sums;
  }, [keys, measured]);

  const drawn = useMemo(() => {
    if (isWhole) return keys.map((_, at) => at);
    const first = Math.max(0, lastAtOrAbove(tops, view.top - MARGIN));
    const last = Math.min(keys.length - 1, lastAtOrAbove(tops, view.top + view.height + MARGIN));
    const places = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
    if (active >= 0 && active < first) places.unshift(active);
    else if (active > last && active < keys.length) places.push(active);
    return places;
  }, [isWhole, keys, tops, view, active]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || isWhole) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, isWhole]);

  const elements = useRef(new Map<string, HTMLElement>());
  const measure = useCallback((key: string, element: HTMLElement | null) => {
    if (element) elements.current.set(key, element);
    else elements.current.delete(key);
  }, []);
  useLayoutEffect(() => {
    if (isWhole) return;
    let changed = false;
    for (const [key, element] of elements.current) {
      const height = element.offsetHeight;
      if (height > 0 && heights.current.get(key) !== height) {
        heights.current.set(key, height);
        changed = true;
      }
    }
    if (changed) remeasure();
  });

  const reveal = (at: number) => {
    const element = scroller.current;
    const drawnElement = elements.current.get(keys[at] ?? "");
    if (drawnElement && (isWhole || drawn.includes(at))) {
      drawnElement.scrollIntoView({ block: "nearest" });
      return;
    }
    if (element && at >= 0 && at < keys.length) element.scrollTop = (tops[at] as number) - element.clientHeight / 3;
  };

  const endOf = (at: number) => tops[at + 1] as number;
  return {
    drawn,
    gapAbove: (nth) => {
      const at = drawn[nth] as number;
      const before = drawn[nth - 1];
      return isWhole ? 0 : (tops[at] as number) - (before === undefined ? 0 : endOf(before));
    },
    gapBelow: isWhole || drawn.length === 0 ? 0 : (tops[keys.length] as number) - endOf(drawn.at(-1) as number),
    reveal,
    measure,
  };
}

/** The line that lies at a height (binary search). */
function lastAtOrAbove(tops: Float64Array, y: number): number {
  let [low, high] = [0, tops.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
