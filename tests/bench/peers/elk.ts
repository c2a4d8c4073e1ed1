import type { LayoutPeer } from "./LayoutPeer.ts";
import { loadPeer } from "./loadPeer.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}
interface ElkGraph {
  readonly children: readonly (Point & { readonly width: number; readonly height: number })[];
  readonly edges: readonly {
    readonly sections?: readonly {
      readonly startPoint: Point;
      readonly bendPoints?: readonly Point[];
      readonly endPoint: Point;
    }[];
  }[];
}
interface Elk {
  layout(graph: unknown): Promise<ElkGraph>;
}

/** ELK's layered algorithm, as it comes, from the top down. */
export async function elk(): Promise<LayoutPeer<ElkGraph>> {
  const { default: ELK } = await loadPeer<{ default: new () => Elk }>("elkjs/lib/elk.bundled.js");
  const engine = new ELK();
  return {
    draw: ({ nodes, edges }) =>
      engine.layout({
        id: "root",
        layoutOptions: { "elk.algorithm": "layered", "elk.direction": "DOWN" },
        children: nodes.map((size, at) => ({ id: `n${at}`, ...size })),
        edges: edges.map(([a, b], at) => ({ id: `e${at}`, sources: [`n${a}`], targets: [`n${b}`] })),
      }),
    read: ({ children, edges }) => ({
      x: children.map(({ x, width }) => x + width / 2),
      y: children.map(({ y, height }) => y + height / 2),
      lines: edges.map(({ sections = [] }) =>
        sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
          [startPoint, ...bendPoints, endPoint].flatMap(({ x, y }) => [x, y]),
        ),
      ),
    }),
  };
}
