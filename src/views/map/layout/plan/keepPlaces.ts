import type { KeptPlace } from "../LayoutGraph.ts";
import type { Rows } from "./assignRows.ts";
import type { Board } from "./Board.ts";
import { claimSpot, type Shelf } from "./freeSpot.ts";

/** Where every card goes when some are on the screen already: those stay, and the others take free places. */
export interface KeptPlan {
  readonly rows: Rows;
  /** Centres and half widths of all cards. */
  readonly x: Float64Array;
  readonly half: Float64Array;
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  /** Upper edge of each row that was on the screen; NaN for new rows. */
  readonly keptTop: readonly number[];
}

const inset = 12;

/** Lanes in the order in which their kept cards stand, those without any behind. Null if nothing is kept, or kept lanes overlap. */
export function keptLaneOrder(board: Board, keep: Readonly<Record<string, KeptPlace>>): number[] | null {
  const hulls = laneHulls(board, keep);
  const kept = board.lanes.map((_, lane) => lane).filter((lane) => hulls[lane]!.left < hulls[lane]!.right);
  if (!board.cards.some((card) => keptPlace(keep, card.id))) return null;
  kept.sort((a, b) => hulls[a]!.left - hulls[b]!.left || a - b);
  for (let i = 1; i < kept.length; i++) if (hulls[kept[i]!]!.left < hulls[kept[i - 1]!]!.right) return null;
  return [...kept, ...board.lanes.map((_, lane) => lane).filter((lane) => !kept.includes(lane))];
}

/**
 * Plans around the kept cards; the board's lanes must stand in `keptLaneOrder`. Null if a lane cannot take a new card
 * without moving others: then the whole is laid out afresh.
 */
export function keepPlaces(board: Board, keep: Readonly<Record<string, KeptPlace>>): KeptPlan | null {
  const { cards, options } = board;
  const x = new Float64Array(cards.length).fill(Number.NaN);
  const half = Float64Array.from(cards, (card) => card.width / 2);
  const lanes = spreadLanes(board, keep);
  if (!lanes) return null;
  const shelves: Shelf[][] = [[], [], [], []];
  for (let band = 0; band < 4; band++) {
    const shown = cards.flatMap((card, i) => (card.band === band && keptPlace(keep, card.id) ? [i] : []));
    const at = (i: number) => keptPlace(keep, cards[i]!.id)!;
    shown.sort((a, b) => at(a).y - at(b).y || at(a).x - at(b).x || a - b);
    for (const i of shown) {
      const { x: left, y } = at(i);
      const { width, height } = { width: at(i).width ?? cards[i]!.width, height: cards[i]!.height };
      let shelf = shelves[band]!.at(-1);
      if (!shelf || y > shelf.top + shelf.height / 2) {
        shelf = { top: y, height, taken: [], cards: [] };
        shelves[band]!.push(shelf);
      }
      // Cards that someone dragged onto each other cannot both stay.
      if (shelf.taken.some((t) => left < t.right + 6 && t.left < left + width + 6)) continue;
      shelf.height = Math.max(shelf.height, height);
      shelf.taken.push({ left, right: left + width });
      shelf.cards.push(i);
      half[i] = width / 2;
      x[i] = left + width / 2;
    }
  }
  const whole = { left: Infinity, right: -Infinity };
  for (const { left, right } of [...lanes, ...shelves.flat().flatMap((shelf) => shelf.taken)]) {
    whole.left = Math.min(whole.left, left);
    whole.right = Math.max(whole.right, right);
  }
  const outward = (whole.right - whole.left) * 0.35 + 200;
  const partners = partnersOf(board);
  for (let band = 0; band < 4; band++) {
    const waiting = cards.flatMap((card, i) => (card.band === band && Number.isNaN(x[i]!) ? [i] : []));
    waiting.sort((a, b) => cards[a]!.order - cards[b]!.order || a - b);
    for (const i of waiting) {
      const card = cards[i]!;
      const lane = lanes[card.lane];
      const bounds = lane
        ? { left: lane.left + inset, right: lane.right - inset }
        : { left: whole.left - outward, right: whole.right + outward };
      // An explanation spans its lane if it is alone in it, and never sticks out of it.
      const alone =
        band === 0 && lane && !cards.some((other, j) => j !== i && other.band === 0 && other.lane === card.lane);
      const inner = bounds.right - bounds.left;
      const width = alone ? inner : band === 0 ? Math.min(card.width, inner) : card.width;
      half[i] = width / 2;
      let sum = 0;
      let count = 0;
      for (const other of partners[i]!) {
        if (Number.isNaN(x[other]!)) continue;
        sum += x[other]!;
        count++;
      }
      const wish = count > 0 ? sum / count : (bounds.left + bounds.right) / 2;
      x[i] = claimSpot(shelves[band]!, i, width, card.height, wish, bounds, options.cardGap, options.rowGap);
    }
  }
  const rowOf = new Int32Array(cards.length);
  const bandOf: number[] = [];
  const keptTop: number[] = [];
  shelves.forEach((list, band) => {
    for (const shelf of list) {
      for (const i of shelf.cards) rowOf[i] = bandOf.length;
      bandOf.push(band);
      keptTop.push(shelf.top);
    }
  });
  return { rows: { rowOf, bandOf }, x, half, lanes, keptTop };
}

function keptPlace(keep: Readonly<Record<string, KeptPlace>>, id: string): KeptPlace | null {
  const place = Object.hasOwn(keep, id) ? keep[id] : undefined;
  return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : null;
}

function laneHulls(board: Board, keep: Readonly<Record<string, KeptPlace>>): { left: number; right: number }[] {
  const hulls = board.lanes.map(() => ({ left: Infinity, right: -Infinity }));
  for (const card of board.cards) {
    const hull = hulls[card.lane];
    const place = keptPlace(keep, card.id);
    if (!hull || !place) continue;
    hull.left = Math.min(hull.left, place.x - inset);
    hull.right = Math.max(hull.right, place.x + (place.width ?? card.width) + inset);
  }
  return hulls;
}

/** Lanes around their kept cards, wide enough for their widest claim (explanations adapt); new lanes to the right. Null if there is no room. */
function spreadLanes(
  board: Board,
  keep: Readonly<Record<string, KeptPlace>>,
): { left: number; right: number }[] | null {
  const lanes = laneHulls(board, keep);
  const gap = board.options.laneGap;
  const widest = lanes.map(() => 0);
  // A lane that begins empty is as wide as the widest card of any lane.
  const newLane =
    2 * inset + board.cards.reduce((most, card) => (card.lane < 0 ? most : Math.max(most, card.width)), 0);
  for (const card of board.cards)
    if (card.band === 1) widest[card.lane] = Math.max(widest[card.lane]!, card.width + 2 * inset);
  let before = -Infinity;
  for (const [i, lane] of lanes.entries()) {
    const need = widest[i]!;
    if (lane.left > lane.right) {
      lane.left = before === -Infinity ? 0 : before + gap;
      lane.right = lane.left + Math.max(need, newLane);
    }
    const nextLeft = lanes[i + 1]?.left ?? Infinity;
    if (lane.right - lane.left < need)
      lane.right = Math.min(lane.left + need, Math.max(lane.right, nextLeft - gap / 2));
    if (lane.right - lane.left < need) lane.left = Math.max(lane.right - need, Math.min(lane.left, before + gap / 2));
    if (lane.right - lane.left < need - 0.01) return null;
    before = lane.right;
  }
  return lanes;
}

/** For each card those that links join it with. */
function partnersOf(board: Board): number[][] {
  const partners: number[][] = board.cards.map(() => []);
  for (const link of board.links) {
    for (const card of link.from) {
      partners[card]!.push(link.restsOn);
      partners[link.restsOn]!.push(card);
    }
  }
  return partners;
}
