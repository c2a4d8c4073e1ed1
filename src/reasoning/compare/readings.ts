import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { listOf } from "../adjacency.ts";
import { compile, SUPPORTS } from "../argumentGraph.ts";
import { assertersOf } from "../schools.ts";

/** How a school reads an evidence item: as support for a claim of its own. */
export interface Reading {
  readonly claim: Id;
  /** Ids from the evidence to the claim, links included. */
  readonly path: readonly Id[];
}

/**
 * How a school reads an evidence item: for each claim of its own that is reached first, the shortest chain of supports
 * from the evidence (of equals, the first in the file). What such a claim supports in turn is left to its own standing.
 * Nearest first; empty where the school does not build on it (`schoolsBuildingOn`).
 */
export function readingsOf(map: MapDocument, evidence: Id, school: Id): readonly Reading[] {
  const graph = compile(map);
  const start = graph.vertexOf(evidence);
  if (start === undefined) return [];
  const asserted = assertersOf(map);
  const before = new Map<number, number | undefined>([[start, undefined]]);
  const readings: Reading[] = [];
  for (const vertex of before.keys()) {
    if (vertex !== start && asserted.get(graph.idOf(vertex))?.includes(school)) {
      const path: Id[] = [];
      for (let at: number | undefined = vertex; at !== undefined; at = before.get(at)) path.unshift(graph.idOf(at));
      readings.push({ claim: graph.idOf(vertex), path });
      continue;
    }
    const next =
      vertex >= graph.statementCount
        ? [graph.target[vertex] as number]
        : [...listOf(graph.linksFrom, vertex)].filter((link) => graph.kind[link] === SUPPORTS);
    for (const one of next) {
      // Only a support carries on from a link that it backs.
      const carries = one >= 0 && (one < graph.statementCount || graph.kind[one] === SUPPORTS);
      if (carries && !before.has(one)) before.set(one, vertex);
    }
  }
  return readings;
}
