import type { Curve, LinkPath, Point } from "../LayoutPicture.ts";
import { drawArch } from "./drawArch.ts";
import { drawWay, type Scene } from "./drawWay.ts";
import { curveOf, splitCurve } from "./Pen.ts";

/** Draws every link, in the board's order. Labels are left at the origin: they are set when all lines are known. */
export function drawLinks(facts: Omit<Scene, "spots" | "crowd">): LinkPath[] {
  const { woven, board } = facts;
  const scene: Scene = { ...facts, ...placeRings(facts) };
  const ringOf = ringsByCutter(scene);
  return woven.threads.map((thread, link) => {
    const arch = scene.arches.get(link);
    const ports = scene.ports[link]!;
    const ring = ringOf.get(link) ?? null;
    const marks: number[] = [];
    let strands: readonly Curve[];
    let trunk: Curve | null = null;
    let junction: Point | null = null;
    if (arch) {
      ({ strands, trunk, junction } = drawArch(scene, arch, ring, marks));
    } else if (thread.trunk) {
      junction = scene.spots.get(thread.trunk[0]!)!;
      strands = thread.strands.map((way, i) =>
        drawWay(scene, way, { start: ports.starts[i]!, port: null, ring: null }),
      );
      trunk = drawWay(scene, thread.trunk, { start: junction, port: ports.end, ring }, marks);
    } else {
      strands = [drawWay(scene, thread.strands[0]!, { start: ports.starts[0]!, port: ports.end, ring }, marks)];
    }
    const { points } = trunk ?? strands[0]!;
    const rings = (arch ?? thread.plan).rings.map(({ by }, i) => {
      const at = marks[i]! * 6;
      return { by: board.links[by]!.id, x: points[at]!, y: points[at + 1]! };
    });
    const cut = board.links[board.links[link]!.toLink];
    return {
      strands,
      ...(junction ? { junction } : {}),
      ...(trunk ? { trunk } : {}),
      tip: tipOf(points),
      ...(cut ? { cuts: cut.id } : {}),
      rings,
      ...(rings.length > 0 ? cutAt(marks[0]!, strands, trunk) : {}),
      label: { x: 0, y: 0 },
    };
  });
}

function placeRings({ woven, placing, stack }: Omit<Scene, "spots" | "crowd">): Pick<Scene, "spots" | "crowd"> {
  const spots = new Map<number, Point>();
  const crowd: Point[][] = stack.top.map(() => []);
  woven.kind.forEach((kind, v) => {
    if (kind !== "ring" && kind !== "join") return;
    const rank = woven.ranks[woven.rankOf[v]!]!;
    const point = { x: placing.x[v]!, y: stack.levelY(rank.row, rank.level) };
    spots.set(v, point);
    crowd[rank.row]!.push(point);
  });
  return { spots, crowd };
}

/** For each link that cuts another, where its ring is. */
function ringsByCutter({ woven, arches, spots, stack }: Scene): Map<number, Point> {
  const ringOf = new Map<number, Point>();
  for (const { plan, rings } of woven.threads) {
    const arch = arches.get(plan.link);
    if (!arch) plan.rings.forEach(({ by }, i) => void ringOf.set(by, spots.get(rings[i]!)!));
    else {
      const y = stack.trackY(arch.channel, arch.single ? arch.strandTrack : arch.trunkTrack);
      for (const { by, x } of arch.rings) ringOf.set(by, { x, y });
    }
  }
  return ringOf;
}

function tipOf(points: readonly number[]): LinkPath["tip"] {
  const [fromX, fromY, x, y] = points.slice(-4) as [number, number, number, number];
  return { x, y, angle: Math.atan2(y - fromY, x - fromX) };
}

/** The line up to a point of its last curve, and beyond. */
function cutAt(mark: number, strands: readonly Curve[], trunk: Curve | null): { before: Curve[]; after: Curve } {
  const [before, after] = splitCurve((trunk ?? strands[0]!).points, mark);
  return { before: [...(trunk ? strands : []), curveOf(before)], after: curveOf(after) };
}
