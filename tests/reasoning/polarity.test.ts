import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { type Chain, chainOf, polarityAt, polarityOf } from "../../src/reasoning/polarity.ts";
import { labelling, labelWithout } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, RUNS, randomMaps } from "./randomMaps.ts";
import { linkIds, statementIds } from "./wellFounded.ts";

interface Edge {
  readonly to: string;
  readonly sign: 1 | -1;
}

/** The signed graph, written from the design's sentence. */
function signedEdges(map: MapDocument): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>([...statementIds(map), ...linkIds(map)].map((id) => [id, []]));
  const add = (from: string, to: string, sign: 1 | -1) => edges.get(from)?.push({ to, sign });
  for (const { id, kind, from, to } of map.inferences) {
    for (const premise of from) add(premise, id, 1);
    if (kind === "supports") add(id, to, 1);
    if (kind === "rebuts" || kind === "undercuts") add(id, to, -1);
  }
  for (const { id, attestedBy } of map.evidence)
    for (const [n, { source }] of attestedBy.entries()) {
      add(source, `${id}/attested-by/${n}`, 1);
      add(`${id}/attested-by/${n}`, id, 1);
    }
  return edges;
}

/** Walks of every length up to twice the number of vertices: sign → the length of the shortest. */
function walkSigns(edges: Map<string, Edge[]>, row: string, goal: string): Map<number, number> {
  const found = new Map<number, number>();
  let front = new Set([`1 ${row}`]);
  for (let length = 0; length <= 2 * edges.size; length += 1) {
    const next = new Set<string>();
    for (const state of front) {
      const [sign, at] = state.split(" ") as [string, string];
      if (at === goal && !found.has(Number(sign))) found.set(Number(sign), length);
      for (const edge of edges.get(at) ?? []) next.add(`${Number(sign) * edge.sign} ${edge.to}`);
    }
    front = next;
  }
  return found;
}

/** Simple paths, all of them: sign → the length of the shortest. */
function pathSigns(edges: Map<string, Edge[]>, row: string, goal: string): Map<number, number> {
  const found = new Map<number, number>();
  const visit = (at: string, sign: number, path: string[]) => {
    if (at === goal) {
      found.set(sign, Math.min(path.length, found.get(sign) ?? Number.POSITIVE_INFINITY));
      return;
    }
    for (const edge of edges.get(at) ?? [])
      if (edge.to !== row && !path.includes(edge.to)) visit(edge.to, sign * edge.sign, [...path, edge.to]);
  };
  visit(row, 1, []);
  return found;
}

function signOfPath(edges: Map<string, Edge[]>, path: readonly string[]): number {
  return path.slice(1).reduce((sign, to, at) => {
    const edge = edges.get(path[at] as string)?.find((one) => one.to === to);
    return edge ? sign * edge.sign : Number.NaN;
  }, 1);
}

describe("polarity against walks", () => {
  it(
    "has the signs of all walks, a shortest chain for each, and says what only a loop gives",
    () => {
      const seen = { both: 0, loops: 0, detours: 0, silent: 0 };
      fc.assert(
        fc.property(randomMaps({ sources: 2, evidence: 2, links: 10 }), (map) => {
          const edges = signedEdges(map);
          const polarity = polarityOf(map, "c0");
          for (const row of [...map.sources, ...map.evidence, ...map.inferences].map(({ id }) => id)) {
            const walks = walkSigns(edges, row, "c0");
            const paths = pathSigns(edges, row, "c0");
            const cell = walks.has(1) ? (walks.has(-1) ? "both" : "supports") : walks.has(-1) ? "undercuts" : "silent";
            expect(polarityAt(polarity, row), row).toBe(cell);
            if (cell === "both" || cell === "silent") seen[cell] += 1;
            for (const [name, sign] of [
              ["+", 1],
              ["-", -1],
            ] as const) {
              const chain = chainOf(polarity, row, name);
              expect(chain !== undefined).toBe(walks.has(sign));
              if (!chain) continue;
              expect(chain.onlyByLoop === true, `${row} ${name} loop`).toBe(!paths.has(sign));
              expect([chain.path[0], chain.path.at(-1)]).toEqual([row, "c0"]);
              expect(signOfPath(edges, chain.path)).toBe(sign);
              expect(chain.path.length - 1).toBe(paths.get(sign) ?? walks.get(sign));
              if (chain.onlyByLoop) seen.loops += 1;
              else if (paths.get(sign) !== walks.get(sign)) seen.detours += 1;
            }
          }
        }),
        RUNS,
      );
      expect(seen.both).toBeGreaterThan(100);
      expect(seen.silent).toBeGreaterThan(100);
      expect(seen.loops).toBeGreaterThan(50);
      expect(seen.detours).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it(
    "takes the first in the file of equally short chains",
    () => {
      fc.assert(
        fc.property(randomMaps({ sources: 1, claims: 6, links: 14 }), (map) => {
          const edges = signedEdges(map);
          const order = [...statementIds(map), ...linkIds(map)];
          const polarity = polarityOf(map, "c0");
          for (const { id } of map.evidence)
            for (const sign of ["+", "-"] as const) {
              const chain = chainOf(polarity, id, sign);
              if (!chain || chain.onlyByLoop) continue;
              const rivals = pathsOfLength(edges, id, "c0", chain.path.length, sign === "+" ? 1 : -1);
              const ranks = (path: readonly string[]) =>
                path.map((step) => String(order.indexOf(step)).padStart(4, "0")).join();
              expect(ranks(chain.path)).toBe(rivals.map(ranks).sort()[0]);
            }
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );
});

function pathsOfLength(
  edges: Map<string, Edge[]>,
  row: string,
  goal: string,
  length: number,
  sign: number,
): string[][] {
  const found: string[][] = [];
  const visit = (path: string[], product: number) => {
    const at = path.at(-1) as string;
    if (at === goal || path.length === length) {
      if (at === goal && path.length === length && product === sign) found.push(path);
      return;
    }
    for (const edge of edges.get(at) ?? []) if (!path.includes(edge.to)) visit([...path, edge.to], product * edge.sign);
  };
  visit([row], 1);
  return found;
}

describe("chains", () => {
  const state = (map: MapDocument, id: string, sign: Chain["sign"]) => {
    const chain = chainOf(polarityOf(map, "x"), id, sign);
    return chain && [chain.state, ...(chain.at === undefined ? [] : [chain.at])].join(" ");
  };
  const base = () =>
    new MapBuilder().source("s").source("t").evidence("e", "s").evidence("f", "t").claim("x").claim("c");

  it("are in force where all holds, and broken at what falls first", () => {
    const builder = base().supports("ec", "e", "c").supports("cx", "c", "x", { basis: "editorial" });
    expect(chainOf(polarityOf(builder.map(), "x"), "s", "+")).toEqual({
      sign: "+",
      path: ["s", "e/attested-by/0", "e", "ec", "c", "cx", "x"],
      steps: [
        { link: "e/attested-by/0", kind: "supports", basis: "stated", to: "e" },
        { link: "ec", kind: "supports", basis: "stated", to: "c" },
        { link: "cx", kind: "supports", basis: "editorial", to: "x" },
      ],
      state: "in-force",
      basis: "editorial",
      notStated: ["cx"],
    });
    builder.undercuts("u", "f", "ec");
    expect(state(builder.map(), "s", "+")).toBe("broken ec");
  });

  it("are in force as an undercut where the undercut holds, though the link that it cuts is then cut", () => {
    const builder = base().supports("ex", "e", "x").undercuts("u", "f", "ex");
    expect(state(builder.map(), "f", "-")).toBe("in-force");
    expect(state(builder.map(), "e", "+")).toBe("broken ex");
    builder.ground("g").undercuts("v", "g", "u");
    expect(state(builder.map(), "f", "-")).toBe("broken u");
    expect(state(builder.map(), "g", "+")).toBe("in-force");
  });

  it("are contested at a claim that meets support and objection alike", () => {
    const builder = base().supports("ec", "e", "c").rebuts("fc", "f", "c").supports("cx", "c", "x");
    expect(state(builder.map(), "e", "+")).toBe("contested c");
    expect(state(builder.map(), "f", "-")).toBe("contested c");
  });

  it("break where an attacked claim stands on other ground", () => {
    const builder = base().supports("ec", "e", "c").undercuts("u", "f", "ec").supports("cx", "c", "x");
    builder.source("other").evidence("h", "other").supports("hc", "h", "c");
    expect(state(builder.map(), "f", "-")).toBe("broken c");
  });

  it("follow a withdrawal", () => {
    const map = base().supports("ex", "e", "x").map();
    const chain = chainOf(polarityOf(map, "x"), "s", "+", labelWithout(map, new Set(["s"])));
    expect(chain).toMatchObject({ state: "broken", at: "s" });
    expect(chainOf(polarityOf(map, "x"), "s", "+", labelling(map))?.state).toBe("in-force");
  });

  it("weigh implied above editorial", () => {
    const builder = base().supports("ec", "e", "c", { basis: "implied" }).supports("cx", "c", "x");
    expect(chainOf(polarityOf(builder.map(), "x"), "e", "+")?.basis).toBe("implied");
    expect(chainOf(polarityOf(builder.map(), "x"), "c", "+")?.basis).toBe("stated");
  });

  it("carry no sign over what is presupposed or qualified, and a plus over backing", () => {
    const builder = base().claim("p").supports("ep", "e", "p").qualifies("q", "f", "x");
    builder.claim("y", { presupposes: ["p"] }).supports("yx", "y", "x");
    expect(polarityAt(polarityOf(builder.map(), "x"), "e")).toBe("silent");
    expect(polarityAt(polarityOf(builder.map(), "x"), "f")).toBe("silent");
    builder.supports("backing", "f", "yx");
    expect(polarityAt(polarityOf(builder.map(), "x"), "f")).toBe("supports");
    expect(polarityAt(polarityOf(builder.map(), "gone"), "f")).toBe("silent");
  });
});
