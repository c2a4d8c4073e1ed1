import type { LayoutPeer } from "./LayoutPeer.ts";
import { loadPeer } from "./loadPeer.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}
interface DagreGraph {
  setGraph(label: unknown): void;
  setDefaultEdgeLabel(label: () => unknown): void;
  setNode(name: string, label: unknown): void;
  setEdge(from: string, to: string): void;
  node(name: string): Point;
  edge(from: string, to: string): { readonly points: readonly Point[] };
}
interface Dagre {
  readonly Graph: new () => DagreGraph;
  layout(graph: DagreGraph): void;
}

/** Dagre with the ranker of its that is fast on large graphs. */
export async function dagre(): Promise<LayoutPeer<DagreGraph>> {
  const { Graph, layout } = await loadPeer<Dagre>("@dagrejs/dagre");
  return {
    draw: ({ nodes, edges }) => {
      const graph = new Graph();
      graph.setGraph({ rankdir: "TB", ranker: "tight-tree", nodesep: 30, ranksep: 60 });
      graph.setDefaultEdgeLabel(() => ({}));
      for (const [at, size] of nodes.entries()) graph.setNode(`${at}`, { ...size });
      for (const [a, b] of edges) graph.setEdge(`${a}`, `${b}`);
      layout(graph);
      return graph;
    },
    read: (graph, { nodes, edges }) => ({
      x: nodes.map((_, at) => graph.node(`${at}`).x),
      y: nodes.map((_, at) => graph.node(`${at}`).y),
      lines: edges.map(([a, b]) => graph.edge(`${a}`, `${b}`).points.flatMap(({ x, y }) => [x, y])),
    }),
  };
}
