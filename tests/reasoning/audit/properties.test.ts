/** The audit against its definitions, followed slowly and by other means. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Id } from "../../../src/model/id.ts";
import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { audit } from "../../../src/reasoning/audit/audit.ts";
import { carriersOf } from "../../../src/reasoning/audit/carriers.ts";
import type { FindingCode } from "../../../src/reasoning/audit/Finding.ts";
import { needs } from "../../../src/reasoning/needs.ts";
import { labelling, linkValues } from "../../../src/reasoning/standing.ts";
import { FEWER_RUNS, PATIENCE, randomMaps } from "../randomMaps.ts";

const MAPS = randomMaps({ sources: 4, evidence: 5, claims: 7, links: 18 });
const HEDGES = ["tentative", "hedged", "flat", undefined] as const;

const ids = (map: MapDocument, code: FindingCode) =>
  audit(map).flatMap((finding) => (finding.code === code ? [finding.id] : []));

function always(holds: (map: MapDocument) => void, maps: fc.Arbitrary<MapDocument> = MAPS) {
  fc.assert(fc.property(maps, holds), FEWER_RUNS);
}

it("single-sourced is what `needs` says of each claim", { timeout: PATIENCE }, () => {
  always((map) => {
    const expected = map.claims.filter(({ id }) => needs(map, id).singleSourced).map(({ id }) => id);
    expect(new Set(ids(map, "single-sourced"))).toEqual(new Set(expected));
  });
});

it("carriers are what `needs` finds, and their chains lead from one to the other", { timeout: PATIENCE }, () => {
  always((map) => {
    const labelled = labelling(map);
    const { graph } = labelled;
    const carriers = carriersOf(labelled);
    const isCarrier = new Set([...map.sources, ...map.evidence].map(({ id }) => id));
    for (let vertex = 0; vertex < graph.size; vertex += 1) {
      const found = carriers.of(vertex).map(graph.idOf);
      expect(new Set(found)).toEqual(new Set(needs(map, graph.idOf(vertex)).needs.filter((id) => isCarrier.has(id))));
      for (const carrier of found) {
        const chain = carriers.chain(graph.vertexOf(carrier) as number, vertex).map(graph.idOf);
        expect([chain[0], chain.at(-1)]).toEqual([carrier, graph.idOf(vertex)]);
        for (const [at, id] of chain.slice(1).entries()) expect(leadsTo(map, chain[at] as Id, id)).toBe(true);
      }
    }
  });
});

function leadsTo(map: MapDocument, from: Id, to: Id): boolean {
  const [evidence, n] = to.split("/attested-by/");
  if (n !== undefined) return map.evidence.find(({ id }) => id === evidence)?.attestedBy[Number(n)]?.source === from;
  if (from.startsWith(`${to}/attested-by/`)) return true;
  const link = map.inferences.find(({ id }) => id === to);
  if (link) return link.from.includes(from);
  return (
    map.inferences.some(({ id, to: end, kind }) => id === from && end === to && kind === "supports") ||
    map.claims.some(({ id, presupposes }) => id === to && presupposes?.includes(from)) ||
    map.sources.some(({ id, custom }) => id === to && custom.derivesFrom?.includes(from))
  );
}

it("a hedge is lost where no derivation under a claim is as sure", { timeout: PATIENCE }, () => {
  const hedged = fc.tuple(MAPS, fc.array(fc.nat(3), { minLength: 7, maxLength: 7 })).map(([map, picks]) => {
    for (const [at, claim] of map.claims.entries()) {
      const certainty = HEDGES[picks[at] as number];
      if (certainty) claim.certainty = certainty;
    }
    return map;
  });
  always((map) => {
    const labelled = labelling(map);
    const strengths = new Map(map.claims.map(({ id, certainty }) => [id, certainty ? HEDGES.indexOf(certainty) : 3]));
    const given = new Set(map.claims.filter(({ commonGround }) => commonGround).map(({ id }) => id));
    // What counts: the lines that aren't labelled F, or all where all are; attestations are lines of evidence.
    const linesOf = (id: Id): readonly (readonly Id[])[] => {
      const inferred = map.inferences
        .filter((link) => link.kind === "supports" && link.to === id)
        .map((link) => ({ from: link.from, isLive: linkValues(labelled, link.id).fires !== "F" }));
      const attested = (map.evidence.find((item) => item.id === id)?.attestedBy ?? []).map(({ source }, n) => ({
        from: [source],
        isLive: linkValues(labelled, `${id}/attested-by/${n}`).fires !== "F",
      }));
      const all = [...inferred, ...attested];
      const live = all.filter(({ isLive }) => isLive);
      return (live.length > 0 ? live : all).map(({ from }) => from);
    };
    const isSure = (id: Id, least: number, path: readonly Id[] = []): boolean => {
      if (path.includes(id) || (strengths.get(id) ?? 3) < least) return false;
      const lines = linesOf(id);
      if (given.has(id) || lines.length === 0) return true;
      return lines.some((line) => line.every((premise) => isSure(premise, least, [...path, id])));
    };
    /** Whether a less sure claim stands below, and nothing between is sure by another line. */
    const passesHedge = (id: Id, least: number, seen = new Set<Id>()): boolean => {
      if ((strengths.get(id) ?? 3) < least) return true;
      if (seen.has(id) || isSure(id, least)) return false;
      seen.add(id);
      return linesOf(id).some((line) => line.some((premise) => passesHedge(premise, least, seen)));
    };
    const expected = map.claims.filter(({ id, certainty }) => {
      const least = strengths.get(id) as number;
      return certainty && !given.has(id) && !isSure(id, least) && passesHedge(id, least);
    });
    expect(new Set(ids(map, "hedge-lost"))).toEqual(new Set(expected.map(({ id }) => id)));
  }, hedged);
});

it("evidence bears on nothing where no walk over links reaches a claim", { timeout: PATIENCE }, () => {
  always((map) => {
    const claims = new Set(map.claims.map(({ id }) => id));
    const bears = (id: Id, seen: Set<Id> = new Set()): boolean => {
      if (claims.has(id)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return map.inferences.some((link) => (link.from.includes(id) || link.id === id) && bears(link.to, seen));
    };
    expect(new Set(ids(map, "bears-on-nothing"))).toEqual(
      new Set(map.evidence.filter(({ id }) => !bears(id)).map(({ id }) => id)),
    );
  });
});

it("an uncited source stands nowhere in the file but in its own record", { timeout: PATIENCE }, () => {
  always((map) => {
    const isNamed = (id: Id) =>
      JSON.stringify(map, (key, value) => (key === "id" ? undefined : value)).includes(`"${id}"`);
    expect(ids(map, "uncited-source")).toEqual(map.sources.filter(({ id }) => !isNamed(id)).map(({ id }) => id));
  });
});

it("a circle is a class of statements that all lead to each other", { timeout: PATIENCE }, () => {
  always((map) => {
    const statements = [...map.claims, ...map.evidence].map(({ id }) => id);
    const next = (id: Id) => [
      ...map.inferences.filter((l) => l.kind === "supports" && l.from.includes(id)).map(({ to }) => to),
      ...map.claims.filter(({ presupposes }) => presupposes?.includes(id)).map((claim) => claim.id),
    ];
    const reach = new Map(
      statements.map((id) => {
        const reached = new Set(next(id));
        for (const other of reached) for (const more of next(other)) reached.add(more);
        return [id, reached];
      }),
    );
    const firsts = statements.filter(
      (id, at) =>
        reach.get(id)?.has(id) &&
        !statements.slice(0, at).some((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id)),
    );
    const found = audit(map).filter(({ code }) => code === "circular-support");
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(firsts));
    for (const { chain, id } of found) {
      expect([chain[0], chain.at(-1)]).toEqual([id, id]);
      for (const [at, part] of chain.slice(1).entries()) expect(leadsTo(map, chain[at] as Id, part)).toBe(true);
    }
  });
});
