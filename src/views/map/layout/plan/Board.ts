import { bandNames, type LayoutGraph, type LayoutOptions, type LinkKind } from "../LayoutGraph.ts";

/** The input with names replaced by numbers and everything dangling removed: what all later steps work on. */
export interface Board {
  readonly cards: readonly BoardCard[];
  readonly links: readonly BoardLink[];
  /** Those that have a card; claims and explanations without a lane are in the last one, whose id is ''. */
  readonly lanes: readonly string[];
  readonly options: Required<LayoutOptions>;
}

export interface BoardCard {
  readonly id: string;
  /** Index in `bandNames`. */
  readonly band: number;
  /** Index in `lanes`; -1 for evidence and documents. */
  readonly lane: number;
  readonly width: number;
  readonly height: number;
  readonly order: number;
}

export interface BoardLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly from: readonly number[];
  /** Exactly one of the two is not -1. */
  readonly toCard: number;
  readonly toLink: number;
  /** The card at the end of the chain of links that this one ends on. */
  readonly restsOn: number;
}

const defaults: Required<LayoutOptions> = {
  aspect: 1.25,
  cardGap: 28,
  laneGap: 20,
  rowGap: 64,
  lineGap: 12,
  orderLanes: false,
};

/**
 * Reads the input. Repeated ids keep the first; links without premise or end, and circles of links that end on one
 * another without ever reaching a card, are dropped (there is no place to draw them).
 */
export function readBoard(graph: LayoutGraph): Board {
  const laneNumber = new Map<string, number>();
  const used = new Set<string>();
  for (const card of graph.cards) if (card.band === "explanation" || card.band === "claim") used.add(card.lane ?? "");
  for (const { id } of graph.lanes) if (used.has(id) && !laneNumber.has(id)) laneNumber.set(id, laneNumber.size);
  for (const id of used) if (id !== "" && !laneNumber.has(id)) laneNumber.set(id, laneNumber.size);
  if (used.has("") && !laneNumber.has("")) laneNumber.set("", laneNumber.size);

  const cardNumber = new Map<string, number>();
  const cards: BoardCard[] = [];
  for (const card of graph.cards) {
    if (cardNumber.has(card.id)) continue;
    cardNumber.set(card.id, cards.length);
    const band = bandNames.indexOf(card.band);
    const { id, width, height, order } = card;
    cards.push({ id, band, lane: band < 2 ? (laneNumber.get(card.lane ?? "") ?? -1) : -1, width, height, order });
  }
  // With thousands of lines 12 px for each would blow the picture up to nothing but gaps.
  const lineGap = Math.max(3, Math.min(defaults.lineGap, (defaults.lineGap * 800) / Math.max(1, graph.links.length)));
  const options = { ...defaults, lineGap, ...graph.options };
  return { cards, links: readLinks(graph, cardNumber), lanes: [...laneNumber.keys()], options };
}

function readLinks(graph: LayoutGraph, cardNumber: ReadonlyMap<string, number>): BoardLink[] {
  const byId = new Map<string, (typeof graph.links)[number]>();
  for (const link of graph.links) if (!byId.has(link.id) && !cardNumber.has(link.id)) byId.set(link.id, link);
  const premises = (from: readonly string[]) => [
    ...new Set(from.map((id) => cardNumber.get(id)).filter((n) => n !== undefined)),
  ];
  // Which card each link comes to rest on, following links that end on links; -1 if on none. Remembered, so linear.
  const rest = new Map<string, number>();
  for (const first of byId.keys()) {
    const trail: string[] = [];
    let id = first;
    let found = -1;
    for (;;) {
      const link = byId.get(id);
      const card = cardNumber.get(id);
      if (card !== undefined) found = card;
      else if (rest.has(id)) found = rest.get(id) ?? -1;
      else if (link && premises(link.from).length > 0) {
        trail.push(id);
        rest.set(id, -1); // met again on this trail: a circle
        id = link.to;
        continue;
      }
      break;
    }
    for (const passed of trail) rest.set(passed, found);
  }
  const drawn = [...byId.values()].filter((link) => (rest.get(link.id) ?? -1) >= 0);
  const linkNumber = new Map(drawn.map((link, i) => [link.id, i]));
  return drawn.map((link) => ({
    id: link.id,
    kind: link.kind,
    from: premises(link.from),
    toCard: cardNumber.get(link.to) ?? -1,
    toLink: cardNumber.has(link.to) ? -1 : (linkNumber.get(link.to) ?? -1),
    restsOn: rest.get(link.id) ?? -1,
  }));
}
