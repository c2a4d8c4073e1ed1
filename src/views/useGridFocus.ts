import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type GridSize, type Place, placeAfterKey } from "./gridPlaces.ts";

/**
 * The one tab stop of a grid and its way by arrows.
 * @param reveal scrolls a place into view that may not be drawn yet
 */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, size: GridSize, reveal: (place: Place) => void) {
  const [asked, setPlace] = useState<Place>({ row: 1, column: 0 });
  const place = { row: Math.min(asked.row, size.rows - 1), column: Math.min(asked.column, size.columns - 1) };
  const moved = useRef(false);

  // After each drawing, until the cell is there: the row of a far jump is drawn only once it is scrolled to.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const cell =
      scroller.current?.querySelector<HTMLElement>(`[data-at="${place.row} ${place.column}"]`) ??
      scroller.current?.querySelector<HTMLElement>(`[data-at="${place.row} 0"]`);
    if (!cell) return;
    moved.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  return {
    place,
    setPlace,
    focusAfterKey(event: KeyboardEvent) {
      const next = placeAfterKey(place, event.key, event.ctrlKey, size);
      if (!next) return;
      event.preventDefault();
      moved.current = true;
      reveal(next);
      setPlace(next);
    },
  };
}
