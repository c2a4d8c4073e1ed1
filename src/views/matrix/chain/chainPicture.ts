/** Places for the small drawing of an open cell: cards in rows, lines that climb, a ring where a line is undercut. */
import type { Id } from "../../../model/id.ts";
import type { Inference, InferenceKind } from "../../../model/inference.ts";
import { type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import type { ChainLinks, DrawnLink } from "./chainLinks.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Card extends Point {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
}

/** A cubic curve: two ends, two handles. */
export type Curve = readonly [Point, Point, Point, Point];

export interface Line {
  readonly id: Id;
  readonly premise: Id;
  /** Linked premises that are no cards. */
  readonly beside: readonly Id[];
  readonly kind: InferenceKind;
  /** The claim whose school lends the line its hue. */
  readonly claim: Id;
  readonly curve: Curve;
  /** Where other lines hit this one, as a share of its length. */
  readonly rings: readonly number[];
  /** For a line that hits another: the middle of its ring. */
  readonly ring?: Point;
}

export interface ChainPicture {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Card[];
  readonly lines: readonly Line[];
  /** The word beside a line, once for each kind and row. */
  readonly words: readonly (Point & { readonly text: string; readonly beside: readonly Id[] })[];
}

const CARD_HEIGHT = 42;
const TARGET_HEIGHT = 30;
const GAP = 76;
const MOST_WIDE = 156;
const MOST_WIDE_TARGET = 290;
const SPACE = 9;
/** An arrowhead's length: lines end where it begins. */
export const HEAD = 10;
export const RING = 6;

/** @param width of the whole drawing, in px */
export function chainPicture(index: MapIndex, { links, rows }: ChainLinks, width: number): ChainPicture {
  const cards = placeCards(rows, width);
  const lines = drawLines(index, links, cards);
  const bottom = Math.max(...[...cards.values()].map(({ y, height }) => y + height));
  return { width, height: bottom + 1, cards: [...cards.values()], lines, words: placeWords(lines, width) };
}

function placeCards(rows: readonly (readonly Id[])[], width: number): Map<Id, Card> {
  const cards = new Map<Id, Card>();
  let y = 0;
  for (const [rank, row] of rows.entries()) {
    const most = rank === 0 ? MOST_WIDE_TARGET : MOST_WIDE;
    const cardWidth = Math.min(most, (width - SPACE * (row.length - 1)) / row.length);
    // Few cards spread out over the row, so that lines do not lie on each other.
    const room = width / row.length;
    for (const [at, id] of row.entries())
      cards.set(id, {
        id,
        x: room * (at + 0.5) - cardWidth / 2,
        y,
        width: cardWidth,
        height: rank === 0 ? TARGET_HEIGHT : CARD_HEIGHT,
      });
    y += (rank === 0 ? TARGET_HEIGHT : CARD_HEIGHT) + GAP;
  }
  return cards;
}

function drawLines(index: MapIndex, links: readonly DrawnLink[], cards: ReadonlyMap<Id, Card>): Line[] {
  const drawn = new Map<Id, Line[]>();
  const ends = links.flatMap(({ link, premises, beside }) => premises.map((premise) => ({ link, premise, beside })));
  const arriving = (id: Id) => ends.filter(({ link }) => link.to === id);
  const leaving = (id: Id) => ends.filter(({ premise }) => premise === id);
  for (const { link, premise, beside } of ends) {
    const card = cards.get(premise);
    if (!card) continue;
    const out = leaving(premise);
    const from = {
      x: spread(
        card,
        out.findIndex((end) => end.link === link),
        out.length,
      ),
      y: card.y,
    };
    const target = cards.get(link.to);
    const line = target
      ? lineToCard(
          link,
          from,
          target,
          arriving(link.to).findIndex((end) => end.link === link && end.premise === premise),
          arriving(link.to).length,
        )
      : lineToLine(
          index,
          link,
          from,
          drawn,
          arriving(link.to).findIndex((end) => end.link === link),
          new Set(arriving(link.to).map((end) => end.link.id)).size,
        );
    if (line) drawn.set(link.id, [...(drawn.get(link.id) ?? []), { ...line, premise, beside }]);
  }
  return [...drawn.values()].flat().map((line) => ({ ...line, rings: ringsOn(links, line.id) }));
}

/** The nth of several lines along the edge of a card. */
function spread({ x, width }: Card, at: number, count: number): number {
  const room = Math.min(width * 0.6, 34 * (count - 1));
  return x + width / 2 - room / 2 + (count > 1 ? (room * at) / (count - 1) : 0);
}

type BareLine = Omit<Line, "premise" | "beside">;

function lineToCard(link: Inference, from: Point, target: Card, at: number, count: number): BareLine {
  const to = { x: spread(target, at, count), y: target.y + target.height + (link.kind === "supports" ? HEAD : 4) };
  // A card on a higher row is reached from below; one on the same row or under it only within a circle.
  const bend = Math.max(24, Math.abs(from.y - to.y) / 2);
  const curve: Curve = [from, { x: from.x, y: from.y - bend }, { x: to.x, y: to.y + bend }, to];
  return { id: link.id, kind: link.kind, claim: link.to, curve, rings: [] };
}

function lineToLine(
  index: MapIndex,
  link: Inference,
  from: Point,
  drawn: ReadonlyMap<Id, readonly Line[]>,
  at: number,
  count: number,
): BareLine | undefined {
  const hit = drawn.get(link.to)?.[0];
  const target = recordOf(index, "inferences", link.to);
  if (!hit || !target) return undefined;
  const ring = pointOn(hit.curve, (at + 1) / (count + 1));
  const side = from.x >= ring.x ? 1 : -1;
  const to = { x: ring.x + side * RING, y: ring.y };
  const curve: Curve = [
    from,
    { x: from.x, y: ring.y },
    { x: to.x + side * Math.abs(from.x - to.x) * 0.4, y: ring.y },
    to,
  ];
  return { id: link.id, kind: link.kind, claim: hit.claim, curve, rings: [], ring };
}

function ringsOn(links: readonly DrawnLink[], id: Id): number[] {
  const hits = links.filter(({ link }) => link.to === id);
  return hits.map((_, at) => (at + 1) / (hits.length + 1));
}

const WORDS: Readonly<Record<InferenceKind, string>> = {
  supports: "supports",
  rebuts: "rebuts",
  undercuts: "undercuts",
  qualifies: "limits",
};

function placeWords(lines: readonly Line[], width: number): ChainPicture["words"] {
  const said = new Set<string>();
  return lines.toReversed().flatMap((line) => {
    const row = Math.round((line.curve[0].y - TARGET_HEIGHT) / (CARD_HEIGHT + GAP));
    const key = `${line.kind} ${row}`;
    const crowded = lines.filter(({ curve }) => curve[0].y === line.curve[0].y).length > 2;
    if (said.has(key) && (line.beside.length === 0 || crowded)) return [];
    said.add(key);
    const { x, y } = line.ring ? pointOn(line.curve, 0.38) : pointOn(line.curve, 0.22);
    const text = WORDS[line.kind];
    const room = (text.length + 8 * line.beside.length) * 6.4;
    return [{ text, beside: line.beside, x: x + 10 + room > width ? x - 10 - room : x + 10, y: y + 4 }];
  });
}

/** The point at a share of a curve. */
export function pointOn(curve: Curve, share: number): Point {
  return splitCurve(curve, share)[0][3];
}

/** A curve cut in two at a share of it (de Casteljau). */
export function splitCurve([a, b, c, d]: Curve, share: number): [Curve, Curve] {
  const mix = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share });
  const ab = mix(a, b);
  const bc = mix(b, c);
  const cd = mix(c, d);
  const abc = mix(ab, bc);
  const bcd = mix(bc, cd);
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** A curve as SVG path data. */
export function curvePath([a, b, c, d]: Curve): string {
  const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
