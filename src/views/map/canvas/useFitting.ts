import { useReactFlow, useStore } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import type { Id } from "../../../model/id.ts";
import type { DrawnPicture } from "./crowd/FlatPicture.ts";

/** Room around the picture for the names of the bands, the decks and the line under the ground. */
const SURROUND = { left: 84, right: 88, top: 10, bottom: 42 };
/** Below this zoom card text is no longer read; a wide map then starts at its left upper corner instead. */
const READABLE = 0.5;

/**
 * Fits a new picture into the frame; a picture that only grew or shrank is left where it is, so that cards stay put.
 * On a narrow screen, where fitting would make text unreadable, the view begins at the selection or the first card.
 */
export function useFitting(
  frame: RefObject<HTMLDivElement | null>,
  picture: DrawnPicture,
  pictureKey: string,
  selection: Id | undefined,
): void {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const fitted = useRef<string>(undefined);
  useEffect(() => {
    if (!frame.current || width === 0 || height === 0 || fitted.current === pictureKey) return;
    fitted.current = pictureKey;
    flow.setViewport(viewOf(picture, width, height, selection));
  }, [flow, frame, width, height, picture, pictureKey, selection]);
}

/** The view that shows the whole picture, or as much of it as can be read. */
function viewOf(picture: DrawnPicture, width: number, height: number, selection?: Id) {
  const { bounds } = picture;
  // From so far away what stands around the picture is too small to see; the names of the lanes keep their size.
  const room = picture.flat ? { x: 12, top: 30, bottom: 12 } : { x: 0, top: 0, bottom: 0 };
  const whole = {
    x: bounds.x - SURROUND.left,
    y: bounds.y - SURROUND.top,
    width: bounds.width + SURROUND.left + SURROUND.right,
    height: bounds.height + SURROUND.top + SURROUND.bottom,
  };
  const zoom = Math.min(1.15, (width - 2 * room.x) / whole.width, (height - room.top - room.bottom) / whole.height);
  const isNarrow = width < 700;
  if (zoom >= READABLE || !isNarrow) {
    return {
      x: (width - whole.width * zoom) / 2 - whole.x * zoom,
      y: (height + room.top - room.bottom - whole.height * zoom) / 2 - whole.y * zoom,
      zoom,
    };
  }
  const at = (selection !== undefined && picture.cards[selection]) || undefined;
  const near = 0.8;
  if (at) return { x: width / 2 - (at.x + at.width / 2) * near, y: height / 3 - at.y * near, zoom: near };
  return { x: 12 - bounds.x * near, y: 12 - bounds.y * near, zoom: near };
}

/** How far out one can zoom: until the whole picture stands in the middle of a common screen with room around it. */
export function leastZoom({ bounds }: DrawnPicture): number {
  return Math.min(0.08, 500 / Math.max(1, bounds.width), 400 / Math.max(1, bounds.height));
}
