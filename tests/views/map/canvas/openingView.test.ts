import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAround } from "../../../../src/views/map/canvas/cardsAround.ts";
import {
  bringIntoView,
  centredView,
  openingView,
  type Room,
  type View,
  wholeView,
} from "../../../../src/views/map/canvas/openingView.ts";
import type { LayoutPicture, Rectangle } from "../../../../src/views/map/layout/LayoutPicture.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rectangle = (most: number): fc.Arbitrary<Rectangle> =>
  fc.record({ x: number(-3000, 3000), y: number(-3000, 3000), width: number(1, most), height: number(1, most) });
const room: fc.Arbitrary<Room> = fc.record({ width: number(240, 2600), height: number(160, 1600) });
const view: fc.Arbitrary<View> = fc.record({ x: number(-900, 900), y: number(-900, 900), zoom: number(0.1, 2.5) });

const pictureOf = (bounds: Rectangle): LayoutPicture => ({
  cards: {},
  lanes: [],
  bands: [],
  links: {},
  bounds,
  crossings: 0,
});
const onScreen = ({ x, y, width, height }: Rectangle, at: View): Rectangle => ({
  x: x * at.zoom + at.x,
  y: y * at.zoom + at.y,
  width: width * at.zoom,
  height: height * at.zoom,
});
const isInside = ({ x, y, width, height }: Rectangle, frame: Room, off = 0.01): boolean =>
  x >= -off && y >= -off && x + width <= frame.width + off && y + height <= frame.height + off;

describe("the view in which a picture opens", () => {
  it("shows the words of a claim at 13 px on a desk and at 0.9 of that on a narrow screen, or larger", () => {
    fc.assert(
      fc.property(rectangle(9000), room, (bounds, frame) => {
        const { zoom } = openingView(pictureOf(bounds), frame);
        expect(zoom).toBeGreaterThanOrEqual(frame.width >= 800 ? 1 : 0.9);
      }),
    );
  });

  it("begins at the left upper corner of the picture, so that the explanations are seen first", () => {
    fc.assert(
      fc.property(rectangle(9000), room, (bounds, frame) => {
        const corner = onScreen({ ...bounds, width: 1, height: 1 }, openingView(pictureOf(bounds), frame));
        expect(isInside(corner, frame)).toBe(true);
      }),
    );
  });

  it("grows with the person's letters", () => {
    const bounds = { x: 0, y: 0, width: 1100, height: 1100 };
    const frame = { width: 900, height: 700 };
    expect(openingView(pictureOf(bounds), frame, 2).zoom).toBeGreaterThan(openingView(pictureOf(bounds), frame).zoom);
  });

  it("is fitted, when that is asked for, so that all of the picture is seen", () => {
    fc.assert(
      fc.property(rectangle(9000), room, (bounds, frame) => {
        expect(isInside(onScreen(bounds, wholeView(pictureOf(bounds), frame)), frame)).toBe(true);
      }),
    );
  });
});

describe("bringing a card into view", () => {
  it("shows it whole where it fits, and its beginning where it doesn't", () => {
    fc.assert(
      fc.property(view, rectangle(600), room, (before, card, frame) => {
        const there = onScreen(card, bringIntoView(before, card, frame));
        const seen = {
          ...there,
          width: Math.min(there.width, frame.width),
          height: Math.min(there.height, frame.height),
        };
        expect(isInside(seen, frame)).toBe(true);
      }),
    );
  });

  it("moves nothing for a card that is seen already, nor ever zooms", () => {
    fc.assert(
      fc.property(view, rectangle(600), room, (before, card, frame) => {
        const after = bringIntoView(before, card, frame);
        expect(after.zoom).toBe(before.zoom);
        if (isInside(onScreen(card, before), frame, 0)) {
          expect(after.x).toBeCloseTo(before.x, 0);
          expect(after.y).toBeCloseTo(before.y, 0);
        }
        // Once it is seen, asking again changes nothing.
        const again = bringIntoView(after, card, frame);
        expect(again.x).toBeCloseTo(after.x, 5);
        expect(again.y).toBeCloseTo(after.y, 5);
      }),
    );
  });
});

it("counts each card outside the frame once, at its side", () => {
  const at = (x: number, y: number): Rectangle => ({ x, y, width: 10, height: 10 });
  const places = [at(5, 5), at(-50, 5), at(300, 5), at(300, 900), at(5, -40), at(5, 900), at(15, 900)];
  // left, right, above, below, in a frame of 200 × 200
  expect(countAround(places, [0, 0, 1], { width: 200, height: 200 })).toEqual([1, 2, 1, 2]);
  // From five times as far only what lies far below is out.
  expect(countAround(places, [100, 100, 0.2], { width: 200, height: 200 })).toEqual([0, 0, 0, 3]);
});

it("puts a card into the middle of a small frame, and of a larger one shows the beginning", () => {
  const frame = { width: 390, height: 240 };
  const before = { x: 7, y: -30, zoom: 0.5 };
  expect(centredView(before, { x: 100, y: 1000, width: 200, height: 100 }, frame)).toEqual({
    x: 95,
    y: -405,
    zoom: 0.5,
  });
  expect(centredView(before, { x: 100, y: 1000, width: 2000, height: 100 }, frame)).toMatchObject({ x: -50 });
});
