import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossCheck } from "../../src/model/crossChecks.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { labelling, labelOf, labelWithout, linkValues, type Status, standingOf } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, RUNS, randomMaps } from "./randomMaps.ts";
import { linkIds, programOf, statementIds, wellFoundedModel } from "./wellFounded.ts";

function statusFromTable(map: MapDocument, id: string, withdrawn: ReadonlySet<string>): Status {
  const value = wellFoundedModel(programOf(map, withdrawn));
  if (value(`acc:${id}`) === "T") return "supported";
  if (value(`acc:${id}`) === "U") return "contested";
  if (withdrawn.has(id)) return "unsupported";
  if (value(`dec:${id}`) === "T" || (value(`con:${id}`) === "T" && value(`pro:${id}`) === "F")) return "rebutted";
  const supports = [
    ...map.inferences.filter(({ kind, to }) => kind === "supports" && to === id),
    ...(map.evidence.find((item) => item.id === id)?.attestedBy ?? []).map(({ source }, n) => ({
      id: `${id}/attested-by/${n}`,
      from: [source],
    })),
  ];
  const isCut = supports.some(
    (link) => link.from.every((premise) => value(`acc:${premise}`) === "T") && value(`cut:${link.id}`) === "T",
  );
  return isCut ? "undercut" : "unsupported";
}

describe("the labelling against the alternating fixpoint", () => {
  it(
    "makes only maps that pass the cross-checks",
    () => {
      fc.assert(
        fc.property(randomMaps(), (map) => {
          expect(crossCheck(map)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    "labels each statement and link as the well-founded model does",
    () => {
      const seen = { T: 0, F: 0, U: 0 };
      fc.assert(
        fc.property(randomMaps(), (map) => {
          const labelled = labelling(map);
          const value = wellFoundedModel(programOf(map));
          for (const id of statementIds(map)) {
            expect(labelOf(labelled, id), id).toBe(value(`acc:${id}`));
            seen[value(`acc:${id}`)] += 1;
          }
          for (const id of linkIds(map))
            expect(linkValues(labelled, id), id).toEqual({ fires: value(`fires:${id}`), cut: value(`cut:${id}`) });
        }),
        RUNS,
      );
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
    },
    PATIENCE,
  );

  it(
    "does so on larger maps with many circles, and without some of their records",
    () => {
      fc.assert(
        fc.property(
          randomMaps({ claims: 9, links: 30, evidence: 4 }),
          fc.array(fc.nat(1000), { maxLength: 3 }),
          (map, picks) => {
            const all = [...statementIds(map), ...linkIds(map)];
            const withdrawn = new Set(picks.map((pick) => all[pick % all.length] as string));
            const labelled = labelWithout(map, withdrawn);
            const value = wellFoundedModel(programOf(map, withdrawn));
            for (const id of statementIds(map)) expect(labelOf(labelled, id), id).toBe(value(`acc:${id}`));
            for (const id of linkIds(map)) expect(linkValues(labelled, id).fires, id).toBe(value(`fires:${id}`));
          },
        ),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );

  it(
    "gives the status of the table",
    () => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(randomMaps({ claims: 4, links: 8 }), fc.nat(1000), (map, pick) => {
          const ids = statementIds(map);
          const withdrawn = new Set(pick % 2 ? [ids[pick % ids.length] as string] : []);
          const labelled = labelWithout(map, withdrawn);
          for (const id of ids) {
            const standing = standingOf(labelled, id);
            expect(standing.status, id).toBe(statusFromTable(map, id, withdrawn));
            expect(standing.reason !== undefined).toBe(standing.status === "contested");
            const key = standing.reason ?? standing.status;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
        }),
        { numRuns: 1000 },
      );
      const all = ["circle", "direct", "inherited", "rebutted", "supported", "undercut", "unsupported"];
      expect([...seen.keys()].sort()).toEqual(all);
    },
    PATIENCE,
  );

  it(
    "names only links that are in the state that decides",
    () => {
      fc.assert(
        fc.property(randomMaps(), (map) => {
          const labelled = labelling(map);
          for (const id of statementIds(map)) {
            const { status, why } = standingOf(labelled, id);
            const values = why.map((link) => labelOf(labelled, link));
            if (status === "supported" || status === "rebutted")
              expect(values.every((value) => value === "T")).toBe(true);
            if (status === "contested") {
              expect(why.length).toBeGreaterThan(0);
              expect(values).not.toContain("F");
            }
            if (status === "unsupported") expect(values).not.toContain("T");
          }
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );
});

describe("what a contest is about", () => {
  const base = () => new MapBuilder().ground("yes", "no").claim("a").claim("b");
  it("is direct where support meets a standing objection", () => {
    const map = base().supports("r", "yes", "a").rebuts("o", "no", "a").supports("s", "a", "b").map();
    expect(standingOf(labelling(map), "a")).toEqual({
      value: "U",
      status: "contested",
      reason: "direct",
      why: ["r", "o"],
    });
    expect(standingOf(labelling(map), "b")).toEqual({
      value: "U",
      status: "contested",
      reason: "inherited",
      why: ["s"],
    });
  });

  it("is inherited where two claims support each other and one of them is attacked from outside", () => {
    const map = base().supports("r", "yes", "a").rebuts("o", "no", "a").supports("s", "a", "b").supports("t", "b", "a");
    expect(standingOf(labelling(map.map()), "b").reason).toBe("inherited");
  });

  it("is inherited by what is attacked from a circle without being in it", () => {
    const map = base().claim("c").supports("r", "yes", "a").supports("q", "no", "b").supports("p", "no", "c");
    map.rebuts("ab", "a", "b").rebuts("ba", "b", "a").rebuts("ac", "a", "c");
    expect(standingOf(labelling(map.map()), "a")).toMatchObject({ reason: "circle", why: ["ba"] });
    expect(standingOf(labelling(map.map()), "c")).toMatchObject({ reason: "inherited", why: ["ac"] });
  });

  it("is inherited through a presupposition, which is then named", () => {
    const map = base()
      .supports("r", "yes", "a")
      .rebuts("o", "no", "a")
      .claim("c", { presupposes: ["a"] });
    map.supports("q", "yes", "c");
    expect(standingOf(labelling(map.map()), "c")).toMatchObject({ reason: "inherited", why: ["a"] });
  });

  it("kills no supported claim by one contrary document", () => {
    const map = new MapBuilder().source("s").source("t").evidence("e", "s").evidence("f", "t").claim("a");
    map.supports("r", "e", "a").rebuts("o", "f", "a");
    expect(standingOf(labelling(map.map()), "a").status).toBe("contested");
  });
});

describe("a map that fails its cross-checks", () => {
  it("keeps what has a meaning and never throws", () => {
    const map = new MapBuilder()
      .source("s", ["s", "gone"])
      .evidence("e", "s", "gone")
      .claim("a", { presupposes: ["gone", "s", "a"] })
      .claim("a", { commonGround: true })
      .claim("b")
      .ground("g")
      .supports("r", ["e", "e"], "a")
      .supports("dangling", ["e", "gone"], "b")
      .supports("to-source", "e", "s")
      .supports("from-link", "r", "b")
      .supports("from-source", "s", "b")
      .undercuts("self", "g", "self")
      .undercuts("wrong", "g", "b")
      .rebuts("wrong-too", "g", "r")
      .supports("own", "b", "b")
      .supports("r", "g", "b")
      .undercuts("on-nothing", "g", "gone")
      .supports("empty", [], "b")
      .school("x", "gone")
      .map();
    const labelled = labelling(map);
    expect(labelOf(labelled, "a")).toBe("T");
    expect(labelOf(labelled, "b")).toBe("F");
    expect(labelOf(labelled, "s")).toBe("T");
    expect(labelOf(labelled, "e/attested-by/1")).toBe("F");
    expect(labelOf(labelled, "e/attested-by/2")).toBeUndefined();
    expect(labelOf(labelled, "e/attested-by/00")).toBeUndefined();
    expect(labelOf(labelled, "gone")).toBeUndefined();
    expect(standingOf(labelled, "gone").status).toBe("unsupported");
    expect(linkValues(labelled, "gone")).toEqual({ fires: "F", cut: "F" });
  });
});
