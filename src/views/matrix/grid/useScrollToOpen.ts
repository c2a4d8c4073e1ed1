import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Id } from "../../../model/id.ts";

/**
 * Brings the open cell into view when it opens, also where the way there is a link. A row that is in view stays where
 * it is on the screen; its column is moved clear of the names and of the drawer.
 * @param row place of its row in the body, or -1
 * @param column place of its column, or -1
 */
export function useScrollToOpen(
  scroller: RefObject<HTMLElement | null>,
  reveal: (row: number, column: number) => void,
  row: number,
  column: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the cell scrolls
  useEffect(() => {
    if (row < 0 || column < 0) return;
    const open = () => scroller.current?.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]');
    if (!open()) reveal(row, column);
    // A far row is drawn in the next frame.
    const frame = requestAnimationFrame(() => {
      const cell = open();
      if (scroller.current && cell) bringIntoView(scroller.current, cell);
    });
    return () => cancelAnimationFrame(frame);
  }, [row, column]);
}

/** What stays at the edges of a scroller covers its inside: this moves a cell just clear of it, and no further. */
function bringIntoView(scroller: HTMLElement, cell: HTMLElement, way?: "down" | "across"): void {
  const own = scroller.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const style = getComputedStyle(scroller);
  const side = (name: "Top" | "Right" | "Bottom" | "Left") => Number.parseFloat(style[`scrollPadding${name}`]) || 0;
  const [left, right] = [own.left + side("Left"), own.right - side("Right")];
  // The names of the rows stay at the left, the heads of the columns at the top: those move one way only.
  if (way !== "down") {
    if (box.right > right) scroller.scrollLeft += box.right - right;
    else if (box.left < left) scroller.scrollLeft -= left - box.left;
  }
  if (way === "across") return;
  const heads = scroller.querySelector<HTMLElement>("[data-heads]")?.getBoundingClientRect();
  const foot = scroller.querySelector<HTMLElement>("[data-foot]")?.getBoundingClientRect();
  const top = Math.max(own.top, Math.min(heads?.bottom ?? own.top, own.top + (heads?.height ?? 0)));
  const bottom = Math.min(own.bottom, foot && foot.top > own.top ? foot.top : own.bottom);
  if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
  else if (box.top < top) scroller.scrollTop -= top - box.top;
}

/**
 * Other rows begin at their top; rows that are unfolded are shown from the first.
 * @param layout what of the settings makes other rows
 * @param showsSilent whether the silent rows are unfolded
 */
export function useScrollToRows(scroller: RefObject<HTMLElement | null>, layout: string, showsSilent: boolean): void {
  const before = useRef({ layout, showsSilent });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { layout, showsSilent };
    const element = scroller.current;
    if (!element) return;
    if (was.layout !== layout) element.scrollTop = 0;
    else if (!was.showsSilent && showsSilent) {
      const fold = element.querySelector<HTMLElement>("[data-fold]");
      const heads = element.querySelector<HTMLElement>("[data-heads]");
      if (!fold || !heads) return;
      const covered = getComputedStyle(heads).position === "sticky" ? heads.offsetHeight : 0;
      element.scrollTop += fold.getBoundingClientRect().top - element.getBoundingClientRect().top - covered;
    }
  }, [scroller, layout, showsSilent]);
}

/**
 * Brings the head of the selected row or column into view when it is selected elsewhere, as by the search or a link.
 * What is in view already stays where it is.
 * @param row place of its row in the body, or -1
 * @param column place of its column, or -1
 */
export function useScrollToSelected(
  scroller: RefObject<HTMLElement | null>,
  reveal: (row: number, column: number) => void,
  selection: Id | undefined,
  row: number,
  column: number,
): void {
  const isShown = row >= 0 || column >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls, not another order of rows
  useEffect(() => {
    if (!isShown) return;
    const head = () =>
      scroller.current?.querySelector<HTMLElement>(
        row >= 0 ? '[role="rowheader"][aria-selected="true"]' : '[data-column-head][aria-selected="true"]',
      );
    if (!head()) reveal(row, column);
    // A far row is drawn in the next frame.
    const frame = requestAnimationFrame(() => {
      const found = head();
      if (scroller.current && found) bringIntoView(scroller.current, found, row >= 0 ? "down" : "across");
    });
    return () => cancelAnimationFrame(frame);
  }, [selection, isShown]);
}
