/** Finding what lies where on a crowded map. */
import type { Rectangle } from "../../layout/LayoutPicture.ts";
import { type FlatLines, type FlatPicture, type PlaceIndex, STRAND, TRUNK } from "./FlatPicture.ts";

/** Side of a square, in pixels of the picture: about a card with the space around it. */
const SIDE = 240;
/** Into how many straight pieces a cubic is cut to measure how near it is. */
const PIECES = 12;

/** Builds the index, in time linear in what is drawn. */
export function placeIndexOf(bounds: Rectangle, cards: Float32Array, lines: FlatLines): PlaceIndex {
  const columns = Math.max(1, Math.ceil(bounds.width / SIDE) + 1);
  const rows = Math.max(1, Math.ceil(bounds.height / SIDE) + 1);
  const grid = { x: bounds.x, y: bounds.y, columns, rows };
  const inCells = { cells: [] as number[], items: [] as number[] };
  for (let card = 0; card * 4 < cards.length; card += 1) {
    const [x = 0, y = 0, width = 0, height = 0] = cards.subarray(card * 4, card * 4 + 4);
    forCells(grid, x, y, x + width, y + height, (cell) => {
      inCells.cells.push(cell);
      inCells.items.push(card);
    });
  }
  const cardLists = sortIntoCells(columns * rows, inCells);
  const pieces = { cells: [] as number[], items: [] as number[], links: [] as number[] };
  forCubics(lines, (link, at) => {
    let last = -1;
    forPieces(lines.points, at, SIDE, (x1, y1, x2, y2) => {
      forCells(grid, Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), (cell) => {
        if (cell === last) return;
        last = cell;
        pieces.cells.push(cell);
        pieces.items.push(at);
        pieces.links.push(link);
      });
    });
  });
  const cubicLists = sortIntoCells(columns * rows, pieces);
  const linkLists = sortIntoCells(columns * rows, { cells: pieces.cells, items: pieces.links });
  return {
    ...grid,
    cardStarts: cardLists.starts,
    cards: cardLists.items,
    cubicStarts: cubicLists.starts,
    cubics: cubicLists.items,
    links: linkLists.items,
  };
}

/** The numbers of the cards that touch a rectangle, each once. */
export function cardsWithin({ places, cards }: FlatPicture, { x, y, width, height }: Rectangle): number[] {
  const found = new Set<number>();
  forCells(places, x, y, x + width, y + height, (cell) => {
    for (let at = places.cardStarts[cell] as number; at < (places.cardStarts[cell + 1] as number); at += 1) {
      const card = places.cards[at] as number;
      const [left = 0, top = 0, wide = 0, high = 0] = cards.subarray(card * 4, card * 4 + 4);
      if (left < x + width && left + wide > x && top < y + height && top + high > y) found.add(card);
    }
  });
  return [...found];
}

/** The number of the card at a point, or within so many pixels of it the nearest. */
export function cardAt(
  picture: FlatPicture,
  x: number,
  y: number,
  within: number,
  isThere: (card: number) => boolean,
): number | undefined {
  const near = cardsWithin(picture, {
    x: x - within,
    y: y - within,
    width: 2 * within + 0.01,
    height: 2 * within + 0.01,
  });
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of near) {
    if (!isThere(card)) continue;
    const [left = 0, top = 0, width = 0, height = 0] = picture.cards.subarray(card * 4, card * 4 + 4);
    const distance = Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
    if (distance < least) [best, least] = [card, distance];
  }
  return best;
}

/** The number of the link whose line passes nearest to a point, no farther than so many pixels. */
export function lineAt(
  { places, lines }: FlatPicture,
  x: number,
  y: number,
  within: number,
  isThere: (link: number) => boolean,
): number | undefined {
  let best: number | undefined;
  let least = within;
  forCells(places, x - within, y - within, x + within, y + within, (cell) => {
    for (let at = places.cubicStarts[cell] as number; at < (places.cubicStarts[cell + 1] as number); at += 1) {
      const cubic = places.cubics[at] as number;
      if (!isNear(lines.points, cubic, x, y, least) || !isThere(places.links[at] as number)) continue;
      forPieces(lines.points, cubic, 0, (x1, y1, x2, y2) => {
        const distance = distanceToPiece(x, y, x1, y1, x2, y2);
        if (distance < least) [best, least] = [places.links[at], distance];
      });
    }
  });
  return best;
}

/** A cubic lies within the box of its four points. */
function isNear(points: Float32Array, at: number, x: number, y: number, within: number): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, x4 = 0, y4 = 0] = points.subarray(at, at + 8);
  return (
    Math.min(x1, x2, x3, x4) <= x + within &&
    Math.max(x1, x2, x3, x4) >= x - within &&
    Math.min(y1, y2, y3, y4) <= y + within &&
    Math.max(y1, y2, y3, y4) >= y - within
  );
}

function distanceToPiece(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Every cubic of every whole line, with its link. */
function forCubics({ starts, parts, pointStarts }: FlatLines, visit: (link: number, at: number) => void): void {
  for (let link = 0; link + 1 < starts.length; link += 1)
    for (let curve = starts[link] as number; curve < (starts[link + 1] as number); curve += 1) {
      if (parts[curve] !== STRAND && parts[curve] !== TRUNK) continue;
      for (let at = pointStarts[curve] as number; at + 8 <= (pointStarts[curve + 1] as number); at += 6)
        visit(link, at);
    }
}

/** A cubic in straight pieces: of about `step` pixels, or so many as measuring takes. */
function forPieces(
  points: Float32Array,
  at: number,
  step: number,
  visit: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points.subarray(at, at + 8);
  const length = Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const count = step === 0 ? PIECES : Math.max(1, Math.min(128, Math.ceil(length / step) * 2));
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= count; piece += 1) {
    const t = piece / count;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    const [toX, toY] = [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
    visit(fromX, fromY, toX, toY);
    [fromX, fromY] = [toX, toY];
  }
}

type Grid = Pick<PlaceIndex, "x" | "y" | "columns" | "rows">;

/** The squares that a box touches; what lies outside the picture belongs to the squares at its edge. */
function forCells(
  { x, y, columns, rows }: Grid,
  left: number,
  top: number,
  right: number,
  foot: number,
  visit: (cell: number) => void,
): void {
  const at = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / SIDE)));
  const lastColumn = at(right - x, columns);
  const lastRow = at(foot - y, rows);
  for (let row = at(top - y, rows); row <= lastRow; row += 1)
    for (let column = at(left - x, columns); column <= lastColumn; column += 1) visit(row * columns + column);
}

/** Counting sort of items by their squares. */
function sortIntoCells(
  count: number,
  { cells, items }: { readonly cells: readonly number[]; readonly items: readonly number[] },
): { starts: Uint32Array; items: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < count; cell += 1)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const free = starts.slice();
  const sorted = new Uint32Array(cells.length);
  for (const [n, cell] of cells.entries()) {
    sorted[free[cell] as number] = items[n] as number;
    free[cell] = (free[cell] as number) + 1;
  }
  return { starts, items: sorted };
}
