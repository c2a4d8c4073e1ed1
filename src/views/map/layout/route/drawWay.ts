import type { Curve, Point } from "../LayoutPicture.ts";
import type { Placing } from "../place/placeBoard.ts";
import type { Board } from "../plan/Board.ts";
import type { Weave } from "../plan/weave.ts";
import type { Arch } from "./arches.ts";
import { Pen } from "./Pen.ts";
import type { LinkPorts, Port } from "./ports.ts";
import { drawSpline, type Knot } from "./spline.ts";
import type { Stack } from "./stackRows.ts";

/** Everything that is known when the lines are drawn. */
export interface Scene {
  readonly board: Board;
  readonly rowOf: Int32Array;
  readonly woven: Weave;
  readonly placing: Placing;
  readonly stack: Stack;
  readonly ports: readonly LinkPorts[];
  readonly arches: ReadonlyMap<number, Arch>;
  /** Where rings (of lines that are no arches) and joins stand, by vertex, and those of each channel. */
  readonly spots: ReadonlyMap<number, Point>;
  readonly crowd: readonly (readonly Point[])[];
}

/** What a way begins and ends on: ports of cards, the place of a join (or any other start), a ring. */
export interface WayEnds {
  readonly start: Port | Point;
  readonly port: Port | null;
  readonly ring: Point | null;
}

/**
 * Draws a way along its stops: through a channel as a curve, through a row upright in its passage. Appends to `marks` the
 * point number of every ring that it runs through.
 */
export function drawWay(scene: Scene, way: readonly number[], ends: WayEnds, marks: number[] = []): Curve {
  const { woven, stack, placing, spots } = scene;
  const up = woven.rankOf[way[1]!]! < woven.rankOf[way[0]!]!;
  const { start, port, ring } = ends;
  const pen = new Pen(start.x, "card" in start ? edgeY(scene, start) : start.y);
  if ("card" in start) pen.line(start.x, channelEdge(stack, scene.rowOf[start.card]!, up));
  let knots: Knot[] = [];
  const curveTo = (x: number, y: number, channel: number, arriving: Point | null = null) => {
    drawSpline(pen, knots, x, y, arriving, channel, scene.crowd, marks);
    knots = [];
  };
  for (let i = 1; i < way.length; i++) {
    const v = way[i]!;
    const kind = woven.kind[v]!;
    const rank = woven.ranks[woven.rankOf[v]!]!;
    const entered = up ? rank.row + 1 : rank.row;
    const isLast = i === way.length - 1;
    if (kind === "pass" && rank.is === "row") {
      curveTo(placing.x[v]!, channelEdge(stack, rank.row, !up), entered);
      pen.line(placing.x[v]!, channelEdge(stack, rank.row, up));
    } else if (kind === "pass" && rank.is === "level") {
      knots.push({ x: placing.x[v]!, y: stack.levelY(rank.row, rank.level), ring: false });
    } else if (isLast && ring && kind === "arch") {
      curveTo(ring.x, stack.ceiling[rank.row]!, rank.row);
      pen.line(ring.x, ring.y);
    } else if (isLast && ring) {
      curveTo(ring.x, ring.y, rank.row, ring);
    } else if (kind === "ring") {
      knots.push({ ...spots.get(v)!, ring: true });
    } else if (isLast && kind === "join") {
      curveTo(spots.get(v)!.x, spots.get(v)!.y, rank.row);
    } else if (isLast && port) {
      curveTo(port.x, channelEdge(stack, rank.row, !up), entered);
      pen.line(port.x, edgeY(scene, port));
    }
  }
  return pen.curve();
}

/** Where lines of a row begin to curve, above it or below. They stand upright for a little at cards, for arrowheads. */
export function channelEdge(stack: Stack, row: number, above: boolean): number {
  const share = (channel: number) =>
    channel <= 0 || channel >= stack.top.length
      ? 1
      : Math.min(1, (stack.ceiling[channel]! - stack.foot[channel - 1]!) / 48);
  if (above) return stack.ceiling[row]! - (row === 0 ? 0 : 6 * share(row));
  return stack.foot[row]! + 12 * share(row + 1);
}

function edgeY({ stack, board, rowOf }: Scene, port: Port): number {
  const top = stack.top[rowOf[port.card]!]!;
  return port.side === "top" ? top : top + board.cards[port.card]!.height;
}
