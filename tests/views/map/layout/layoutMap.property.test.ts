import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutMap } from "../../../../src/views/map/layout/layoutMap.ts";
import { faults } from "./faults.ts";
import { anyGraph } from "./randomGraph.ts";

describe("any map", () => {
  it("is drawn without overlaps, without lines behind cards, and with every end where it belongs", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        expect(faults(graph, layoutMap(graph))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);

  it("draws every link whose chain of undercuts reaches a card, and nothing else", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const picture = layoutMap(graph);
        const byId = new Map(graph.links.map((link) => [link.id, link]));
        for (const link of graph.links) {
          let at = link.to;
          for (let i = 0; i <= graph.links.length && byId.has(at); i++) at = byId.get(at)?.to ?? "";
          expect(picture.links[link.id] !== undefined).toBe(!byId.has(at));
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("is the same picture for the same input", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        expect(layoutMap(structuredClone(graph))).toEqual(layoutMap(graph));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("survives the way to a worker and back", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const picture = layoutMap(graph);
        expect(structuredClone(picture)).toEqual(picture);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
