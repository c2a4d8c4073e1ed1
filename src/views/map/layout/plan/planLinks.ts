import type { Board } from "./Board.ts";

/**
 * How a link is to run. Channel `c` is the space above row `c`. An 'up' link ends above all its premises and a 'down' link
 * below them; an 'arch' rises into a channel and comes down on its target from above (same row, or premises on both sides).
 */
export interface LinkPlan {
  readonly link: number;
  readonly shape: "up" | "down" | "arch";
  /** Channel in which linked premises join (up, down) or in which the arch's level run lies; -1 if there is none. */
  readonly channel: number;
  /** Where undercuts end on it, from premises to target. */
  readonly rings: readonly { readonly by: number; readonly channel: number }[];
}

interface End {
  readonly at: "row" | "channel" | "arch";
  readonly index: number;
}

/** Plans every link, those that are cut before those that cut them. Result in that order. */
export function planLinks(board: Board, rowOf: Int32Array): LinkPlan[] {
  const { links } = board;
  const cutters: number[][] = links.map(() => []);
  for (const [i, link] of links.entries()) cutters[link.toLink]?.push(i);
  const span = links.map((link) => {
    let high = Infinity;
    let low = -1;
    for (const card of link.from) {
      high = Math.min(high, rowOf[card]!);
      low = Math.max(low, rowOf[card]!);
    }
    return { high, low };
  });
  const plans: LinkPlan[] = [];
  const queue: { link: number; end: End }[] = [];
  for (const [i, { toCard }] of links.entries()) {
    if (toCard >= 0) queue.push({ link: i, end: { at: "row", index: rowOf[toCard]! } });
  }
  for (let q = 0; q < queue.length; q++) {
    const { link, end } = queue[q]!;
    const plan = planOne(link, end, links[link]!.from.length > 1, span, cutters[link]!);
    plans.push(plan);
    for (const { by, channel } of plan.rings) {
      queue.push({ link: by, end: { at: plan.shape === "arch" ? "arch" : "channel", index: channel } });
    }
  }
  return plans;
}

function planOne(
  link: number,
  end: End,
  linked: boolean,
  span: readonly { high: number; low: number }[],
  cutters: readonly number[],
): LinkPlan {
  const { high, low } = span[link]!;
  // Into an arch from below there is no room for a curve: such a link becomes an arch beside it.
  const up = end.at === "row" ? high > end.index : end.at === "channel" && high >= end.index;
  const down = low < end.index;
  if (!up && !down) {
    const channel = Math.min(high, end.index);
    return { link, shape: "arch", channel, rings: cutters.map((by) => ({ by, channel })) };
  }
  // A ring lies in the channel nearest to whoever cuts, within the stretch that the link runs after its premises joined.
  const from = up ? (end.at === "row" ? end.index + 1 : end.index) : low + 1;
  const to = up ? high : end.index;
  const rings = cutters.map((by) => ({ by, channel: Math.max(from, Math.min(to, span[by]!.high)) }));
  const way = up ? -1 : 1;
  rings.sort((a, b) => way * (a.channel - b.channel) || way * (span[a.by]!.high - span[b.by]!.high) || a.by - b.by);
  return { link, shape: up ? "up" : "down", channel: linked ? (up ? high : low + 1) : -1, rings };
}
