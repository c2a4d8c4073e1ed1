import { type RefObject, useEffect } from "react";

/**
 * Brings the open cell into view when it opens, also where the way there is a link.
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
    reveal(row, column);
    // The drawer that opens beside the grid narrows it, and a far row is drawn, in the next frame.
    const frame = requestAnimationFrame(() =>
      scroller.current
        ?.querySelector('[role="gridcell"][aria-selected="true"]')
        ?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [row, column]);
}
