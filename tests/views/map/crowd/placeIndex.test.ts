import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatten } from "../../../../src/views/map/canvas/crowd/flatten.ts";
import { cardAt, cardsWithin, lineAt } from "../../../../src/views/map/canvas/crowd/placeIndex.ts";
import type { LayoutGraph } from "../../../../src/views/map/layout/LayoutGraph.ts";
import type { Curve, LayoutPicture, LinkPath, Rectangle } from "../../../../src/views/map/layout/LayoutPicture.ts";

const whole = { min: 0, max: 3000 };
const rectangles = fc.array(
  fc.record({
    x: fc.integer(whole),
    y: fc.integer(whole),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.constant(90),
  }),
  { maxLength: 40 },
);
const lines = fc.array(fc.array(fc.integer(whole), { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 12 });
const spot = fc.record({ x: fc.integer(whole), y: fc.integer(whole) });

function curve(points: readonly number[]): Curve {
  const [x, y, ...rest] = points;
  return { d: `M${x} ${y}C${rest.join(" ")}`, points };
}

function path(points: readonly number[]): LinkPath {
  return {
    strands: [curve(points)],
    tip: { x: points[6] ?? 0, y: points[7] ?? 0, angle: 0 },
    rings: [],
    label: { x: points[0] ?? 0, y: points[1] ?? 0 },
  };
}

function draw(cards: readonly Rectangle[], paths: readonly LinkPath[]) {
  const graph: LayoutGraph = {
    lanes: [],
    cards: cards.map((card, n) => ({ id: `c${n}`, band: "claim", width: card.width, height: card.height, order: n })),
    links: paths.map((_, n) => ({ id: `l${n}`, kind: "supports", from: ["c0"], to: "c1" })),
  };
  const picture: LayoutPicture = {
    cards: Object.fromEntries(cards.map((card, n) => [`c${n}`, card])),
    links: Object.fromEntries(paths.map((one, n) => [`l${n}`, one])),
    lanes: [],
    bands: [],
    bounds: { x: 0, y: 0, width: 3400, height: 3400 },
    crossings: 0,
  };
  const { flat } = flatten(graph, picture);
  if (!flat) throw new Error("nothing was flattened");
  return flat;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** How near a cubic comes to a point, measured finely. */
function distance(
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[],
  x: number,
  y: number,
) {
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= 2000; step += 1) {
    const t = step / 2000;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    least = Math.min(least, Math.hypot(a * x0 + b * x1 + c * x2 + d * x3 - x, a * y0 + b * y1 + c * y2 + d * y3 - y));
  }
  return least;
}

const everything = () => true;

describe("the index of places", () => {
  it("finds the cards in a part of the picture, each once", () => {
    fc.assert(
      fc.property(rectangles, rectangles, (cards, [window]) => {
        const seen = window ?? { x: 100, y: 100, width: 900, height: 700 };
        const found = cardsWithin(draw(cards, []), seen);
        const wanted = cards.flatMap((card, n) => (overlap(card, seen) ? [n] : []));
        expect(found.toSorted((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });

  it("finds the card under a point, and beside a point the nearest within reach", () => {
    const flat = draw(
      [
        { x: 0, y: 0, width: 100, height: 90 },
        { x: 300, y: 0, width: 100, height: 90 },
      ],
      [],
    );
    expect(cardAt(flat, 50, 50, 0, everything)).toBe(0);
    expect(cardAt(flat, 150, 50, 0, everything)).toBeUndefined();
    expect(cardAt(flat, 260, 50, 170, everything)).toBe(1);
    expect(cardAt(flat, 50, 50, 0, (card) => card !== 0)).toBeUndefined();
  });

  it("finds the line nearest to a point, as measuring all of them does", () => {
    fc.assert(
      fc.property(lines, spot, fc.constantFrom(7, 60, 400), (paths, { x, y }, within) => {
        const found = lineAt(draw([], paths.map(path)), x, y, within, everything);
        const distances = paths.map((points) => distance(points, x, y));
        const least = Math.min(...distances);
        // Curves are measured in straight pieces: what is nearer by less than their error may be taken for the other.
        const error = 40;
        if (found === undefined) expect(least).toBeGreaterThan(within - error);
        else expect(distances[found]).toBeLessThan(least + error);
      }),
    );
  });

  it("leaves out lines that are hidden", () => {
    const flat = draw([], [path([0, 0, 100, 0, 200, 0, 300, 0])]);
    expect(lineAt(flat, 150, 5, 7, everything)).toBe(0);
    expect(lineAt(flat, 150, 5, 7, () => false)).toBeUndefined();
    expect(lineAt(flat, 150, 9, 7, everything)).toBeUndefined();
  });
});
