import { type RefObject, useCallback, useEffect, useState } from "react";
import type { Span } from "../../gridWindow.ts";
import { useMedia } from "../../useMedia.ts";

/** Up to this many schools every column is drawn. */
const DRAW_ALL = 8;

/** The columns of a wide comparison to draw: those in view and one to either side. Their heads are drawn all. */
export function useColumnWindow(scroller: RefObject<HTMLElement | null>, count: number): Span {
  const [window, setWindow] = useState<Span>({ first: 0, last: DRAW_ALL });
  const isPrinted = useMedia("print");
  const isWhole = isPrinted || count <= DRAW_ALL;
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const heads = [...element.querySelectorAll<HTMLElement>("[data-school-head]")];
    const { scrollLeft, clientWidth } = element;
    const isSeen = ({ offsetLeft, offsetWidth }: HTMLElement) =>
      offsetLeft + offsetWidth >= scrollLeft && offsetLeft <= scrollLeft + clientWidth;
    const first = Math.max(0, heads.findIndex(isSeen) - 1);
    const last = heads.findLastIndex(isSeen) + 2;
    setWindow((now) => (now.first === first && now.last === last ? now : { first, last }));
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || isWhole) return;
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [scroller, isWhole, measure]);
  return isWhole ? { first: 0, last: count } : { first: window.first, last: Math.min(count, window.last) };
}
