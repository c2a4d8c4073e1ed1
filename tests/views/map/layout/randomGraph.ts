import fc from "fast-check";
import type { LayoutCard, LayoutGraph, LayoutLink, LinkKind } from "../../../../src/views/map/layout/LayoutGraph.ts";

const bands = ["explanation", "claim", "evidence", "document"] as const;
const kinds: readonly LinkKind[] = ["supports", "rebuts", "undercuts", "qualifies"];

interface Shape {
  readonly laneCount: number;
  readonly cards: readonly { band: number; lane: number; width: number; height: number }[];
  readonly links: readonly { kind: number; from: readonly number[]; to: number; onLink: boolean }[];
}

const shape = (most: number): fc.Arbitrary<Shape> =>
  fc.record({
    laneCount: fc.integer({ min: 0, max: 5 }),
    cards: fc.array(
      fc.record({
        band: fc.integer({ min: 0, max: 3 }),
        lane: fc.integer({ min: -1, max: 4 }),
        width: fc.integer({ min: 40, max: 260 }),
        height: fc.integer({ min: 30, max: 140 }),
      }),
      { maxLength: most },
    ),
    links: fc.array(
      fc.record({
        kind: fc.nat(3),
        from: fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }),
        to: fc.nat(999),
        onLink: fc.boolean(),
      }),
      { maxLength: Math.round(most * 1.6) },
    ),
  });

/**
 * Any map at all: cards of all bands and sizes, with and without lanes; links between any two, linked premises, loops,
 * circles, repeated links, undercuts on undercuts and on later links (so circles of undercuts too).
 */
export function anyGraph(most = 26): fc.Arbitrary<LayoutGraph> {
  return shape(most).map(graphOf);
}

function graphOf({ laneCount, cards, links }: Shape): LayoutGraph {
  const shown = cards.map((card, order): LayoutCard => {
    const lane = card.lane >= 0 && card.lane < laneCount ? { lane: `lane${card.lane}` } : {};
    return {
      id: `c${order}`,
      band: bands[card.band] ?? "claim",
      ...lane,
      width: card.width,
      height: card.height,
      order,
    };
  });
  const ends = cards.length === 0 ? [] : links;
  const drawn = ends.map((link, i): LayoutLink => {
    const from = link.from.map((n) => `c${n % cards.length}`);
    const toLink = link.onLink && ends.length > 1;
    const kind = toLink ? "undercuts" : (kinds[link.kind] ?? "supports");
    return { id: `k${i}`, kind, from, to: toLink ? `k${link.to % ends.length}` : `c${link.to % cards.length}` };
  });
  return { lanes: Array.from({ length: laneCount }, (_, i) => ({ id: `lane${i}` })), cards: shown, links: drawn };
}
