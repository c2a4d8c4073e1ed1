import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandNames, type KeptPlace, type LayoutGraph } from "../../../../src/views/map/layout/LayoutGraph.ts";
import { layoutMap } from "../../../../src/views/map/layout/layoutMap.ts";
import { faults } from "./faults.ts";
import { anyGraph } from "./randomGraph.ts";

/** The graph with cards of one size per band, as the app draws them, and only those cards for which `show` holds. */
function part(graph: LayoutGraph, show: (n: number) => boolean): LayoutGraph {
  const size = { explanation: [200, 96], claim: [150, 90], evidence: [150, 80], document: [150, 60] } as const;
  const cards = graph.cards
    .filter((_, i) => show(i))
    .map((card) => ({ ...card, width: size[card.band][0], height: size[card.band][1] }));
  const there = new Set(cards.map(({ id }) => id));
  let links = graph.links.filter((link) => link.from.every((id) => there.has(id)));
  for (let before = -1; before !== links.length; ) {
    before = links.length;
    const ends = new Set([...there, ...links.map(({ id }) => id)]);
    links = links.filter((link) => ends.has(link.to));
  }
  return { ...graph, cards, links };
}

describe("cards already on the screen", () => {
  it("keep their x and, but for one shift per band, their y, and nothing is drawn amiss", () => {
    fc.assert(
      fc.property(anyGraph(30), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (graph, shown) => {
        const first = layoutMap(part(graph, (i) => shown[i] === true));
        const keep: Record<string, KeptPlace> = {};
        for (const [id, { x, y, width }] of Object.entries(first.cards)) keep[id] = { x, y, width };
        const more = { ...part(graph, () => true), keep };
        const second = layoutMap(more);
        expect(faults(more, second)).toEqual([]);
        for (const band of bandNames) {
          const shifts = new Set<number>();
          for (const card of graph.cards) {
            const before = first.cards[card.id];
            const after = second.cards[card.id];
            if (card.band !== band || !before || !after) continue;
            expect(after.x).toBeCloseTo(before.x, 6);
            expect(after.width).toBeCloseTo(before.width, 6);
            shifts.add(Math.round((after.y - before.y) * 1_000));
          }
          expect(shifts.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1_500 },
    );
  }, 120_000);

  it("are taken for nothing where they make no sense", () => {
    fc.assert(
      fc.property(
        anyGraph(20),
        fc.array(fc.tuple(fc.double(), fc.integer({ min: -300, max: 300 })), { minLength: 20, maxLength: 20 }),
        (graph, places) => {
          const keep: Record<string, KeptPlace> = {};
          for (const [i, card] of graph.cards.entries()) {
            keep[card.id] = { x: places[i]?.[1] ?? 0, y: (places[i]?.[0] ?? 0) % 1_000 };
          }
          const wild = { ...graph, keep };
          expect(faults(wild, layoutMap(wild))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});
