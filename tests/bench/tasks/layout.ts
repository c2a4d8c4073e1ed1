import { layoutMap } from "../../../src/views/map/layout/layoutMap.ts";
import { d3Dag } from "../peers/d3Dag.ts";
import { dagre } from "../peers/dagre.ts";
import { elk } from "../peers/elk.ts";
import { gainsay } from "../peers/gainsay.ts";
import { graphviz, graphvizWasm } from "../peers/graphviz.ts";
import type { LayoutPeer } from "../peers/LayoutPeer.ts";
import { bundledMap } from "./bundledMap.ts";
import { countCrossings } from "./countCrossings.ts";
import { everythingOf } from "./everythingOf.ts";
import { madeUpMap } from "./madeUpMap.ts";
import { repeat } from "./repeat.ts";
import { syntheticGraph } from "./syntheticGraph.ts";
import type { Answer, LayoutTool, Limits } from "./Task.ts";

/** One program draws one graph of those that all programs get. */
export async function measureLayout(tool: LayoutTool, nodes: number, limits: Limits): Promise<Answer> {
  switch (tool) {
    case "elkjs":
      return timeLayout(await elk(), nodes, limits);
    case "dagre":
      return timeLayout(await dagre(), nodes, limits);
    case "d3-dag":
      return timeLayout(await d3Dag(), nodes, limits);
    case "graphviz":
      return timeLayout(graphviz(), nodes, limits);
    case "graphviz-wasm":
      return timeLayout(await graphvizWasm(), nodes, limits);
    case "gainsay":
      return timeLayout(gainsay(), nodes, limits);
  }
}

async function timeLayout<Raw>(peer: LayoutPeer<Raw>, nodes: number, limits: Limits): Promise<Answer> {
  const graph = syntheticGraph(nodes, 1);
  let crossings = Number.NaN;
  const times = await repeat(limits, async (time) => {
    const raw = await time("layout", () => peer.draw(graph));
    if (Number.isNaN(crossings)) crossings = countCrossings(peer.read(raw, graph), graph.edges);
  });
  return { times, counts: { crossings, edges: graph.edges.length } };
}

/** Our layout with lanes, linked premises and undercuts on lines, of a whole map, nothing folded. */
export async function measureMapLayout(nodes: number | "bundled", limits: Limits): Promise<Answer> {
  const graph = everythingOf(nodes === "bundled" ? bundledMap() : madeUpMap(nodes));
  let crossings = 0;
  const times = await repeat(limits, async (time) => {
    ({ crossings } = await time("layout", () => layoutMap(graph)));
  });
  return { times, counts: { crossings, cards: graph.cards.length, links: graph.links.length } };
}
