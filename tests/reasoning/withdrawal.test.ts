import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelling, labelOf, linkValues, standingOf } from "../../src/reasoning/standing.ts";
import { withdraw } from "../../src/reasoning/withdrawal.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";
import { linkIds, programOf, statementIds, wellFoundedModel } from "./wellFounded.ts";

describe("withdrawing", () => {
  it("shows falls and rises", () => {
    const map = new MapBuilder().source("s").source("t").evidence("e", "s").evidence("f", "t").claim("a");
    map.supports("r", "e", "a").undercuts("u", "f", "r");
    expect(withdraw(map.map(), ["t"]).changed).toEqual([
      { id: "t", from: "T", to: "F" },
      { id: "a", from: "F", to: "T" },
      { id: "f", from: "T", to: "F" },
    ]);
  });

  it("cuts what was seen only via a source, at any remove, and leaves what was also seen otherwise", () => {
    const map = new MapBuilder().source("s").source("a").source("b");
    map.evidence("only", "s via a via b").evidence("also", "s via a via b", "s").evidence("other", "s via a");
    const { labelling: after, changed } = withdraw(map.map(), ["b"]);
    expect(changed.map(({ id }) => id)).toEqual(["b", "only"]);
    expect(linkValues(after, "only/attested-by/0")).toEqual({ fires: "F", cut: "T" });
    expect(standingOf(after, "only").status).toBe("undercut");
    expect(labelOf(after, "also")).toBe("T");
    expect(labelOf(after, "other")).toBe("T");
  });

  it("takes with a source what derives from it", () => {
    const map = new MapBuilder().source("original").source("copy", ["original"]).evidence("e", "copy");
    expect(withdraw(map.map(), ["original"]).changed.map(({ id }) => id)).toEqual(["original", "copy", "e"]);
  });

  it("withdraws a link or one attestation, and ignores what isn't there", () => {
    const map = new MapBuilder().source("s").evidence("e", "s").claim("a").supports("r", "e", "a").map();
    expect(withdraw(map, ["r", "nothing"]).changed).toEqual([{ id: "a", from: "T", to: "F" }]);
    expect(withdraw(map, ["e/attested-by/0"]).changed.map(({ id }) => id)).toEqual(["a", "e"]);
    expect(withdraw(map, []).changed).toEqual([]);
    expect(labelOf(labelling(map), "a")).toBe("T");
  });

  it(
    "lists exactly what differs between the two well-founded models",
    () => {
      fc.assert(
        fc.property(randomMaps(), fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }), (map, picks) => {
          const all = [...statementIds(map), ...linkIds(map)];
          const withdrawn = new Set(picks.map((pick) => all[pick % all.length] as string));
          const [before, after] = [wellFoundedModel(programOf(map)), wellFoundedModel(programOf(map, withdrawn))];
          const expected = statementIds(map)
            .map((id) => ({ id, from: before(`acc:${id}`), to: after(`acc:${id}`) }))
            .filter(({ from, to }) => from !== to);
          expect(withdraw(map, withdrawn).changed).toEqual(expected);
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );
});
