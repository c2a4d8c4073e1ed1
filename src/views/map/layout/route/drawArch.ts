import type { Curve, Point } from "../LayoutPicture.ts";
import type { Arch } from "./arches.ts";
import { channelEdge, drawWay, type Scene } from "./drawWay.ts";
import { curveOf, Pen } from "./Pen.ts";

/** The curves of a link that is an arch. Appends to `marks` the point numbers of its rings on its last curve. */
export function drawArch(
  scene: Scene,
  arch: Arch,
  ring: Point | null,
  marks: number[],
): { strands: Curve[]; trunk: Curve | null; junction: Point | null } {
  const thread = scene.woven.threads[arch.link]!;
  const yStrand = scene.stack.trackY(arch.channel, arch.strandTrack);
  const yTrunk = scene.stack.trackY(arch.channel, arch.trunkTrack);
  const runThrough = (pen: Pen, y: number) => {
    for (const { x } of arch.rings) {
      pen.line(x, y);
      marks.push((pen.points.length - 2) / 6);
    }
  };
  if (arch.single && thread.strands.length === 1) {
    const pen = rise(scene, arch, 0);
    pen.corner(pen.x, yStrand, arch.rings[0]?.x ?? (pen.x + arch.end) / 2, yStrand);
    runThrough(pen, yStrand);
    goDown(scene, arch, pen, yStrand, ring);
    return { strands: [pen.curve()], trunk: null, junction: null };
  }
  const strands = thread.strands.map((_, i) => {
    const pen = rise(scene, arch, i);
    pen.corner(pen.x, yStrand, arch.turn, yStrand);
    return pen.curve();
  });
  const trunk = new Pen(arch.turn, yStrand);
  if (!arch.single) {
    trunk.corner(arch.turn, yTrunk, arch.rings[0]?.x ?? arch.end, yTrunk);
    runThrough(trunk, yTrunk);
  }
  goDown(scene, arch, trunk, arch.single ? yStrand : yTrunk, ring);
  if (strands.length > 1) return { strands, trunk: trunk.curve(), junction: { x: arch.turn, y: yStrand } };
  // One premise only: strand and trunk are one line.
  const first = strands[0]!.points;
  for (const i of marks.keys()) marks[i]! += (first.length - 2) / 6;
  return { strands: [curveOf([...first, ...trunk.points.slice(2)])], trunk: null, junction: null };
}

/** A pen that has come from a premise up to the foot of the arches' zone, or stands on the premise below it. */
function rise(scene: Scene, arch: Arch, strand: number): Pen {
  const way = scene.woven.threads[arch.link]!.strands[strand]!;
  const start = scene.ports[arch.link]!.starts[strand]!;
  if (way.length === 2) return new Pen(start.x, scene.stack.top[arch.channel]!);
  return Pen.after(drawWay(scene, way.slice(0, -1), { start, port: null, ring: null }));
}

/** From the level run down to the target: straight onto the card or ring, or through the row below and on. */
function goDown(scene: Scene, arch: Arch, pen: Pen, cornerY: number, ring: Point | null): void {
  const trunk = scene.woven.threads[arch.link]!.trunk!;
  if (trunk.length === 2) {
    pen.corner(arch.end, cornerY, arch.end, ring ? ring.y : scene.stack.top[arch.channel]!);
    return;
  }
  const start = { x: arch.end, y: channelEdge(scene.stack, arch.channel, false) };
  pen.corner(arch.end, cornerY, start.x, start.y);
  const rest = drawWay(scene, trunk.slice(1), { start, port: scene.ports[arch.link]!.end, ring });
  pen.points.push(...rest.points.slice(2));
}
