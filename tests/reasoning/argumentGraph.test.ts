import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listOf } from "../../src/reasoning/adjacency.ts";
import { attestationId, compile } from "../../src/reasoning/argumentGraph.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { randomMaps } from "./randomMaps.ts";
import { linkIds, statementIds } from "./wellFounded.ts";

describe("the argument graph", () => {
  it("is made once a map", () => {
    const map = new MapBuilder().claim("a").map();
    expect(compile(map)).toBe(compile(map));
    expect(compile(map)).not.toBe(compile({ ...map }));
  });

  it("names every vertex both ways: statements, inferences, attestations", () => {
    fc.assert(
      fc.property(randomMaps(), (map) => {
        const graph = compile(map);
        const ids = [...statementIds(map), ...linkIds(map)];
        expect(Array.from({ length: graph.size }, (_, vertex) => graph.idOf(vertex))).toEqual(ids);
        expect(ids.map(graph.vertexOf)).toEqual(ids.map((_, vertex) => vertex));
      }),
      { numRuns: 300 },
    );
  });

  it("makes each citation of an evidence item a link of its own", () => {
    const graph = compile(new MapBuilder().source("s").source("t").evidence("d", "s").evidence("e", "s", "t").map());
    const link = graph.vertexOf(attestationId("e", 1)) as number;
    expect(attestationId("e", 1)).toBe("e/attested-by/1");
    expect([...listOf(graph.premises, link)].map(graph.idOf)).toEqual(["t"]);
    expect(graph.idOf(graph.target[link] as number)).toBe("e");
    for (const id of ["e/attested-by/2", "e/attested-by/-1", "e/attested-by/", "e/attested-by/1.0", "s/attested-by/0"])
      expect(graph.vertexOf(id), id).toBeUndefined();
  });
});
