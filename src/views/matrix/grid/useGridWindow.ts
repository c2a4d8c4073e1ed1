import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { columnWindow, DRAW_ALL, DRAW_ALL_COLUMNS, rowWindow, type Span } from "../../gridWindow.ts";
import { useMedia } from "../../useMedia.ts";

/**
 * The rows and columns to draw of a scrolled grid, and how to bring one into view. Rows are all as high as `--row`.
 * @param lines the grid line at which each column begins
 */
export function useGridWindow(scroller: RefObject<HTMLElement | null>, rowCount: number, lines: readonly number[]) {
  const columnCount = lines.length;
  /** Where each column ends, as long as nothing is measured anew. */
  const places = useRef<readonly number[]>(undefined);
  const [rows, setRows] = useState<Span>({ first: 0, last: Math.min(rowCount, DRAW_ALL) });
  const [columns, setColumns] = useState<Span>({ first: 0, last: Math.min(columnCount, DRAW_ALL_COLUMNS) });
  const [page, setPage] = useState(10);
  // Paper does not scroll.
  const isPrinted = useMedia("print");

  const measure = useCallback(() => {
    const element = scroller.current;
    const row = element?.querySelector<HTMLElement>("[data-body-row]");
    if (!element || !row) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    // In a low window the screen's own head scrolls with the rows and stands before them.
    const top = Math.max(0, scrollTop - (row.closest<HTMLElement>("[data-body]")?.offsetTop ?? 0));
    setRows(keepSame(rowWindow(rowCount, top, clientHeight, row.offsetHeight)));
    if (columnCount > DRAW_ALL_COLUMNS) {
      places.current ??= columnEnds(element, lines);
      setColumns(keepSame(columnWindow(places.current, scrollLeft, clientWidth)));
    }
    // The heads and the totals cover about four rows.
    setPage(Math.max(1, Math.floor(clientHeight / row.offsetHeight) - 4));
  }, [scroller, rowCount, columnCount, lines]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measureAnew = () => {
      places.current = undefined;
      measure();
    };
    measureAnew();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measureAnew);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [scroller, measure]);

  /** Scrolls so that a row and a column lie in what is drawn; places out of range change nothing. */
  const reveal = (row: number, column: number) => {
    const element = scroller.current;
    const height = element?.querySelector<HTMLElement>("[data-body-row]")?.offsetHeight;
    if (!element || !height) return;
    if (rowCount > DRAW_ALL && row >= 0) {
      const [top, bottom] = [row * height, (row + 5) * height];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    }
    const ends = places.current;
    if (columnCount > DRAW_ALL_COLUMNS && ends && column >= 0 && column < columnCount) {
      const room = getComputedStyle(element);
      const [start, end] = [ends[column - 1] ?? 0, ends[column] as number];
      const left = start - (Number.parseFloat(room.scrollPaddingLeft) || 0);
      const right = end - element.clientWidth + (Number.parseFloat(room.scrollPaddingRight) || 0);
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (right > element.scrollLeft) element.scrollLeft = right;
    }
    measure();
  };

  return {
    // A list that grew or shrank is measured only after it is drawn; until then its old window must fit it.
    rows: isPrinted || rowCount <= DRAW_ALL ? { first: 0, last: rowCount } : fitTo(rows, rowCount),
    columns:
      isPrinted || columnCount <= DRAW_ALL_COLUMNS ? { first: 0, last: columnCount } : fitTo(columns, columnCount),
    reveal,
    page,
  };
}

/** An equal window keeps its identity, so that nothing is drawn again. */
function keepSame(next: Span): (now: Span) => Span {
  return (now) => (now.first === next.first && now.last === next.last ? now : next);
}

function fitTo({ first, last }: Span, count: number): Span {
  return first < count ? { first, last: Math.min(last, count) } : { first: 0, last: Math.min(count, DRAW_ALL_COLUMNS) };
}

/** Where each column ends, in px from the left: read off the tracks, since most columns are not on the page. */
function columnEnds(scroller: HTMLElement, lines: readonly number[]): number[] {
  const row = scroller.querySelector("[data-heads] > [role=row]");
  if (!row) return [];
  let end = 0;
  // A track after another, where the list may also name lines.
  const widths = getComputedStyle(row).gridTemplateColumns.split(" ").map(Number.parseFloat).filter(Number.isFinite);
  const ends = widths.map((width) => {
    end += width;
    return end;
  });
  return lines.map((line) => ends[line - 1] ?? end);
}
