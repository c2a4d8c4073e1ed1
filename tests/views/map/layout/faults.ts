import type { LayoutGraph } from "../../../../src/views/map/layout/LayoutGraph.ts";
import type { LayoutPicture } from "../../../../src/views/map/layout/LayoutPicture.ts";
import { curvesOf, distanceTo, sample } from "./curves.ts";

/** Sentences about what is wrong in a picture; none if all rules of the drawing hold. */
export function faults(graph: LayoutGraph, picture: LayoutPicture): string[] {
  const found: string[] = [];
  const cards = Object.entries(picture.cards);
  cards.forEach(([a, p], i) => {
    if (![p.x, p.y, p.width, p.height].every(Number.isFinite)) found.push(`${a} is nowhere`);
    for (const [b, q] of cards.slice(i + 1)) {
      if (p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height)
        found.push(`${a} overlaps ${b}`);
    }
  });
  picture.lanes.forEach((lane, i) => {
    const next = picture.lanes[i + 1];
    if (next && lane.x + lane.width > next.x + 0.01) found.push(`lane ${lane.id} runs into ${next.id}`);
  });
  for (const link of graph.links) {
    const path = picture.links[link.id];
    if (!path) continue;
    const ends = new Set([...link.from, link.to]);
    for (const curve of curvesOf(path)) {
      sample(curve, (x, y) => {
        if (!Number.isFinite(x + y)) found.push(`${link.id} is nowhere`);
        for (const [id, r] of cards) {
          const inset = ends.has(id) ? 1.5 : 1;
          if (x > r.x + inset && x < r.x + r.width - inset && y > r.y + inset && y < r.y + r.height - inset) {
            found.push(`${link.id} runs behind ${id} at ${x.toFixed(1)},${y.toFixed(1)}`);
          }
        }
      });
    }
    const target = picture.cards[link.to];
    const { tip } = path;
    if (target) {
      const onEdge = Math.abs(tip.y - target.y) < 0.02 || Math.abs(tip.y - target.y - target.height) < 0.02;
      if (!onEdge || tip.x < target.x || tip.x > target.x + target.width)
        found.push(`${link.id} ends off the edge of ${link.to}`);
    } else {
      const cut = picture.links[link.to];
      if (!cut) found.push(`${link.id} ends on the missing ${link.to}`);
      else {
        if (!cut.rings.some((ring) => ring.by === link.id && Math.hypot(ring.x - tip.x, ring.y - tip.y) < 0.05)) {
          found.push(`${link.id} has no ring on ${link.to}`);
        }
        if (distanceTo(cut, tip.x, tip.y) > 0.05) found.push(`${link.id} ends off the line of ${link.to}`);
      }
    }
    if (new Set(link.from).size > 1 !== (path.junction !== undefined)) found.push(`${link.id} lacks its junction`);
  }
  return found;
}
