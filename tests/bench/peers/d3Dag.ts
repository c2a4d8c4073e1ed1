import type { LayoutPeer } from "./LayoutPeer.ts";
import { loadPeer } from "./loadPeer.ts";

interface Node {
  readonly x: number;
  readonly y: number;
  child(other: Node, data: unknown): Link;
}
interface Link {
  readonly points: readonly (readonly [number, number])[];
}
interface Sugiyama {
  (graph: unknown): unknown;
  nodeSize(size: readonly [number, number]): Sugiyama;
  gap(gap: readonly [number, number]): Sugiyama;
  layering(operator: unknown): Sugiyama;
  decross(operator: unknown): Sugiyama;
  coord(operator: unknown): Sugiyama;
}
interface D3Dag {
  graph(): { node(data: unknown): Node };
  sugiyama(): Sugiyama;
  layeringLongestPath(): unknown;
  decrossTwoLayer(): unknown;
  coordGreedy(): unknown;
}
interface Raw {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

/** d3-dag with the operators that its documentation calls fast. */
export async function d3Dag(): Promise<LayoutPeer<Raw>> {
  const dag = await loadPeer<D3Dag>("d3-dag");
  return {
    draw: ({ nodes, edges }) => {
      const graph = dag.graph();
      const made = nodes.map((_, at) => graph.node(at));
      const links = edges.map(([a, b]) => (made[a] as Node).child(made[b] as Node, undefined));
      dag
        .sugiyama()
        .nodeSize([260, 90])
        .gap([30, 60])
        .layering(dag.layeringLongestPath())
        .decross(dag.decrossTwoLayer())
        .coord(dag.coordGreedy())(graph);
      return { nodes: made, links };
    },
    read: ({ nodes, links }) => ({
      x: nodes.map(({ x }) => x),
      y: nodes.map(({ y }) => y),
      lines: links.map(({ points }) => points.flat()),
    }),
  };
}
