/** Draws a map away from the page. */
import { buffersOf, flatten } from "../views/map/canvas/crowd/flatten.ts";
import { isCrowded } from "../views/map/canvas/crowd/isCrowded.ts";
import type { LayoutGraph } from "../views/map/layout/LayoutGraph.ts";
import { layoutMap } from "../views/map/layout/layoutMap.ts";

export interface LayoutOrder {
  readonly turn: number;
  readonly graph: LayoutGraph;
  /** Whether all lines are wanted as paths, not as flat arrays where they are many. */
  readonly asPaths?: boolean;
}

self.onmessage = ({ data: { turn, graph, asPaths } }: MessageEvent<LayoutOrder>) => {
  const drawn = layoutMap(graph);
  const picture = !asPaths && isCrowded(graph) ? flatten(graph, drawn) : drawn;
  self.postMessage({ turn, picture }, { transfer: buffersOf(picture) });
};
