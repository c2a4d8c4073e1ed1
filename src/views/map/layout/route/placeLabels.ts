import type { LinkPath, Point, Rectangle } from "../LayoutPicture.ts";

const width = 64;
const height = 16;
const cell = 64;

/** For each link a place on its line near the middle where a word hits no card, no ring and no other label, if there is one. */
export function placeLabels(paths: readonly LinkPath[], cards: readonly Rectangle[]): Point[] {
  const taken = new Map<number, Rectangle[]>();
  const cells = (r: Rectangle, visit: (key: number) => void) => {
    for (let i = Math.floor(r.x / cell); i <= Math.floor((r.x + r.width) / cell); i++) {
      for (let j = Math.floor(r.y / cell); j <= Math.floor((r.y + r.height) / cell); j++) visit(i * 65_536 + j);
    }
  };
  const take = (r: Rectangle) =>
    cells(r, (key) => {
      const list = taken.get(key);
      if (list) list.push(r);
      else taken.set(key, [r]);
    });
  const free = (r: Rectangle) => {
    let clear = true;
    cells(r, (key) => {
      if (!clear) return;
      for (const o of taken.get(key) ?? []) {
        if (o.x < r.x + r.width && r.x < o.x + o.width && o.y < r.y + r.height && r.y < o.y + o.height) clear = false;
      }
    });
    return clear;
  };
  cards.forEach(take);
  for (const { rings, junction } of paths) {
    for (const { x, y } of junction ? [...rings, junction] : rings) take({ x: x - 8, y: y - 8, width: 16, height: 16 });
  }
  return paths.map((path) => {
    const { points } = path.trunk ?? path.strands[0]!;
    const around = ({ x, y }: Point): Rectangle => ({ x: x - width / 2, y: y - height / 2, width, height });
    let found: Point | null = null;
    let middle: Point | null = null;
    for (const spot of spotsFromMiddle(points)) {
      middle ??= spot;
      if (!free(around(spot))) continue;
      found = spot;
      break;
    }
    const label = found ?? middle ?? { x: 0, y: 0 };
    take(around(label));
    return label;
  });
}

/** Points along a curve, the nearest to the middle of its length first. */
function* spotsFromMiddle(points: readonly number[]): Generator<Point> {
  const line: Point[] = [];
  const along: number[] = [];
  let length = 0;
  for (let i = 0; i + 7 < points.length; i += 6) {
    for (let k = 0; k < 4; k++) {
      const t = k / 4;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
      const x = a * points[i]! + b * points[i + 2]! + c * points[i + 4]! + d * points[i + 6]!;
      const y = a * points[i + 1]! + b * points[i + 3]! + c * points[i + 5]! + d * points[i + 7]!;
      const before = line[line.length - 1];
      if (before) length += Math.hypot(x - before.x, y - before.y);
      line.push({ x, y });
      along.push(length);
    }
  }
  let after = along.findIndex((at) => at >= length / 2);
  if (after < 0) yield { x: points[0]!, y: points[1]! };
  for (let before = after - 1; before >= 0 || after < line.length; ) {
    const takeBefore =
      after >= line.length || (before >= 0 && length / 2 - along[before]! < along[after]! - length / 2);
    yield line[takeBefore ? before-- : after++]!;
  }
}
