import fc from "fast-check";
import { expect, it } from "vitest";
import { CLUSTER_ROOM, type Placeable, stackMarks } from "../../../src/views/timeline/layout/stackMarks.ts";

const items = fc
  .array(
    fc.record({ from: fc.nat(1000), length: fc.nat(300), name: fc.integer({ min: 24, max: 240 }), part: fc.nat(100) }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .map(({ from, length, name, part }): Placeable => {
        return { from, to: from + length, name, least: Math.max(20, (name * part) / 100) };
      })
      .toSorted((a, b) => a.from - b.from),
  );

it("lets nothing in a row touch, and gives every mark one place", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 8 }), (list, most) => {
      const { placed, clusters, rows } = stackMarks(list, most);
      const boxes = [
        ...placed.map(({ at, row, room }) => {
          const { from, to } = list[at] as Placeable;
          return { row, from, to: Math.max(to, from + room) };
        }),
        ...clusters.map(({ from, row }) => ({ row, from, to: from + CLUSTER_ROOM })),
      ];
      for (const [at, a] of boxes.entries()) {
        expect(a.row).toBeLessThan(rows);
        for (const b of boxes.slice(at + 1))
          if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from, JSON.stringify([a, b])).toBe(true);
      }
      const found = [...placed.map(({ at }) => at), ...clusters.flatMap(({ members }) => members)];
      expect(found.toSorted((a, b) => a - b)).toEqual(list.map((_, at) => at));
      for (const { at, room } of placed) {
        expect(room).toBeGreaterThanOrEqual((list[at] as Placeable).least);
        expect(room).toBeLessThanOrEqual((list[at] as Placeable).name);
      }
    }),
    { numRuns: 500 },
  );
});

it("writes all names out in as few rows as they need where there is room", () => {
  const mark = (from: number) => ({ from, to: from + 10, name: 100, least: 30 });
  expect(stackMarks([mark(0), mark(50), mark(120)], 3)).toEqual({
    placed: [
      { at: 0, row: 0, room: 100 },
      { at: 1, row: 1, room: 100 },
      { at: 2, row: 0, room: 100 },
    ],
    clusters: [],
    rows: 2,
  });
});

it("counts together what lies too close", () => {
  const mark = (from: number) => ({ from, to: from + 10, name: 100, least: 30 });
  const { placed, clusters } = stackMarks([mark(0), mark(0), mark(0), mark(0)], 2);
  expect([placed.length, clusters.map(({ members }) => members)]).toEqual([2, [[2, 3]]]);
});
