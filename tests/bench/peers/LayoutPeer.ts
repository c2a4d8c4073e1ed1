import type { Drawing } from "../tasks/countCrossings.ts";
import type { PlainGraph } from "../tasks/syntheticGraph.ts";

/** A program that draws layered graphs: `draw` is timed, `read` is not. */
export interface LayoutPeer<Raw> {
  draw(graph: PlainGraph): Raw | Promise<Raw>;
  read(raw: Raw, graph: PlainGraph): Drawing;
}
