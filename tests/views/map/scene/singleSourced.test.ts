import fc from "fast-check";
import { expect, it } from "vitest";
import { needs } from "../../../../src/reasoning/needs.ts";
import { labelling, standingOf } from "../../../../src/reasoning/standing.ts";
import { singleSourcedClaims } from "../../../../src/views/map/scene/singleSourced.ts";
import { randomMaps } from "../../../reasoning/randomMaps.ts";

it("finds all at once the claims that `needs` finds one by one, in circles too", () => {
  fc.assert(
    fc.property(randomMaps({ sources: 4, evidence: 5, claims: 7, links: 18 }), (map) => {
      const labelled = labelling(map);
      const one = map.claims
        .filter(({ id }) => standingOf(labelled, id).value === "T" && needs(map, id).singleSourced)
        .map(({ id }) => id);
      expect([...singleSourcedClaims(labelled)]).toEqual(one);
    }),
    { numRuns: 500 },
  );
});
