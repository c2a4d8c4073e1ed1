import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { Room } from "./openingView.ts";

export const SIDES = ["left", "right", "above", "below"] as const;
export type Side = (typeof SIDES)[number];

/**
 * How many cards lie outside the frame on each side: those whose middle is not seen, each counted once, at its side
 * where it is out at one.
 * @param transform where the picture's origin stands on the screen, and the zoom
 * @returns numbers in the order of `SIDES`
 */
export function countAround(
  places: readonly Rectangle[],
  [atX, atY, zoom]: readonly [number, number, number],
  { width, height }: Room,
): readonly number[] {
  const counts = { left: 0, right: 0, above: 0, below: 0 };
  for (const place of places) {
    const x = (place.x + place.width / 2) * zoom + atX;
    const y = (place.y + place.height / 2) * zoom + atY;
    if (x < 0) counts.left += 1;
    else if (x > width) counts.right += 1;
    else if (y < 0) counts.above += 1;
    else if (y > height) counts.below += 1;
  }
  return SIDES.map((side) => counts[side]);
}
