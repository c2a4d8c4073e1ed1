import type { Point } from "../LayoutPicture.ts";
import type { Pen } from "./Pen.ts";

/** A point on the way through a channel: a ring that the line must meet, or a passage that it may leave out. */
export interface Knot extends Point {
  readonly ring: boolean;
}

const clearance = 13;

/**
 * Draws on from the pen to (x, y), upright at both ends, through the rings among `knots`, and through the passages only
 * where the direct curve would come too near to a ring or join of another line. Within a stretch, slopes are those of a
 * monotone spline (F. Fritsch & R. Carlson, 1980): the curve never leaves the box of its two knots, so it never leaves
 * the channel either. If `arriving` is given the line ends on a ring, from the side.
 */
export function drawSpline(
  pen: Pen,
  knots: readonly Knot[],
  x: number,
  y: number,
  arriving: Point | null,
  channel: number,
  crowd: readonly (readonly Point[])[],
  marks: number[],
): void {
  const start = { x: pen.x, y: pen.y };
  // Most often nothing is in the way: then it is one curve.
  if (!arriving && !knots.some(({ ring }) => ring) && !(crowd[channel] ?? []).some((p) => inBox(start, x, y, p))) {
    stretch(pen, start, { x, y }, 0, 0);
    return;
  }
  const own = (p: Point) =>
    knots.some((k) => k.ring && k.x === p.x && k.y === p.y) ||
    (p.x === x && p.y === y) ||
    (Math.abs(p.x - start.x) < 1 && Math.abs(p.y - start.y) < 1);
  const others = (crowd[channel] ?? []).filter((p) => !own(p));
  // Greedily leave out every passage without which the line is still clear.
  const way: Knot[] = [...knots];
  for (let i = 0; i < way.length; ) {
    if (way[i]!.ring) {
      i++;
      continue;
    }
    const without = way.filter((_, j) => j !== i);
    const before = i > 0 ? way[i - 1]! : start;
    const after = way[i + 1] ?? { x, y };
    if (others.every((p) => clearOf(before, after, p))) way.splice(0, way.length, ...without);
    else i++;
  }
  const points: Point[] = [start, ...way, { x, y }];
  let from = 0;
  if (arriving) {
    const last = points[points.length - 2]!;
    const side = last.x < x - 0.5 ? -1 : last.x > x + 0.5 ? 1 : 1;
    const far = Math.abs(last.x - x);
    const rise = Math.sign(last.y - y) || 1;
    const low = Math.min(16, Math.abs(last.y - y) * 0.45);
    const direct =
      far >= 16 &&
      far <= 130 &&
      others.every((p) => Math.abs(p.y - y) > clearance || Math.abs(p.x - (x + last.x) / 2) > far / 2 + clearance);
    points.length -= 1;
    if (!direct) points.push({ x: x + side * Math.max(14, Math.min(24, far * 0.8)), y: y + rise * low });
    from = points.length;
  }
  const slopes = slopesOf(points);
  for (let i = 1; i < points.length; i++) {
    stretch(pen, points[i - 1]!, points[i]!, slopes[i - 1]!, slopes[i]!);
    if (way[i - 1]?.ring && points[i] === way[i - 1]) marks.push((pen.points.length - 2) / 6);
  }
  if (from > 0) {
    const { x: x0, y: y0 } = pen;
    pen.cubic(x0, y0 + (y - y0) * 0.6, x0 + (x - x0) * 0.4, y, x, y);
  }
}

function inBox(a: Point, x: number, y: number, p: Point): boolean {
  return (
    p.y >= Math.min(a.y, y) - clearance &&
    p.y <= Math.max(a.y, y) + clearance &&
    p.x >= Math.min(a.x, x) - clearance &&
    p.x <= Math.max(a.x, x) + clearance
  );
}

function stretch(pen: Pen, a: Point, b: Point, slopeA: number, slopeB: number): void {
  if (Math.abs(a.x - b.x) < 0.05) {
    pen.line(b.x, b.y);
    return;
  }
  const half = (b.y - a.y) / 2;
  pen.cubic(a.x + slopeA * half, a.y + half, b.x - slopeB * half, b.y - half, b.x, b.y);
}

/** dx/dy at each point: upright at the ends, inside the harmonic mean of both sides, 0 where the line turns back. */
function slopesOf(points: readonly Point[]): number[] {
  return points.map((p, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after || p.y === before.y || after.y === p.y) return 0;
    const s1 = (p.x - before.x) / (p.y - before.y);
    const s2 = (after.x - p.x) / (after.y - p.y);
    return s1 * s2 <= 0 ? 0 : (2 * s1 * s2) / (s1 + s2);
  });
}

function clearOf(a: Point, b: Point, p: Point): boolean {
  if (!inBox(a, b.x, b.y, p)) return true;
  for (let i = 0; i <= 12; i++) {
    const t = i / 12;
    const x = a.x + (b.x - a.x) * t * t * (3 - 2 * t);
    const y = a.y + (b.y - a.y) * (1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t);
    if (Math.hypot(x - p.x, y - p.y) < clearance) return false;
  }
  return true;
}
