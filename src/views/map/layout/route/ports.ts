import { placeInOrder } from "../place/isotonic.ts";
import type { Placing } from "../place/placeBoard.ts";
import type { Weave } from "../plan/weave.ts";

/** Where one end of a line meets a card's edge. */
export interface Port {
  readonly card: number;
  readonly side: "top" | "foot";
  readonly link: number;
  /** The way seen from this card outward. */
  readonly way: readonly number[];
  /** The port at the other end, if the way ends on a card. */
  far: Port | null;
  x: number;
}

/** Ports of a link: the first end of each strand, and the last end of the trunk (or the only strand) if it is a card. */
export interface LinkPorts {
  readonly starts: readonly Port[];
  readonly end: Port | null;
}

const spacing = 16;
const corner = 12;

/**
 * Spreads the ends of lines along the edges of their cards, in the order in which the lines go on, each as near as can be
 * to straight below or above where its line goes next.
 */
export function placePorts(woven: Weave, placing: Placing): LinkPorts[] {
  const edges = new Map<number, Port[]>();
  const make = (way: readonly number[], link: number): Port => {
    const card = way[0]!;
    const side = woven.rankOf[way[1]!]! < woven.rankOf[card]! ? "top" : "foot";
    const port: Port = { card, side, link, way, far: null, x: placing.x[card]! };
    const edge = card * 2 + (side === "top" ? 0 : 1);
    const list = edges.get(edge);
    if (list) list.push(port);
    else edges.set(edge, [port]);
    return port;
  };
  const ports = woven.threads.map((thread, link): LinkPorts => {
    const starts = thread.strands.map((way) => make(way, link));
    const last = thread.trunk ?? thread.strands[0]!;
    const end = woven.kind[last[last.length - 1]!] === "card" ? make([...last].reverse(), link) : null;
    const only = thread.trunk ? null : (starts[0] ?? null);
    if (end && only) {
      end.far = only;
      only.far = end;
    }
    return { starts, end };
  });
  for (let round = 0; round < 4; round++) {
    for (const edge of edges.values()) spread(woven, placing, edge);
  }
  return ports;
}

let wish = new Float64Array(16);
let weight = new Float64Array(16);
let apart = new Float64Array(16);
let out = new Float64Array(16);

function spread(woven: Weave, placing: Placing, edge: Port[]): void {
  const card = edge[0]!.card;
  const centre = placing.x[card]!;
  const reach = Math.max(0, placing.half[card]! - corner);
  const count = edge.length;
  if (wish.length < count) {
    wish = new Float64Array(count * 2);
    weight = new Float64Array(count * 2);
    apart = new Float64Array(count * 2);
    out = new Float64Array(count * 2);
  }
  const aim = new Map(edge.map((port) => [port, aimOf(woven, placing, port)]));
  edge.sort(
    (a, b) =>
      aim.get(a)!.rank - aim.get(b)!.rank || aim.get(a)!.x - aim.get(b)!.x || farther(placing, a, b) || a.link - b.link,
  );
  edge.forEach((port, i) => {
    const side = aim.get(port)!.rank;
    wish[i] =
      side === 0 ? Math.max(centre - reach, Math.min(centre + reach, aim.get(port)!.x)) : centre + (side * reach) / 2;
    weight[i] = 1;
    apart[i] = spacing;
  });
  placeInOrder(count, wish, weight, apart, out, centre - reach, centre + reach);
  for (const [i, port] of edge.entries()) port.x = out[i]!;
}

/** Where a line goes next. Arches leave by the sides: those to the left before all others, the longer nearer the middle. */
function aimOf(woven: Weave, placing: Placing, port: Port): { rank: -1 | 0 | 1; x: number } {
  const next = port.way[1]!;
  if (woven.kind[next] !== "arch") {
    return { rank: 0, x: port.far && port.way.length === 2 ? port.far.x : placing.x[next]! };
  }
  const thread = woven.threads[port.link]!;
  const trunk = thread.trunk ?? [];
  const target = trunk[trunk.length - 1]!;
  const others = port.card === target ? thread.strands.map((way) => way[0]!) : [target];
  let far = 0;
  for (const v of others) far += placing.x[v]! / others.length;
  const left = far < placing.x[port.card]!;
  return { rank: left ? -1 : 1, x: -far };
}

/** Compares two lines that go on through the same place by where they go after that. */
function farther(placing: Placing, a: Port, b: Port): number {
  for (let i = 1; i < a.way.length && i < b.way.length; i++) {
    const difference = placing.x[a.way[i]!]! - placing.x[b.way[i]!]!;
    if (Math.abs(difference) > 0.5) return difference;
  }
  return 0;
}
