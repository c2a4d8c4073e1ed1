import type { Curve } from "../LayoutPicture.ts";

/** Writes a curve of cubics, and finds it again as path data. */
export class Pen {
  readonly points: number[];
  constructor(x: number, y: number) {
    this.points = [round(x), round(y)];
  }

  /** A pen that goes on from a curve's end. */
  static after(curve: Curve): Pen {
    const pen = new Pen(0, 0);
    pen.points.splice(0, 2, ...curve.points);
    return pen;
  }

  get x(): number {
    return this.points[this.points.length - 2]!;
  }

  get y(): number {
    return this.points[this.points.length - 1]!;
  }

  cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.points.push(round(x1), round(y1), round(x2), round(y2), round(x), round(y));
  }

  line(x: number, y: number): void {
    const { x: x0, y: y0 } = this;
    if (Math.abs(x - x0) + Math.abs(y - y0) < 0.05) return;
    this.cubic(x0 + (x - x0) / 3, y0 + (y - y0) / 3, x0 + ((x - x0) * 2) / 3, y0 + ((y - y0) * 2) / 3, x, y);
  }

  /** A line up to the corner (cx, cy), rounded there, and on to (x, y). */
  corner(cx: number, cy: number, x: number, y: number, radius = 9): void {
    const before = Math.hypot(cx - this.x, cy - this.y);
    const after = Math.hypot(x - cx, y - cy);
    const r = Math.min(radius, before, after / 2);
    if (r < 0.5) {
      this.line(cx, cy);
      this.line(x, y);
      return;
    }
    const ax = cx + ((this.x - cx) / before) * r;
    const ay = cy + ((this.y - cy) / before) * r;
    const bx = cx + ((x - cx) / after) * r;
    const by = cy + ((y - cy) / after) * r;
    this.line(ax, ay);
    this.cubic(ax + (cx - ax) * 0.55, ay + (cy - ay) * 0.55, bx + (cx - bx) * 0.55, by + (cy - by) * 0.55, bx, by);
    this.line(x, y);
  }

  curve(): Curve {
    return curveOf(this.points);
  }
}

/** A curve from its flat points: start, then two handles and an end for each cubic. Straight pieces become `L`. */
export function curveOf(points: readonly number[]): Curve {
  let x0 = points[0]!;
  let y0 = points[1]!;
  let d = `M${x0} ${y0}`;
  for (let i = 2; i + 5 < points.length; i += 6) {
    const x1 = points[i]!;
    const y1 = points[i + 1]!;
    const x2 = points[i + 2]!;
    const y2 = points[i + 3]!;
    const x = points[i + 4]!;
    const y = points[i + 5]!;
    const straight = (x1 === x && x2 === x && x0 === x) || (y1 === y && y2 === y && y0 === y);
    d += straight ? `L${x} ${y}` : `C${x1} ${y1} ${x2} ${y2} ${x} ${y}`;
    x0 = x;
    y0 = y;
  }
  return { d, points };
}

/** Splits a curve's points behind its point number `at` (0 is the start; each cubic ends on the next). */
export function splitCurve(points: readonly number[], at: number): [number[], number[]] {
  return [points.slice(0, at * 6 + 2), points.slice(at * 6)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
