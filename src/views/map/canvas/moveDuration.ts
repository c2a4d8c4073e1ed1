const MOVE_MS = 320;

/** How long the view takes to move, in ms: no time for those who asked for less motion. */
export function moveDuration(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS;
}
