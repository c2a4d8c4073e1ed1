import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings } from "../../../../src/views/map/layout/order/countCrossings.ts";
import { orderRanks } from "../../../../src/views/map/layout/order/orderRanks.ts";
import {
  orderByKey,
  type RankedGraph,
  type RankOrder,
  rankedGraph,
} from "../../../../src/views/map/layout/order/RankedGraph.ts";
import { sift } from "../../../../src/views/map/layout/order/sift.ts";
import { sweep } from "../../../../src/views/map/layout/order/sweep.ts";

interface Sample {
  readonly graph: RankedGraph;
  readonly edges: readonly (readonly [number, number])[];
  readonly order: RankOrder;
}

/** Graphs of up to five ranks with two lanes, repeated edges, and some pinned nodes, in an arbitrary order. */
const samples: fc.Arbitrary<Sample> = fc
  .record({
    nodes: fc.array(fc.record({ rank: fc.nat(4), group: fc.nat(1), pin: fc.boolean(), key: fc.nat(50) }), {
      minLength: 1,
      maxLength: 30,
    }),
    ends: fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 60 }),
  })
  .map(({ nodes, ends }) => {
    const edges = ends.flatMap(([a, b]) => {
      const upper = a % nodes.length;
      const below = nodes.flatMap((node, i) => (node.rank === (nodes[upper]?.rank ?? 0) + 1 ? [i] : []));
      const lower = below[b % Math.max(1, below.length)];
      return lower === undefined ? [] : [[upper, lower] as const];
    });
    const graph = rankedGraph(
      Int32Array.from(nodes, ({ rank }) => rank),
      5,
      edges.map(([upper]) => upper),
      edges.map(([, lower]) => lower),
      Int32Array.from(nodes, ({ group }) => group),
      Int32Array.from(nodes, ({ pin, group }, i) => (pin ? group * 100 + i : -1)),
    );
    const order = orderByKey(
      graph,
      nodes.map(({ key }) => key),
    );
    return { graph, edges, order };
  });

function naiveCount({ graph, edges }: Sample, order: RankOrder): number {
  let count = 0;
  edges.forEach(([a, b], i) => {
    for (const [c, d] of edges.slice(i + 1)) {
      if (graph.rankOf[a] !== graph.rankOf[c]) continue;
      const upper = order.position[a]! - order.position[c]!;
      const lower = order.position[b]! - order.position[d]!;
      if (upper * lower < 0) count++;
    }
  });
  return count;
}

/** Every node once, on its rank, positions right, lanes apart, pinned nodes in their sequence. */
function checkOrder({ graph }: Sample, order: RankOrder): void {
  expect([...order.nodes].sort((a, b) => a - b)).toEqual([...order.nodes.keys()]);
  for (let r = 0; r < graph.rankCount; r++) {
    const run = [...order.nodes.subarray(order.start[r], order.start[r + 1])];
    run.forEach((v, i) => {
      expect(graph.rankOf[v]).toBe(r);
      expect(order.position[v]).toBe(i);
    });
    const groups = run.map((v) => graph.group[v]!);
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    const pins = run.map((v) => graph.pinned[v]!).filter((pin) => pin >= 0);
    expect(pins).toEqual([...pins].sort((a, b) => a - b));
  }
}

describe("crossings", () => {
  it("are counted as by comparing every two edges", () => {
    fc.assert(
      fc.property(samples, (sample) => {
        expect(countCrossings(sample.graph, sample.order)).toBe(naiveCount(sample, sample.order));
      }),
      { numRuns: 1_000 },
    );
  });

  it("fall by just what sifting says it saved, and sifting and sweeping keep lanes and pinned nodes", () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 40 }), fc.boolean(), (sample, reach, down) => {
        const before = naiveCount(sample, sample.order);
        const saved = sift(sample.graph, sample.order, reach, down);
        expect(naiveCount(sample, sample.order)).toBe(before - saved);
        checkOrder(sample, sample.order);
        sweep(sample.graph, sample.order, down, reach % 2 ? "median" : "mean");
        checkOrder(sample, sample.order);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of the final order are told rightly, and never exceed those of the start", () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { order, crossings } = orderRanks(sample.graph, [sample.order]);
        checkOrder(sample, order);
        expect(crossings).toBe(naiveCount(sample, order));
        expect(crossings).toBeLessThanOrEqual(naiveCount(sample, sample.order));
      }),
      { numRuns: 500 },
    );
  });
});
