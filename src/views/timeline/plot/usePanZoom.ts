import { type Dispatch, type PointerEvent, type RefObject, type SetStateAction, useEffect, useRef } from "react";
import { panBy, type TimeView, zoomAt } from "../scale/timeView.ts";

/** Less is a press, not a drag, in px. */
const SLACK = 5;
/** How much a notch of a wheel zooms. */
const WHEEL = 0.0016;

interface Ground {
  /** What scrolls, and where its time begins, in px from its left edge. */
  readonly element: RefObject<HTMLElement | null>;
  readonly left: number;
  readonly width: number;
  readonly limits: TimeView;
  readonly setView: Dispatch<SetStateAction<TimeView>>;
}

/**
 * Moves and zooms by hand: drag to pan, pinch or Ctrl and wheel to zoom; the wheel alone zooms where there is nothing
 * to scroll, or over the axis.
 * @returns handlers for what can be dragged
 */
export function usePanZoom({ element, left, width, limits, setView }: Ground) {
  const points = useRef(new Map<number, { x: number; y: number }>());
  const drag = useRef<{ x: number; y: number; isMoving: boolean }>(undefined);
  const timeAt = (view: TimeView, clientX: number) => {
    const box = element.current?.getBoundingClientRect();
    return view.start + ((clientX - (box?.left ?? 0) - left) / width) * view.span;
  };

  useEffect(() => {
    const ground = element.current;
    if (!ground) return;
    const onWheel = (event: WheelEvent) => {
      const isAxis = event.target instanceof Element && event.target.closest("[data-axis]") !== null;
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      const px = (delta: number) => delta * (event.deltaMode === 1 ? 16 : 1);
      const zooms = event.ctrlKey || event.metaKey || isAxis || ground.scrollHeight <= ground.clientHeight;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        event.preventDefault();
        setView((view) => panBy(view, (px(sideways) / width) * view.span, limits));
      } else if (zooms) {
        event.preventDefault();
        const factor = Math.exp(-px(event.deltaY) * WHEEL * (event.ctrlKey ? 4 : 1));
        setView((view) => {
          const box = ground.getBoundingClientRect();
          const time = view.start + ((event.clientX - box.left - left) / width) * view.span;
          return zoomAt(view, factor, time, limits);
        });
      }
    };
    ground.addEventListener("wheel", onWheel, { passive: false });
    return () => ground.removeEventListener("wheel", onWheel);
  }, [element, left, width, limits, setView]);

  const spread = () => {
    const [a, b] = [...points.current.values()];
    return a && b ? { middle: (a.x + b.x) / 2, length: Math.max(20, Math.abs(a.x - b.x)) } : undefined;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      points.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      drag.current = { x: event.clientX, y: event.clientY, isMoving: points.current.size > 1 };
    },
    onPointerMove: (event: PointerEvent) => {
      const last = points.current.get(event.pointerId);
      if (!last || !drag.current) return;
      const before = spread();
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      if (!drag.current.isMoving) {
        if (Math.hypot(event.clientX - drag.current.x, event.clientY - drag.current.y) < SLACK) return;
        drag.current.isMoving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      points.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const after = spread();
      if (before && after)
        setView((view) => {
          const zoomed = zoomAt(view, after.length / before.length, timeAt(view, after.middle), limits);
          return panBy(zoomed, ((before.middle - after.middle) / width) * zoomed.span, limits);
        });
      else {
        setView((view) => panBy(view, (-dx / width) * view.span, limits));
        // A finger scrolls by itself; a mouse drags the sheet either way.
        if (event.pointerType === "mouse" && element.current) element.current.scrollTop -= dy;
      }
    },
    onPointerUp: (event: PointerEvent) => points.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => points.current.delete(event.pointerId),
    /** A drag that ends on a mark is no press of it. */
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void; detail: number }) => {
      if (!drag.current?.isMoving || event.detail === 0) return;
      drag.current = undefined;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
