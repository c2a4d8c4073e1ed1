import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInOrder } from "../../../../src/views/map/layout/place/isotonic.ts";

const things = fc.array(
  fc.record({
    wish: fc.integer({ min: -200, max: 200 }),
    weight: fc.integer({ min: 1, max: 8 }),
    apart: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 12 },
);
type Things = readonly { readonly wish: number; readonly weight: number; readonly apart: number }[];

function place(list: Things, low?: number, high?: number): number[] {
  const out = new Float64Array(list.length);
  const column = (of: "wish" | "weight" | "apart") => Float64Array.from(list, (thing) => thing[of]);
  placeInOrder(list.length, column("wish"), column("weight"), column("apart"), out, low, high);
  return [...out];
}

const cost = (list: Things, at: readonly number[]) =>
  list.reduce((sum, { wish, weight }, i) => sum + weight * (at[i]! - wish) ** 2, 0);

describe("placing in order", () => {
  it("keeps all distances, and no single thing or run of things could be moved for the better", () => {
    fc.assert(
      fc.property(things, (list) => {
        const at = place(list);
        const allowed = (x: readonly number[]) => x.every((v, i) => i === 0 || v - x[i - 1]! >= list[i]!.apart - 1e-9);
        expect(allowed(at)).toBe(true);
        const best = cost(list, at);
        for (let from = 0; from < at.length; from++) {
          for (let to = from; to < at.length; to++) {
            for (const step of [-0.5, 0.5]) {
              const moved = at.map((v, i) => (i >= from && i <= to ? v + step : v));
              if (allowed(moved)) expect(cost(list, moved)).toBeGreaterThanOrEqual(best - 1e-6);
            }
          }
        }
      }),
    );
  });

  it("stays within bounds, shrinking distances alike if there is no room", () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 0, max: 120 }), (list, room) => {
        const at = place(list, 10, 10 + room);
        for (const [i, v] of at.entries()) {
          expect(v).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(v).toBeLessThanOrEqual(10 + room + 1e-9);
          if (i > 0) expect(v).toBeGreaterThanOrEqual(at[i - 1]! - 1e-9);
        }
      }),
    );
  });
});
