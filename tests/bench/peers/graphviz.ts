import { execFileSync } from "node:child_process";
import type { Drawing } from "../tasks/countCrossings.ts";
import type { PlainGraph } from "../tasks/syntheticGraph.ts";
import type { LayoutPeer } from "./LayoutPeer.ts";
import { loadPeer } from "./loadPeer.ts";

/** Graphviz as a system has it. */
export const DOT = "dot";

/** Graphviz's dot as a program of the system: the time includes starting it. */
export function graphviz(): LayoutPeer<string> {
  return {
    draw: (graph) =>
      execFileSync(DOT, ["-Tplain"], { input: dotText(graph), encoding: "utf8", maxBuffer: 2 ** 30, stdio: "pipe" }),
    read: readPlain,
  };
}

/** Graphviz's dot in WebAssembly. */
export async function graphvizWasm(): Promise<LayoutPeer<string>> {
  const { Graphviz } = await loadPeer<{
    Graphviz: { load(): Promise<{ layout(dot: string, format: string, engine: string): string }> };
  }>("@hpcc-js/wasm-graphviz");
  const engine = await Graphviz.load();
  return { draw: (graph) => engine.layout(dotText(graph), "plain", "dot"), read: readPlain };
}

function dotText({ nodes, edges }: PlainGraph): string {
  const size = ({ width, height }: PlainGraph["nodes"][number]) => `width=${width / 72},height=${height / 72}`;
  return `digraph {
node [shape=box,fixedsize=true,label=""]; nodesep=${30 / 72}; ranksep=${60 / 72};
${nodes.map((node, at) => `n${at} [${size(node)}];`).join("\n")}
${edges.map(([a, b]) => `n${a} -> n${b};`).join("\n")}
}
`;
}

/** Graphviz's plain format: inches, from the foot up. */
function readPlain(plain: string, { nodes, edges }: PlainGraph): Drawing {
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  const lines = new Map<string, number[]>();
  for (const line of plain.split("\n")) {
    const [word, first = "", second = "", third = "", ...more] = line.split(" ");
    if (word === "node") {
      x[Number(first.slice(1))] = Number(second) * 72;
      y[Number(first.slice(1))] = -Number(third) * 72;
    } else if (word === "edge") {
      const points = more.slice(0, 2 * Number(third)).map((text, at) => Number(text) * (at % 2 === 0 ? 72 : -72));
      lines.set(`${first.slice(1)} ${second.slice(1)}`, flatten(points));
    }
  }
  return { x, y, lines: edges.map(([a, b]) => lines.get(`${a} ${b}`) ?? []) };
}

const PIECES = 8;

/** A chain of cubics as points on it. */
function flatten(points: readonly number[]): number[] {
  const flat = points.slice(0, 2);
  for (let at = 0; at + 7 < points.length; at += 6) {
    const cubic = (t: number, axis: 0 | 1) => {
      const [a, b, c, d] = [0, 2, 4, 6].map((step) => points[at + step + axis] as number) as [
        number,
        number,
        number,
        number,
      ];
      return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
    };
    for (let piece = 1; piece <= PIECES; piece += 1) flat.push(cubic(piece / PIECES, 0), cubic(piece / PIECES, 1));
  }
  return flat;
}
