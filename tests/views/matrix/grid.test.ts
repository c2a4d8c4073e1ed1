import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAfterKey } from "../../../src/views/gridPlaces.ts";
import { columnWindow, DRAW_ALL, rowWindow } from "../../../src/views/gridWindow.ts";
import { columnLines } from "../../../src/views/matrix/grid/gridTracks.ts";

const SIZE = { rows: 40, columns: 9, page: 10 };

test.each([
  ["ArrowUp", false, { row: 4, column: 3 }],
  ["ArrowRight", false, { row: 5, column: 4 }],
  ["PageDown", false, { row: 15, column: 3 }],
  ["PageUp", false, { row: 0, column: 3 }],
  ["Home", false, { row: 5, column: 0 }],
  ["End", false, { row: 5, column: 8 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 39, column: 8 }],
])("%s (Control: %s)", (key, withControl, place) => {
  expect(placeAfterKey({ row: 5, column: 3 }, key, withControl, SIZE)).toEqual(place);
});

test("the arrows stop at the edges, and other keys are not the grid's", () => {
  expect(placeAfterKey({ row: 0, column: 0 }, "ArrowLeft", false, SIZE)).toEqual({ row: 0, column: 0 });
  expect(placeAfterKey({ row: 39, column: 8 }, "ArrowDown", false, SIZE)).toEqual({ row: 39, column: 8 });
  expect(placeAfterKey({ row: 0, column: 0 }, "x", false, SIZE)).toBeUndefined();
});

test("every row in view is drawn, and of a long table few others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
      const [height, row] = [700, 30];
      const top = share * Math.max(0, count * row - height);
      const { first, last } = rowWindow(count, top, height, row);
      expect(first).toBeLessThanOrEqual(Math.floor(top / row));
      expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / row)));
      expect(last - first).toBeLessThanOrEqual(DRAW_ALL);
    }),
  );
});

test("every column in view is drawn, and of a wide table few others", () => {
  const ends = Array.from({ length: 98 }, (_, at) => 240 + (at + 1) * 74);
  for (let left = 0; left < 6500; left += 37) {
    const { first, last } = columnWindow(ends, left, 1000);
    expect(ends[first - 1] ?? 0).toBeLessThanOrEqual(left);
    expect(ends[last - 1]).toBeGreaterThanOrEqual(Math.min(left + 1000, ends.at(-1) as number));
    expect(last - first).toBeLessThanOrEqual(36);
  }
});

test("a gap before each further school takes a track of its own", () => {
  const groups = [2, 1, 3].map((count) => ({
    school: "s",
    columns: Array.from({ length: count }, () => ({}) as never),
  }));
  expect(columnLines(groups, false)).toEqual([2, 3, 5, 7, 8, 9]);
  expect(columnLines(groups, true)).toEqual([3, 4, 6, 8, 9, 10]);
});
