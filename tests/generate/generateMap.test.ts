import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../src/formats/document/serializeDocument.ts";
import { circles } from "../../src/reasoning/circles.ts";
import { generateMap, type MapPlan } from "./generateMap.ts";

const plans: fc.Arbitrary<MapPlan> = fc.record(
  {
    nodes: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })),
    seed: fc.nat(2 ** 32 - 1),
    schools: fc.integer({ min: 1, max: 12 }),
    cycles: fc.boolean(),
  },
  { requiredKeys: ["nodes", "seed"] },
);

describe("made-up maps", () => {
  it("pass every check, are saved and opened unchanged, and have as many nodes as were asked for", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const map = generateMap(plan);
        const text = serializeDocument(map);
        const opened = openDocument(text);
        expect(opened.ok ? [] : opened.problems).toEqual([]);
        expect(opened.ok && serializeDocument(opened.map)).toBe(text);
        expect(map.claims.length + map.evidence.length + map.sources.length).toBe(plan.nodes);
      }),
      { numRuns: 60 },
    );
  });

  it("are the same for the same plan, and others for another seed", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(generateMap(plan)).toEqual(generateMap(plan));
      }),
      { numRuns: 20 },
    );
    expect(generateMap({ nodes: 100, seed: 1 })).not.toEqual(generateMap({ nodes: 100, seed: 2 }));
  });

  it("have no circles, unless they are asked for", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(circles(generateMap({ ...plan, cycles: false }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(circles(generateMap({ nodes: 500, seed: 1, cycles: true })).length).toBeGreaterThan(0);
  });

  it("hold everything that a real map holds", () => {
    const { inferences, evidence, sources, claims, stances } = generateMap({ nodes: 2_000, seed: 1 });
    const byId = new Map(inferences.map((link) => [link.id, link]));
    const cut = inferences.filter(({ kind }) => kind === "undercuts").map(({ to }) => byId.get(to)?.kind);
    expect(cut).toContain("supports");
    expect(cut).toContain("undercuts");
    expect(new Set(inferences.map(({ kind }) => kind)).size).toBe(4);
    expect(inferences.some(({ from }) => from.length > 1)).toBe(true);
    expect(inferences.some((link) => link.kind === "rebuts" && link.defeats)).toBe(true);
    expect(evidence.some(({ attestedBy }) => attestedBy.some(({ via }) => via))).toBe(true);
    expect(sources.some(({ custom }) => custom.unseen && !custom.derivesFrom)).toBe(true);
    expect(claims.some(({ presupposes }) => presupposes)).toBe(true);
    expect(new Set(stances.map(({ position }) => position)).size).toBe(4);
  });
});
