/** Draws a map away from the page. */

import type { LayoutGraph } from "../views/map/layout/LayoutGraph.ts";
import { layoutMap } from "../views/map/layout/layoutMap.ts";

self.onmessage = ({ data: { turn, graph } }: MessageEvent<{ turn: number; graph: LayoutGraph }>) => {
  self.postMessage({ turn, picture: layoutMap(graph) });
};
