import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { circles } from "../../src/reasoning/circles.ts";
import { labelling, labelOf } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";
import { linkIds, programOf, statementIds, wellFoundedModel } from "./wellFounded.ts";

/** Which vertex rests on which, at any remove. */
function restsOn(map: MapDocument): (a: string, b: string) => boolean {
  const inputs = new Map<string, Set<string>>([...statementIds(map), ...linkIds(map)].map((id) => [id, new Set()]));
  for (const { id, presupposes } of map.claims) for (const other of presupposes ?? []) inputs.get(id)?.add(other);
  for (const { id, custom } of map.sources) for (const other of custom.derivesFrom ?? []) inputs.get(id)?.add(other);
  const statements = new Set(statementIds(map));
  for (const { id, kind, from, to } of map.inferences) {
    if (kind !== "supports" || !statements.has(to)) continue;
    inputs.get(to)?.add(id);
    for (const premise of from) inputs.get(id)?.add(premise);
  }
  for (const { id, attestedBy } of map.evidence)
    for (const n of attestedBy.keys()) inputs.get(id)?.add(`${id}/attested-by/${n}`);
  for (let grown = true; grown; ) {
    grown = false;
    for (const set of inputs.values())
      for (const input of [...set])
        for (const further of inputs.get(input) ?? [])
          if (!set.has(further)) {
            set.add(further);
            grown = true;
          }
  }
  return (a, b) => inputs.get(a)?.has(b) ?? false;
}

describe("circles of support", () => {
  it(
    "are what rests on itself; the unfounded fall",
    () => {
      const seen = { anchored: 0, unfounded: 0 };
      fc.assert(
        fc.property(randomMaps(), (map) => {
          const rests = restsOn(map);
          const all = [...statementIds(map), ...linkIds(map)];
          const expected = new Map<string, string[]>();
          for (const id of all) {
            if (!rests(id, id)) continue;
            const members = all.filter((other) => rests(id, other) && rests(other, id));
            expected.set(members.join(), members);
          }
          const found = circles(map);
          expect(found.map(({ members }) => members)).toEqual([...expected.values()]);
          const value = wellFoundedModel(programOf(map));
          const labelled = labelling(map);
          for (const { members, anchored } of found) {
            seen[anchored ? "anchored" : "unfounded"] += 1;
            const statements = members.filter((id) => statementIds(map).includes(id));
            if (!anchored) for (const id of statements) expect(labelOf(labelled, id), id).toBe("F");
            // Derive the circle from what stands outside, ignoring attacks within.
            const holds = (id: string) =>
              members.includes(id)
                ? false
                : value(statementIds(map).includes(id) ? `acc:${id}` : `fires:${id}`) !== "F";
            const derivable = statements.some((id) => {
              const claim = map.claims.find((one) => one.id === id);
              const attestations = linkIds(map).filter((link) => link.startsWith(`${id}/attested-by/`));
              const supports = map.inferences
                .filter((one) => one.kind === "supports" && one.to === id)
                .map((one) => one.id);
              const required = [
                ...(claim?.presupposes ?? []),
                ...(map.sources.find((one) => one.id === id)?.custom.derivesFrom ?? []),
              ];
              return (claim?.commonGround || [...attestations, ...supports].some(holds)) && required.every(holds);
            });
            expect(anchored).toBe(derivable);
          }
        }),
        { numRuns: 1500 },
      );
      expect(seen.anchored).toBeGreaterThan(50);
      expect(seen.unfounded).toBeGreaterThan(50);
    },
    PATIENCE,
  );

  it("may run through what is presupposed, and then one ground isn't enough", () => {
    const map = new MapBuilder()
      .ground("g")
      .claim("a", { presupposes: ["b"] })
      .claim("b");
    map.supports("r", "g", "a").supports("q", "a", "b");
    expect(circles(map.map())).toEqual([{ members: ["a", "b", "q"], anchored: false }]);
    map.supports("p", "g", "b");
    expect(circles(map.map())).toEqual([{ members: ["a", "b", "q"], anchored: true }]);
  });
});
