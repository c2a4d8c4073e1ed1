import { layeredLayout } from "../../../src/views/map/layout/layeredLayout.ts";
import type { LayoutPeer } from "./LayoutPeer.ts";

/** Our own layered drawing, without lanes. */
export function gainsay(): LayoutPeer<ReturnType<typeof layeredLayout>> {
  return {
    draw: ({ nodes, edges }) => layeredLayout(nodes, edges),
    read: ({ x, y, bends }, { edges }) => ({
      x,
      y,
      lines: edges.map(([a, b], at) => [
        x[a] as number,
        y[a] as number,
        ...(bends[at] ?? []),
        x[b] as number,
        y[b] as number,
      ]),
    }),
  };
}
