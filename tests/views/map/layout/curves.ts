import type { Curve, LinkPath } from "../../../../src/views/map/layout/LayoutPicture.ts";

/** Calls `visit` with points of a curve, close enough together that nothing of a card's size slips between. */
export function sample(curve: Curve, visit: (x: number, y: number) => void, steps = 24): void {
  const p = curve.points;
  visit(p[0] ?? 0, p[1] ?? 0);
  for (let i = 0; i + 7 < p.length; i += 6) {
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const at = (o: number) =>
        (1 - t) ** 3 * (p[i + o] ?? 0) +
        3 * (1 - t) ** 2 * t * (p[i + 2 + o] ?? 0) +
        3 * (1 - t) * t * t * (p[i + 4 + o] ?? 0) +
        t ** 3 * (p[i + 6 + o] ?? 0);
      visit(at(0), at(1));
    }
  }
}

export function curvesOf(path: LinkPath): readonly Curve[] {
  return path.trunk ? [...path.strands, path.trunk] : path.strands;
}

/** Least distance of a point from a link's drawn curves. */
export function distanceTo(path: LinkPath, x: number, y: number): number {
  let least = Infinity;
  for (const curve of curvesOf(path))
    sample(curve, (px, py) => (least = Math.min(least, Math.hypot(px - x, py - y))), 64);
  return least;
}
