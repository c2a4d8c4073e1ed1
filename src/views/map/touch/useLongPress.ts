import { type PointerEvent, type SyntheticEvent, useEffect, useRef } from "react";

/** As long as a phone's own menus take, in ms. */
const DELAY = 500;
/** A finger is never quite still, in px. */
const SLACK = 10;

interface LongPress {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onPointerMoveCapture: (event: PointerEvent) => void;
  readonly onPointerUpCapture: () => void;
  readonly onPointerCancelCapture: () => void;
  readonly onClickCapture: (event: SyntheticEvent) => void;
  readonly onContextMenuCapture: (event: SyntheticEvent) => void;
}

/**
 * Handlers that notice when one finger (or pen) rests on something. A second finger, a move or a lift is no long press;
 * the click and the browser's menu that would follow one are held back.
 * @param onPress gets what lies under the finger
 */
export function useLongPress(onPress: (target: Element) => void): LongPress {
  const timer = useRef<number>(undefined);
  const start = useRef<{ x: number; y: number }>(undefined);
  const fingers = useRef(new Set<number>());
  const isPressed = useRef(false);
  const stop = () => window.clearTimeout(timer.current);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const lift = () => {
    stop();
    fingers.current.clear();
  };
  return {
    onPointerDownCapture: (event) => {
      stop();
      isPressed.current = false;
      if (event.pointerType === "mouse") return;
      fingers.current.add(event.pointerId);
      if (fingers.current.size > 1) return;
      const target = event.target as Element;
      start.current = { x: event.clientX, y: event.clientY };
      timer.current = window.setTimeout(() => {
        isPressed.current = true;
        onPress(target);
      }, DELAY);
    },
    onPointerMoveCapture: ({ clientX, clientY }) => {
      const from = start.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > SLACK) stop();
    },
    onPointerUpCapture: lift,
    onPointerCancelCapture: lift,
    onClickCapture: (event) => {
      if (!isPressed.current) return;
      isPressed.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onContextMenuCapture: (event) => {
      if (fingers.current.size > 0 || isPressed.current) event.preventDefault();
    },
  };
}
