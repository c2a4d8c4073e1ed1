import { bandNames, type LayoutGraph } from "./LayoutGraph.ts";
import type { LayoutPicture, LinkPath, Rectangle } from "./LayoutPicture.ts";
import { placeBoard } from "./place/placeBoard.ts";
import { assignRows } from "./plan/assignRows.ts";
import { readBoard } from "./plan/Board.ts";
import { bandOrder } from "./plan/bandOrder.ts";
import { keepPlaces, keptLaneOrder } from "./plan/keepPlaces.ts";
import { laneSequence, withLanes } from "./plan/orderLanes.ts";
import { planLinks } from "./plan/planLinks.ts";
import { weave } from "./plan/weave.ts";
import { traceArches } from "./route/arches.ts";
import { drawLinks } from "./route/drawLinks.ts";
import { placeLabels } from "./route/placeLabels.ts";
import { placePorts } from "./route/ports.ts";
import { stackRows } from "./route/stackRows.ts";

/**
 * Draws the whole map: where each card stands and how each line runs. Same input, same picture; no clock and no chance.
 * A layered drawing (Sugiyama, Tagawa & Toda 1981) whose layers are given by the bands and whose lanes are strips.
 * No line runs behind a card that is not its own, by construction: between rows lines stay inside the channel, and in a
 * row each has a passage of its own between the cards.
 */
export function layoutMap(graph: LayoutGraph): LayoutPicture {
  let board = readBoard(graph);
  const keep = graph.keep ?? {};
  const sequence = keptLaneOrder(board, keep);
  const kept = sequence ? keepPlaces(withLanes(board, sequence), keep) : null;
  if (sequence && kept) board = withLanes(board, sequence);
  else if (board.options.orderLanes) board = withLanes(board, laneSequence(board));
  const place = kept ? kept.x : bandOrder(board);
  const rows = kept ? kept.rows : assignRows(board, place);
  const plans = planLinks(board, rows.rowOf);
  const woven = weave(board, rows, plans);
  const placing = placeBoard(board, woven, place, kept);
  const ports = placePorts(woven, placing);
  const { arches, tracks } = traceArches(woven, placing, ports);
  const stack = stackRows(board, rows, woven, placing, tracks, kept?.keptTop);
  const drawn = drawLinks({ board, woven, placing, ports, arches, stack, rowOf: rows.rowOf });
  const rectangles = board.cards.map((card, i): Rectangle => {
    const half = placing.half[i]!;
    return { x: placing.x[i]! - half, y: stack.top[rows.rowOf[i]!]!, width: half * 2, height: card.height };
  });
  const labels = placeLabels(drawn, rectangles);
  const links = drawn.map((path, i): [string, LinkPath] => [board.links[i]!.id, { ...path, label: labels[i]! }]);
  const bands = bandNames.flatMap((band, number) => {
    const first = rows.bandOf.indexOf(number);
    if (first < 0) return [];
    const y = stack.top[first]!;
    return [{ band, y, height: stack.foot[rows.bandOf.lastIndexOf(number)]! - y }];
  });
  const inLanes = bands.filter(({ band }) => band === "explanation" || band === "claim");
  const laneTop = (inLanes[0]?.y ?? 0) - 8;
  const laneFoot = Math.max(0, ...inLanes.map(({ y, height }) => y + height)) + 8;
  const lanes = board.lanes.map((id, i) => {
    const { left, right } = placing.lanes[i]!;
    return { id, x: left, y: laneTop, width: right - left, height: laneFoot - laneTop };
  });
  return {
    cards: Object.fromEntries(board.cards.map((card, i) => [card.id, rectangles[i]!])),
    lanes,
    bands,
    links: Object.fromEntries(links),
    bounds: boundsOf([...rectangles, ...lanes], drawn),
    crossings: placing.crossings,
  };
}

function boundsOf(rectangles: readonly Rectangle[], paths: readonly LinkPath[]): Rectangle {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  const meet = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    foot = Math.max(foot, y);
  };
  for (const { x, y, width, height } of rectangles) {
    meet(x, y);
    meet(x + width, y + height);
  }
  for (const { strands, trunk } of paths) {
    for (const { points } of trunk ? [...strands, trunk] : strands) {
      for (let i = 0; i < points.length; i += 2) meet(points[i]!, points[i + 1]!);
    }
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: foot - top };
}
