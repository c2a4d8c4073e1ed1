/** Where the view of the drawing stands, and how far it moves. Pure sums: the drawing itself is React Flow's. */
import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { DrawnPicture } from "./crowd/FlatPicture.ts";

/** As React Flow has it: a point of the picture stands at `x + zoom * point` on the screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The size of the frame, in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room around the picture for the names of the bands, the decks and the line under the ground. */
const SURROUND = { left: 84, right: 88, top: 10, bottom: 42 };
/** Where the picture runs over the frame its left edge keeps only the room that the names of the bands need. */
const START = { x: 26, y: 8 };
/** Cards are not made larger than this to fill a large screen. */
const LARGEST = 1.15;
/** The words of a claim are 13 px at zoom 1; a narrow screen may show them at nine tenths. */
const READABLE = { wide: 1, narrow: 0.9 };
const WIDE = 800;
const SMALL = 560;
const MOST_ZOOM = 2;
/** So far from the edge of the frame a card comes to stand that is brought into view. */
const MARGIN = 28;

/** The view in which the whole picture is seen. */
export function wholeView(picture: DrawnPicture, { width, height }: Room): View {
  const whole = withSurround(picture);
  // From so far away what stands around the picture is too small to see; the names of the lanes keep their size.
  const room = picture.flat ? { x: 12, top: 30, bottom: 12 } : { x: 0, top: 0, bottom: 0 };
  const zoom = Math.min(LARGEST, (width - 2 * room.x) / whole.width, (height - room.top - room.bottom) / whole.height);
  return {
    x: (width - whole.width * zoom) / 2 - whole.x * zoom,
    y: (height + room.top - room.bottom - whole.height * zoom) / 2 - whole.y * zoom,
    zoom,
  };
}

/**
 * The view in which a picture opens: all of it where that can be read, else its beginning, the explanations. A crowded
 * picture is seen whole: there the overview is the point, and its canvas draws what can be made out from afar.
 * @param letters how large the person's letters are; 1 is the common size
 */
export function openingView(picture: DrawnPicture, room: Room, letters = 1): View {
  const all = wholeView(picture, room);
  const zoom = Math.min(MOST_ZOOM, letters * (room.width >= WIDE * letters ? READABLE.wide : READABLE.narrow));
  if (picture.flat || all.zoom >= zoom) return all;
  const whole = withSurround(picture);
  const { x, y } = picture.bounds;
  return {
    x: whole.width * zoom <= room.width ? (room.width - whole.width * zoom) / 2 - whole.x * zoom : START.x - x * zoom,
    y:
      whole.height * zoom <= room.height
        ? (room.height - whole.height * zoom) / 2 - whole.y * zoom
        : START.y - y * zoom,
    zoom,
  };
}

/** Puts a rectangle of the picture into the middle of the frame, of a larger one its beginning. */
export function centredView({ zoom }: View, { x, y, width, height }: Rectangle, room: Room): View {
  const margin = (size: number, most: number) => Math.max(0, (most - size) / 2);
  return {
    x: margin(width * zoom, room.width) - x * zoom,
    y: margin(height * zoom, room.height) - y * zoom,
    zoom,
  };
}

/** Whether a frame is so small that what hangs on a card is seen only with the card in its middle. */
export function isSmallFrame({ width }: Room): boolean {
  return width < SMALL;
}

/** Moves a view by as little as brings a rectangle of the picture into the frame; of a larger one, its beginning. */
export function bringIntoView(view: View, { x, y, width, height }: Rectangle, room: Room): View {
  const { zoom } = view;
  return {
    x: view.x + shift(x * zoom + view.x, width * zoom, room.width),
    y: view.y + shift(y * zoom + view.y, height * zoom, room.height),
    zoom,
  };
}

function shift(start: number, size: number, room: number): number {
  // What is seen whole stays where it is, close to the edge or not.
  if (start >= 0 && start + size <= room) return 0;
  const margin = Math.max(0, Math.min(MARGIN, (room - size) / 2));
  return start < margin || size > room ? margin - start : room - margin - size - start;
}

/** How far out one can zoom: until the whole picture stands in the middle of a common screen with room around it. */
export function leastZoom({ bounds }: DrawnPicture): number {
  return Math.min(0.08, 500 / Math.max(1, bounds.width), 400 / Math.max(1, bounds.height));
}

function withSurround({ bounds }: DrawnPicture): Rectangle {
  return {
    x: bounds.x - SURROUND.left,
    y: bounds.y - SURROUND.top,
    width: bounds.width + SURROUND.left + SURROUND.right,
    height: bounds.height + SURROUND.top + SURROUND.bottom,
  };
}
