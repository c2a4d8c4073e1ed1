/** How a drawing is laid on paper: on one page where its text stays readable, else cut into several. */
import type { Rectangle } from "../layout/LayoutPicture.ts";

/** 6 pt in px. */
const LEAST_TEXT = 8;
const MOST_SCALE = 1.15;
/** More than a person would lay out on a floor; such a map is better folded first. */
const MOST_PAGES = 40;

export interface PrintPages {
  /** The part of the drawing on each page, row by row. */
  readonly views: readonly Rectangle[];
  readonly columns: number;
  /** Px of paper for each px of the drawing. */
  readonly scale: number;
  /** Text would need more pages than anybody wants, so it is smaller than 6 pt. */
  readonly isTooSmall: boolean;
}

/**
 * Cuts a drawing into pages.
 * @param bounds of the drawing
 * @param cards which a cut should miss
 * @param room on a page, in px of paper
 * @param smallestText the smallest size of text in the drawing, in px
 */
export function cutIntoPages(
  bounds: Rectangle,
  cards: readonly Rectangle[],
  room: { readonly width: number; readonly height: number },
  smallestText: number,
): PrintPages {
  const fitting = Math.min(MOST_SCALE, room.width / bounds.width, room.height / bounds.height);
  const onePage = { views: [bounds], columns: 1, scale: fitting };
  if (fitting * smallestText >= LEAST_TEXT) return { ...onePage, isTooSmall: false };
  const scale = LEAST_TEXT / smallestText;
  const columns = cuts(
    bounds.x,
    bounds.width,
    room.width / scale,
    cards.map(({ x, width }) => [x, x + width]),
  );
  const rows = cuts(
    bounds.y,
    bounds.height,
    room.height / scale,
    cards.map(({ y, height }) => [y, y + height]),
  );
  if (columns.length * rows.length > MOST_PAGES) return { ...onePage, isTooSmall: true };
  const views = rows.flatMap(([y, foot]) =>
    columns.map(([x, right]) => ({ x, y, width: right - x, height: foot - y })),
  );
  // Cuts lie where cards allow, so pages are rarely full: what room is left makes the text larger.
  const fill = Math.min(
    MOST_SCALE,
    room.width / Math.max(...columns.map(([x, right]) => right - x)),
    room.height / Math.max(...rows.map(([y, foot]) => foot - y)),
  );
  return { views, columns: columns.length, scale: Math.max(scale, fill), isTooSmall: false };
}

type Span = readonly [number, number];

/** Spans of at most some length, parted where the fewest cards are cut; of equals, nearest to even shares. */
function cuts(start: number, length: number, most: number, cards: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const end = start + length;
  for (let from = start; from < end; ) {
    const left = end - from;
    if (left <= most) {
      spans.push([from, end]);
      break;
    }
    const even = left / Math.ceil(left / most);
    let best = from + even;
    let least = Number.POSITIVE_INFINITY;
    for (let at = from + most * 0.6; at <= from + most; at += most / 100) {
      const cut = cards.filter(([a, b]) => a < at && at < b).length;
      const cost = cut + Math.abs(at - from - even) / most;
      if (cost < least) [best, least] = [at, cost];
    }
    spans.push([from, best]);
    from = best;
  }
  return spans;
}
