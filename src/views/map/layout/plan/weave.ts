import type { Rows } from "./assignRows.ts";
import type { Board } from "./Board.ts";
import type { LinkPlan } from "./planLinks.ts";

export type VertexKind = "card" | "pass" | "ring" | "join" | "arch";

/** The layered graph of a map: cards and what links need on their way, on ranks; vertices are numbered, cards first. */
export interface Weave {
  readonly kind: readonly VertexKind[];
  readonly rankOf: readonly number[];
  /** Lane, in the rows of lanes; -1 elsewhere. */
  readonly lane: readonly number[];
  readonly rankCount: number;
  readonly ranks: readonly Rank[];
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  /** By link number. */
  readonly threads: readonly Thread[];
  /** Levels for rings and joins in each channel (channel `c` is above row `c`). */
  readonly levels: readonly number[];
}

/** A rank is a row of cards, the zone of arches right above a row, or one of a channel's levels (0 the lowest). */
export interface Rank {
  readonly is: "row" | "arches" | "level";
  readonly row: number;
  readonly level: number;
}

/** The way of one link through the ranks, as vertices from premise to target. */
export interface Thread {
  readonly plan: LinkPlan;
  readonly strands: readonly (readonly number[])[];
  readonly trunk: readonly number[] | null;
  /** The arch's vertex, or -1. */
  readonly arch: number;
  /** Vertex of each ring of the plan; for an arch all are the arch's vertex. */
  readonly rings: readonly number[];
}

/** Gives every ring and join a level in its channel, makes the ranks, and splits links at every rank that they pass. */
export function weave(board: Board, rows: Rows, plans: readonly LinkPlan[]): Weave {
  const { cards, links } = board;
  const rowCount = rows.bandOf.length;
  const kind: VertexKind[] = cards.map(() => "card");
  const lane: number[] = cards.map((card) => card.lane);
  const channelOf: number[] = cards.map(() => -1);
  const vertex = (what: VertexKind, channel: number, inLane = -1): number => {
    channelOf.push(channel);
    lane.push(inLane);
    return kind.push(what) - 1;
  };
  const planOf: LinkPlan[] = [];
  const joinOf = new Int32Array(links.length).fill(-1);
  const ringsOf: number[][] = links.map(() => []);
  const targetOf = new Int32Array(links.length);
  const hasArches = new Uint8Array(rowCount + 1);
  const below: [number, number][] = [];
  for (const plan of plans) {
    const link = links[plan.link]!;
    planOf[plan.link] = plan;
    if (link.toCard >= 0) targetOf[plan.link] = link.toCard;
    const arch = plan.shape === "arch";
    if (arch) hasArches[plan.channel] = 1;
    if (plan.channel >= 0) joinOf[plan.link] = vertex(arch ? "arch" : "join", plan.channel);
    plan.rings.forEach(({ by, channel }) => {
      const at = arch ? joinOf[plan.link]! : vertex("ring", channel);
      ringsOf[plan.link]!.push(at);
      targetOf[by] = at;
    });
    if (arch) continue;
    const way = [
      ...(joinOf[plan.link]! >= 0 ? [joinOf[plan.link]!] : []),
      ...ringsOf[plan.link]!,
      targetOf[plan.link]!,
    ];
    for (let i = 1; i < way.length; i++) {
      const [a, b] = [way[i - 1]!, way[i]!];
      if (kind[b] !== "ring" || channelOf[a] !== channelOf[b]) continue;
      below.push(plan.shape === "up" ? [a, b] : [b, a]);
    }
  }
  const level = levelsFromBelow(kind.length, below);
  const levels = new Array<number>(rowCount + 1).fill(0);
  kind.forEach((what, v) => {
    if (what === "ring" || what === "join") levels[channelOf[v]!] = Math.max(levels[channelOf[v]!]!, level[v]! + 1);
  });

  const ranks: Rank[] = [];
  const rowRank: number[] = [];
  const archRank: number[] = [];
  const lowestLevel: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let l = levels[row]! - 1; l >= 0; l--) lowestLevel[row] = ranks.push({ is: "level", row, level: l }) - 1;
    if (hasArches[row]) archRank[row] = ranks.push({ is: "arches", row, level: 0 }) - 1;
    rowRank[row] = ranks.push({ is: "row", row, level: 0 }) - 1;
  }
  const rankOf = kind.map((what, v) => {
    if (what === "card") return rowRank[rows.rowOf[v]!]!;
    const channel = channelOf[v]!;
    return what === "arch" ? archRank[channel]! : lowestLevel[channel]! - level[v]!;
  });

  const upper: number[] = [];
  const lower: number[] = [];
  const laneOf = (link: number) => {
    const rest = cards[links[link]!.restsOn]!.lane;
    return rest >= 0 ? rest : Math.max(0, ...links[link]!.from.map((card) => cards[card]!.lane));
  };
  const chain = (stops: readonly number[], inLane: number): number[] => {
    const way = [stops[0]!];
    for (let i = 1; i < stops.length; i++) {
      const to = stops[i]!;
      const step = Math.sign(rankOf[to]! - rankOf[stops[i - 1]!]!);
      let at = stops[i - 1]!;
      for (let r = rankOf[at]! + step; step !== 0; r += step) {
        let next = to;
        if (r !== rankOf[to]) {
          const rank = ranks[r]!;
          next = vertex("pass", -1, rank.is === "row" && rows.bandOf[rank.row]! < 2 ? inLane : -1);
          rankOf.push(r);
        }
        upper.push(step > 0 ? at : next);
        lower.push(step > 0 ? next : at);
        at = next;
        if (next === to) break;
        way.push(next);
      }
      way.push(to);
    }
    return way;
  };
  const threads = links.map((link, i): Thread => {
    const plan = planOf[i]!;
    const arch = plan.shape === "arch" ? joinOf[i]! : -1;
    const rings = ringsOf[i]!;
    const target = targetOf[i]!;
    const inLane = laneOf(i);
    if (joinOf[i]! < 0) {
      return { plan, arch, rings, strands: [chain([link.from[0]!, ...rings, target], inLane)], trunk: null };
    }
    const strands = link.from.map((card) => chain([card, joinOf[i]!], inLane));
    return { plan, arch, rings, strands, trunk: chain([joinOf[i]!, ...(arch >= 0 ? [] : rings), target], inLane) };
  });
  return { kind, rankOf, lane, rankCount: ranks.length, ranks, upper, lower, threads, levels };
}

/** Least level of each vertex such that all below it in its channel are lower. The pairs form a forest, so this ends. */
function levelsFromBelow(count: number, pairs: readonly (readonly [number, number])[]): Int32Array {
  const level = new Int32Array(count);
  const above: number[][] = [];
  const waiting = new Int32Array(count);
  for (const [low, high] of pairs) {
    above[low] ??= [];
    above[low].push(high);
    waiting[high]!++;
  }
  const ready = Array.from({ length: count }, (_, v) => v).filter((v) => waiting[v] === 0);
  for (let q = 0; q < ready.length; q++) {
    const v = ready[q]!;
    for (const high of above[v] ?? []) {
      level[high] = Math.max(level[high]!, level[v]! + 1);
      if (--waiting[high]! === 0) ready.push(high);
    }
  }
  return level;
}
