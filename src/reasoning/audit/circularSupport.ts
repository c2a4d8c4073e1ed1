import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { listOf } from "../adjacency.ts";
import { type ArgumentGraph, SUPPORTS } from "../argumentGraph.ts";
import { circlesOf } from "../circles.ts";
import type { Rule } from "./Audited.ts";
import { nameAll } from "./named.ts";

/**
 * Circles of support, one finding each, under the first statement of the circle. Serious where nothing outside bears
 * the circle; moderate where something does, for then part of what is said for a member is said by itself. The chain
 * goes round once by the shortest way.
 */
export const circularSupport: Rule = ({ map, labelled }) => {
  const { graph } = labelled;
  return circlesOf(labelled).map(({ members, anchored }) => {
    const statements = members.filter((id) => (graph.vertexOf(id) as number) < graph.statementCount);
    return {
      code: "circular-support",
      severity: anchored ? "moderate" : "serious",
      id: statements[0] as Id,
      message: sentence(map, statements, anchored),
      chain: roundOf(graph, members),
      settle: anchored
        ? "Say which of them rests on the ground outside, and drop the link that leads back to it."
        : "Give one of them support from outside the circle, or drop the link that closes it.",
    };
  });
};

function sentence(map: MapDocument, statements: readonly Id[], anchored: boolean): string {
  const names = nameAll(map, statements);
  if (statements.length === 1) return `${names} supports itself.`;
  return anchored
    ? `${names} support each other in a circle, though something outside it bears them.`
    : `${names} support each other in a circle that nothing outside bears.`;
}

/** From the first member of a circle back to it, by the shortest way inside the circle (breadth first). */
function roundOf(graph: ArgumentGraph, members: readonly Id[]): Id[] {
  const inside = new Set(members.map((id) => graph.vertexOf(id) as number));
  const [start] = inside;
  if (start === undefined) return [];
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const vertex of queue) {
    for (const next of nextIn(graph, vertex)) {
      if (!inside.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, vertex);
      queue.push(next);
    }
    if (cameFrom.has(start)) break;
  }
  const round = [start];
  for (let at = cameFrom.get(start); at !== undefined; at = at === start ? undefined : cameFrom.get(at)) round.push(at);
  return round.reverse().map(graph.idOf);
}

function nextIn(graph: ArgumentGraph, vertex: number): Iterable<number> {
  if (vertex >= graph.statementCount) return [graph.target[vertex] as number];
  const supports = [...listOf(graph.linksFrom, vertex)].filter((link) => graph.kind[link] === SUPPORTS);
  return [...supports, ...listOf(graph.preOf, vertex)];
}
