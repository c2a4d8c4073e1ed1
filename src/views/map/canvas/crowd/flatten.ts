import type { LayoutGraph } from "../../layout/LayoutGraph.ts";
import type { Curve, LayoutPicture, LinkPath } from "../../layout/LayoutPicture.ts";
import { AFTER, BEFORE, type DrawnPicture, type FlatLines, STRAND, TRUNK } from "./FlatPicture.ts";
import { placeIndexOf } from "./placeIndex.ts";

/** Takes the lines of a picture out of their objects, and indexes where everything lies. */
export function flatten(graph: LayoutGraph, picture: LayoutPicture): DrawnPicture {
  const cards = new Float32Array(graph.cards.length * 4);
  for (const [n, { id }] of graph.cards.entries()) {
    const place = picture.cards[id];
    if (place) cards.set([place.x, place.y, place.width, place.height], n * 4);
  }
  const lines = flatLines(graph.links.map(({ id }) => picture.links[id]));
  return { ...picture, links: {}, flat: { cards, lines, places: placeIndexOf(picture.bounds, cards, lines) } };
}

/** The buffers to hand over with a picture instead of copying them. */
export function buffersOf({ flat }: DrawnPicture): ArrayBuffer[] {
  if (!flat) return [];
  return [flat.cards, ...Object.values(flat.lines), ...Object.values(flat.places)]
    .filter((part): part is Float32Array | Uint32Array | Uint8Array => ArrayBuffer.isView(part))
    .map(({ buffer }) => buffer as ArrayBuffer);
}

function flatLines(paths: readonly (LinkPath | undefined)[]): FlatLines {
  const starts = new Uint32Array(paths.length + 1);
  const tips = new Float32Array(paths.length * 3);
  const joins = new Float32Array(paths.length * 2).fill(Number.NaN);
  const labels = new Float32Array(paths.length * 2);
  const curves: Curve[] = [];
  const parts: number[] = [];
  const add = (part: number, curve: Curve) => {
    parts.push(part);
    curves.push(curve);
  };
  for (const [n, path] of paths.entries()) {
    if (path) {
      for (const strand of path.strands) add(STRAND, strand);
      if (path.trunk) add(TRUNK, path.trunk);
      for (const before of path.before ?? []) add(BEFORE, before);
      if (path.after) add(AFTER, path.after);
      tips.set([path.tip.x, path.tip.y, path.tip.angle], n * 3);
      if (path.junction) joins.set([path.junction.x, path.junction.y], n * 2);
      labels.set([path.label.x, path.label.y], n * 2);
    }
    starts[n + 1] = curves.length;
  }
  const pointStarts = new Uint32Array(curves.length + 1);
  for (const [n, { points }] of curves.entries()) pointStarts[n + 1] = (pointStarts[n] as number) + points.length;
  const points = new Float32Array(pointStarts.at(-1) ?? 0);
  for (const [n, curve] of curves.entries()) points.set(curve.points, pointStarts[n]);
  return { starts, parts: Uint8Array.from(parts), pointStarts, points, tips, joins, labels };
}
