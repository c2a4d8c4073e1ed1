import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { addEdge, listOf, listsByStart, noEdges } from "./adjacency.ts";
import { type ArgumentGraph, SUPPORTS } from "./argumentGraph.ts";
import { stronglyConnected } from "./components.ts";
import { FALSE } from "./groundedLabels.ts";
import { type Labelling, labelling } from "./standing.ts";

export interface Circle {
  /** Statements, then links, each in the order of the file. */
  readonly members: readonly Id[];
  /** Whether a member can be derived from what stands outside the circle; if not, the circle is unfounded. */
  readonly anchored: boolean;
}

const circlesByLabelling = new WeakMap<Labelling, readonly Circle[]>();

/** The circles of support of a map: statements that rest on each other, by supports or by what they presuppose. */
export function circles(map: MapDocument): readonly Circle[] {
  return circlesOf(labelling(map));
}

/**
 * The circles of support under a labelling: the circle itself is read from the map whatever attacks it, the ground
 * outside it counts where it isn't labelled F. Cached by the labelling.
 */
export function circlesOf(labelled: Labelling): readonly Circle[] {
  const known = circlesByLabelling.get(labelled);
  if (known) return known;
  const found = findCircles(labelled);
  circlesByLabelling.set(labelled, found);
  return found;
}

function findCircles({ graph, values }: Labelling): Circle[] {
  const { size, statementCount, kind, target, premises, pre } = graph;
  const inputs = noEdges();
  for (let vertex = 0; vertex < statementCount; vertex += 1)
    for (const required of listOf(pre, vertex)) addEdge(inputs, vertex, required);
  for (let link = statementCount; link < size; link += 1) {
    const end = target[link] as number;
    if (kind[link] !== SUPPORTS || end < 0 || end >= statementCount) continue;
    addEdge(inputs, end, link);
    for (const premise of listOf(premises, link)) addEdge(inputs, link, premise);
  }
  const { count, members, starts } = stronglyConnected(listsByStart(size, inputs));
  const found: number[][] = [];
  for (let component = 0; component < count; component += 1)
    if ((starts[component + 1] as number) - (starts[component] as number) > 1)
      found.push([...members.subarray(starts[component], starts[component + 1])].sort((a, b) => a - b));
  return found
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .map((circle) => ({ members: circle.map(graph.idOf), anchored: isAnchored(graph, values, circle) }));
}

/** Whether any statement of a circle follows from outside it, were no link of the circle attacked. */
function isAnchored(graph: ArgumentGraph, values: Uint8Array, circle: readonly number[]): boolean {
  const inside = new Set(circle);
  const isGround = (vertex: number) => !inside.has(vertex) && values[vertex] !== FALSE;
  return circle.some(
    (vertex) =>
      vertex < graph.statementCount &&
      (graph.given[vertex] === 1 || listOf(graph.supports, vertex).some(isGround)) &&
      listOf(graph.pre, vertex).every(isGround),
  );
}
