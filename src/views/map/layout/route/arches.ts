import { placeInOrder } from "../place/isotonic.ts";
import type { Placing } from "../place/placeBoard.ts";
import type { Weave } from "../plan/weave.ts";
import type { LinkPorts } from "./ports.ts";

/** An arch: lines rise, run level, and come down on the target. All `x`; runs are numbered from the row upward. */
export interface Arch {
  readonly link: number;
  readonly channel: number;
  readonly feet: readonly number[];
  readonly end: number;
  /** Where the strands' run turns into the trunk's; the same as `end` if there is only one run. */
  readonly turn: number;
  /** Undercuts' places on the run, from premises to target. */
  readonly rings: readonly { readonly by: number; readonly x: number }[];
  /** Whether one run carries everything, or the strands have one and the trunk another. */
  readonly single: boolean;
  strandTrack: number;
  trunkTrack: number;
}

const ringRoom = 20;

/** Finds the runs of all arches and gives each a track, so that no two on one track overlap. Also the tracks per channel. */
export function traceArches(
  woven: Weave,
  placing: Placing,
  ports: readonly LinkPorts[],
): { arches: Map<number, Arch>; tracks: number[] } {
  const arches = new Map<number, Arch>();
  const ringX = new Map<number, number>();
  const inTurn = woven.threads.filter((thread) => thread.arch >= 0);
  // Those that are cut come first, so that the ring is known to which a cutting arch must come.
  const depth = new Map<number, number>();
  const depthOf = (link: number): number => {
    const known = depth.get(link);
    if (known !== undefined) return known;
    const cut = woven.threads.findIndex((thread) => thread.plan.rings.some((ring) => ring.by === link));
    const value = cut < 0 ? 0 : depthOf(cut) + 1;
    depth.set(link, value);
    return value;
  };
  inTurn.sort((a, b) => depthOf(a.plan.link) - depthOf(b.plan.link) || a.plan.link - b.plan.link);
  for (const thread of inTurn) {
    const { link, channel } = thread.plan;
    const own = ports[link]!;
    const feet = thread.strands.map((way, i) =>
      way.length === 2 ? own.starts[i]!.x : placing.x[way[way.length - 2]!]!,
    );
    const trunk = thread.trunk!;
    const end = trunk.length > 2 ? placing.x[trunk[1]!]! : (ringX.get(link) ?? own.end?.x ?? placing.x[trunk[1]!]!);
    const cutters = thread.plan.rings.map((ring) => ({ by: ring.by, wish: nearest(woven, placing, ring.by) }));
    const count = cutters.length;
    const single = count === 0 || (feet.length === 1 && Math.abs(feet[0]! - end) >= ringRoom * (count + 1));
    let turn = end;
    let from = feet[0]!;
    if (!single) {
      const middle = feet.reduce((sum, x) => sum + x, 0) / feet.length;
      turn = end + (middle < end ? -1 : 1) * ringRoom * (count + 1);
      from = turn;
    }
    const rightward = from < end;
    cutters.sort((a, b) => a.wish - b.wish || a.by - b.by);
    const low = Math.min(from, end) + ringRoom * 0.8;
    const high = Math.max(from, end) - ringRoom * 0.8;
    const at = new Float64Array(count);
    const even = Float64Array.from(cutters, ({ wish }) => wish);
    placeInOrder(
      count,
      even,
      new Float64Array(count).fill(1),
      new Float64Array(count).fill(ringRoom * 1.2),
      at,
      low,
      high,
    );
    const rings = cutters.map(({ by }, i) => ({ by, x: at[i]! }));
    if (!rightward) rings.reverse();
    for (const ring of rings) ringX.set(ring.by, ring.x);
    arches.set(link, { link, channel, feet, end, turn, rings, single, strandTrack: 0, trunkTrack: 0 });
  }
  return { arches, tracks: giveTracks(arches, woven.levels.length) };
}

function nearest(woven: Weave, placing: Placing, link: number): number {
  const thread = woven.threads[link]!;
  const way = thread.trunk ?? thread.strands[0]!;
  const before = way[Math.max(0, way.length - 2)]!;
  return placing.x[woven.kind[before] === "arch" ? thread.strands[0]![0]! : before]!;
}

/** Short runs get the low tracks, so that arches nest. */
function giveTracks(arches: ReadonlyMap<number, Arch>, channels: number): number[] {
  const runs: { arch: Arch; trunk: boolean; low: number; high: number }[] = [];
  for (const arch of arches.values()) {
    const strandEnds = [...arch.feet, arch.turn];
    runs.push({ arch, trunk: false, low: Math.min(...strandEnds), high: Math.max(...strandEnds) });
    if (!arch.single) {
      runs.push({ arch, trunk: true, low: Math.min(arch.turn, arch.end), high: Math.max(arch.turn, arch.end) });
    }
  }
  runs.sort(
    (a, b) => a.high - a.low - (b.high - b.low) || a.arch.link - b.arch.link || Number(b.trunk) - Number(a.trunk),
  );
  const taken: { low: number; high: number }[][][] = Array.from({ length: channels }, () => []);
  for (const run of runs) {
    const tracks = taken[run.arch.channel]!;
    let track = 0;
    while (tracks[track]?.some(({ low, high }) => low < run.high + 12 && run.low < high + 12)) track++;
    const beside = tracks[track] ?? [];
    beside.push({ low: run.low, high: run.high });
    tracks[track] = beside;
    if (run.trunk) run.arch.trunkTrack = track;
    else run.arch.strandTrack = track;
  }
  return taken.map((tracks) => tracks.length);
}
