import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LayeredNode, layeredLayout } from "../../../../src/views/map/layout/layeredLayout.ts";

type Edge = readonly [number, number];
const graphs: fc.Arbitrary<{ nodes: LayeredNode[]; edges: Edge[] }> = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.record({
    nodes: fc.array(
      fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.integer({ min: 10, max: 100 }) }),
      {
        minLength: count,
        maxLength: count,
      },
    ),
    edges:
      count === 0
        ? fc.constant<Edge[]>([])
        : fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)) as fc.Arbitrary<Edge>, { maxLength: 70 }),
  }),
);

describe("the plain layered drawing", () => {
  it("sets no two nodes on one another and gives a bend for every rank that an edge passes", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { x, y, rank, bends } = layeredLayout(nodes, edges);
        nodes.forEach((a, i) => {
          for (let j = i + 1; j < nodes.length; j++) {
            const b = nodes[j]!;
            const apartX = Math.abs(x[i]! - x[j]!) >= (a.width + b.width) / 2;
            const apartY = Math.abs(y[i]! - y[j]!) >= (a.height + b.height) / 2;
            expect(apartX || apartY).toBe(true);
          }
        });
        edges.forEach(([a, b], i) => {
          expect(bends[i]!.length).toBe(Math.max(0, Math.abs(rank[a]! - rank[b]!) - 1) * 2);
        });
      }),
    );
  });

  it("puts the first end above the second where there is no cycle", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const acyclic = edges.filter(([a, b]) => a < b);
        const { rank } = layeredLayout(nodes, acyclic);
        for (const [a, b] of acyclic) expect(rank[a]!).toBeLessThan(rank[b]!);
      }),
    );
  });

  it("is the same for the same input", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        expect(layeredLayout(nodes, edges)).toEqual(layeredLayout(nodes, edges));
      }),
      { numRuns: 50 },
    );
  });
});
