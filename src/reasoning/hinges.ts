import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { listOf } from "./adjacency.ts";
import { type ArgumentGraph, compile, EVIDENCE } from "./argumentGraph.ts";
import { areRivals, assertersOf } from "./schools.ts";

const builders = new WeakMap<MapDocument, ReadonlyMap<Id, readonly Id[]>>();

/**
 * Evidence → the schools that build on it: those that assert a claim to which supports alone lead from it. Backing of
 * a warrant counts as support. In the order of the file; evidence that no school builds on is left out.
 */
export function schoolsBuildingOn(map: MapDocument): ReadonlyMap<Id, readonly Id[]> {
  const known = builders.get(map);
  if (known) return known;
  const graph = compile(map);
  const claims = new Map<Id, number[]>();
  for (const [claim, schools] of assertersOf(map))
    for (const school of schools) claims.set(school, [...(claims.get(school) ?? []), graph.vertexOf(claim) as number]);
  const found = new Map<Id, Id[]>(map.evidence.map(({ id }) => [id, []]));
  for (const { id: school } of map.schools)
    for (const vertex of supportersOf(graph, claims.get(school) ?? []))
      if (graph.kind[vertex] === EVIDENCE) found.get(graph.idOf(vertex))?.push(school);
  for (const [evidence, schools] of found) if (schools.length === 0) found.delete(evidence);
  builders.set(map, found);
  return found;
}

/** Evidence that rival schools both build on, in the order of the file. An umbrella and its member are no rivals. */
export function hinges(map: MapDocument): readonly Id[] {
  return [...schoolsBuildingOn(map)]
    .filter(([, schools]) => schools.some((a, at) => schools.slice(at + 1).some((b) => areRivals(map, a, b))))
    .map(([evidence]) => evidence);
}

/** Every vertex from which supports alone lead to one of some statements, those included. */
function supportersOf(graph: ArgumentGraph, statements: Iterable<number>): ReadonlySet<number> {
  const { premises, supports } = graph;
  const reached = new Set(statements);
  for (const vertex of reached) {
    for (const link of listOf(supports, vertex)) reached.add(link);
    for (const premise of listOf(premises, vertex)) reached.add(premise);
  }
  return reached;
}
