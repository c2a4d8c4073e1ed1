import type { Id } from "../../../../model/id.ts";
import type { Curve, LinkPath } from "../../layout/LayoutPicture.ts";
import { AFTER, BEFORE, type FlatPicture, STRAND, TRUNK } from "./FlatPicture.ts";

/**
 * The lines of a crowded picture as paths again, for paper: what `flatten` took apart. Rings are drawn by the lines that
 * end in them, so that none are told here.
 * @param ids the links that were laid out, in their order
 */
export function pathsOf({ lines }: FlatPicture, ids: readonly Id[]): Record<Id, LinkPath> {
  const paths: Record<Id, LinkPath> = {};
  for (const [n, id] of ids.entries()) {
    const curves = new Map<number, Curve[]>();
    for (let at = lines.starts[n] ?? 0; at < (lines.starts[n + 1] ?? 0); at += 1) {
      const part = lines.parts[at] ?? STRAND;
      const curve = curveOf([...lines.points.subarray(lines.pointStarts[at], lines.pointStarts[at + 1])]);
      curves.set(part, [...(curves.get(part) ?? []), curve]);
    }
    const strands = curves.get(STRAND);
    if (!strands) continue;
    const [x = 0, y = 0, angle = 0] = lines.tips.subarray(n * 3, n * 3 + 3);
    const [joinX = Number.NaN, joinY = 0] = lines.joins.subarray(n * 2, n * 2 + 2);
    const [labelX = 0, labelY = 0] = lines.labels.subarray(n * 2, n * 2 + 2);
    const [trunk] = curves.get(TRUNK) ?? [];
    const before = curves.get(BEFORE);
    const [after] = curves.get(AFTER) ?? [];
    paths[id] = {
      strands,
      ...(trunk && { trunk }),
      ...(!Number.isNaN(joinX) && { junction: { x: joinX, y: joinY } }),
      tip: { x, y, angle },
      rings: [],
      ...(before && { before }),
      ...(after && { after }),
      label: { x: labelX, y: labelY },
    };
  }
  return paths;
}

function curveOf(points: readonly number[]): Curve {
  const at = (place: number) => `${points[place]} ${points[place + 1]}`;
  let d = `M${at(0)}`;
  for (let place = 2; place + 5 < points.length; place += 6) d += `C${at(place)} ${at(place + 2)} ${at(place + 4)}`;
  return { d, points };
}
