/** Places for the small drawing of an open cell: cards in rows, lines that climb, a ring where a line is undercut. */
import type { Id } from "../../../model/id.ts";
import { type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import type { ChainLink, ChainLinks, DrawnLink } from "./chainLinks.ts";
import { wrapText } from "./wrapText.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Card extends Point {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
  /** Its title, broken to its width. */
  readonly title: readonly string[];
}

/** A cubic curve: two ends, two handles. */
export type Curve = readonly [Point, Point, Point, Point];

export interface Line {
  readonly id: Id;
  readonly premise: Id;
  /** Linked premises that are no cards. */
  readonly beside: readonly Id[];
  readonly kind: ChainLink["kind"];
  /** The claim whose school lends the line its hue. */
  readonly claim: Id;
  readonly curve: Curve;
  /** Whether it leads back down, within a circle: it then goes round the side and arrives from the right. */
  readonly isBack: boolean;
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

/** Room for the code above the title, for each line of it, and for one character of it, about. */
const CODE_LINE = 19;
export const LINE = 15;
const CHARACTER = 6.5;
const INSET = 20;
const GAP = 74;
const MOST_WIDE = 156;
const MOST_WIDE_TARGET = 290;
/** Where there is room, cards take more of it. */
const ROOMY = 520;
const MOST_WIDE_ROOMY = 212;
/** Beside the cards, for lines that lead back down. */
const BACK_ROOM = 52;
const SPACE = 9;
/** An arrowhead's length: lines end where it begins. */
export const HEAD = 10;
export const RING = 6;

/**
 * @param width of the whole drawing, in px
 * @param titleOf what stands on a card under its code
 */
export function chainPicture(
  index: MapIndex,
  { links, rows }: ChainLinks,
  width: number,
  titleOf: (id: Id) => string = () => "",
): ChainPicture {
  const isRound = links.some((one) => leadsBack(rows, one));
  const cards = placeCards(rows, isRound ? width - BACK_ROOM : width, titleOf);
  const lines = drawLines(index, links, cards, width);
  const bottom = Math.max(...[...cards.values()].map(({ y, height }) => y + height));
  return {
    width,
    height: bottom + 1,
    cards: [...cards.values()],
    lines,
    words: placeWords(lines, [...cards.values()], width),
  };
}

/** Whether a link ends on the row of its premise or under it. */
function leadsBack(rows: readonly (readonly Id[])[], { link, premises }: DrawnLink): boolean {
  const rowOf = (id: Id | undefined) => rows.findIndex((row) => id !== undefined && row.includes(id));
  const end = rowOf(link.to);
  return end >= 0 && end >= rowOf(premises[0]);
}

function placeCards(rows: readonly (readonly Id[])[], width: number, titleOf: (id: Id) => string): Map<Id, Card> {
  const cards = new Map<Id, Card>();
  let y = 0;
  for (const [rank, row] of rows.entries()) {
    const most = rank === 0 ? MOST_WIDE_TARGET : width > ROOMY ? MOST_WIDE_ROOMY : MOST_WIDE;
    const cardWidth = Math.min(most, (width - SPACE * (row.length - 1)) / row.length);
    // Narrow cards get more lines; all of a row are as high as the fullest.
    const titles = row.map((id) => wrapText(titleOf(id), (cardWidth - INSET) / CHARACTER, row.length > 2 ? 4 : 3));
    const height = CODE_LINE + LINE * Math.max(...titles.map((lines) => lines.length)) + 5;
    // Few cards spread out over the row, so that lines do not lie on each other.
    const room = width / row.length;
    for (const [at, id] of row.entries())
      cards.set(id, { id, x: room * (at + 0.5) - cardWidth / 2, y, width: cardWidth, height, title: titles[at] ?? [] });
    y += height + GAP;
  }
  return cards;
}

function drawLines(index: MapIndex, links: readonly DrawnLink[], cards: ReadonlyMap<Id, Card>, side: number): Line[] {
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
          card,
          target,
          arriving(link.to).findIndex((end) => end.link === link && end.premise === premise),
          arriving(link.to).length,
          side,
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

function lineToCard(
  link: ChainLink,
  from: Point,
  premise: Card,
  target: Card,
  at: number,
  count: number,
  side: number,
): BareLine {
  if (target.y >= premise.y) {
    const start = { x: premise.x + premise.width, y: premise.y + premise.height * 0.4 };
    const end = { x: target.x + target.width + HEAD, y: target.y + target.height * 0.6 };
    const out = side - 6;
    const curve: Curve = [start, { x: out, y: start.y }, { x: out, y: end.y }, end];
    return { id: link.id, kind: link.kind, claim: link.to, curve, isBack: true, rings: [] };
  }
  const to = { x: spread(target, at, count), y: target.y + target.height + (link.kind === "supports" ? HEAD : 4) };
  const bend = Math.max(24, Math.abs(from.y - to.y) / 2);
  const curve: Curve = [from, { x: from.x, y: from.y - bend }, { x: to.x, y: to.y + bend }, to];
  return { id: link.id, kind: link.kind, claim: link.to, curve, isBack: false, rings: [] };
}

function lineToLine(
  index: MapIndex,
  link: ChainLink,
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
  return { id: link.id, kind: link.kind, claim: hit.claim, curve, isBack: false, rings: [], ring };
}

function ringsOn(links: readonly DrawnLink[], id: Id): number[] {
  const hits = links.filter(({ link }) => link.to === id);
  return hits.map((_, at) => (at + 1) / (hits.length + 1));
}

const WORDS: Readonly<Record<ChainLink["kind"], string>> = {
  supports: "supports",
  rebuts: "rebuts",
  undercuts: "undercuts",
  qualifies: "limits",
  attests: "attests",
  needs: "is needed by",
};

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where along its line a word may stand, the best place first. */
const PLACES = [0.3, 0.4, 0.22, 0.5, 0.6, 0.14];
const WORD_CHARACTER = 6.6;
const WORD_HEIGHT = 15;

/**
 * One word for each joint, which is a link however many premises it has, where it lies on nothing else; where there is
 * no such place there is no word, since dash and end mark say the same.
 */
function placeWords(lines: readonly Line[], cards: readonly Card[], width: number): ChainPicture["words"] {
  const placed: Box[] = [];
  const words: (Point & { text: string; beside: readonly Id[] })[] = [];
  const rings = lines.flatMap(({ ring }) =>
    ring ? [{ x: ring.x - RING - 2, y: ring.y - RING - 2, width: 2 * RING + 4, height: 2 * RING + 4 }] : [],
  );
  const joints = [...new Map(lines.map((line) => [line.id, line])).values()];
  for (const line of joints.toReversed()) {
    const text = WORDS[line.kind];
    const room = (text.length + (line.beside.length > 0 ? 5 + 5 * line.beside.length : 0)) * WORD_CHARACTER;
    const others = lines.filter((other) => other !== line);
    const box = PLACES.flatMap((share) => {
      const { x, y } = pointOn(line.curve, share);
      return [x + 8, x - 8 - room].map((left): Box => ({ x: left, y: y - 10, width: room, height: WORD_HEIGHT }));
    }).find(
      (one) =>
        one.x >= 0 &&
        one.x + one.width <= width &&
        ![...placed, ...rings, ...cards].some((other) => overlaps(one, other)) &&
        !others.some((other) => crosses(other.curve, one)),
    );
    if (!box) continue;
    placed.push(box);
    words.push({ text, beside: line.beside, x: box.x, y: box.y + 11 });
  }
  return words;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function crosses(curve: Curve, { x, y, width, height }: Box): boolean {
  for (let share = 0; share <= 1; share += 1 / 32) {
    const point = pointOn(curve, share);
    if (point.x > x - 3 && point.x < x + width + 3 && point.y > y && point.y < y + height) return true;
  }
  return false;
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
