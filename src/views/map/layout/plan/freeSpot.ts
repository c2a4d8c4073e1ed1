/** A row as it fills: what stands on it, and where. `top` is NaN if it was not on the screen before. */
export interface Shelf {
  readonly top: number;
  height: number;
  readonly taken: { readonly left: number; readonly right: number }[];
  readonly cards: number[];
}

/**
 * Finds the free place nearest to `wish` (a centre) between `bounds` on the band's shelves, or on a new shelf under them,
 * and takes it for `card`. Gives the centre.
 */
export function claimSpot(
  shelves: Shelf[],
  card: number,
  width: number,
  height: number,
  wish: number,
  bounds: { readonly left: number; readonly right: number },
  gap: number,
  rowGap: number,
): number {
  let best: { shelf: Shelf; centre: number; cost: number } | null = null;
  for (const [row, shelf] of shelves.entries()) {
    // A shelf that was on the screen may not grow into the channel below it.
    if (height > shelf.height + rowGap / 4 && !Number.isNaN(shelf.top)) continue;
    const centre = nearestFree(shelf, width, wish, bounds, gap);
    if (centre === null) continue;
    const cost = Math.abs(centre - wish) + row * 0.01;
    if (!best || cost < best.cost) best = { shelf, centre, cost };
  }
  if (!best) {
    const shelf: Shelf = { top: Number.NaN, height, taken: [], cards: [] };
    shelves.push(shelf);
    const centre = Math.max(bounds.left + width / 2, Math.min(bounds.right - width / 2, wish));
    best = { shelf, centre, cost: 0 };
  }
  best.shelf.taken.push({ left: best.centre - width / 2, right: best.centre + width / 2 });
  best.shelf.cards.push(card);
  best.shelf.height = Math.max(best.shelf.height, height);
  return best.centre;
}

function nearestFree(
  shelf: Shelf,
  width: number,
  wish: number,
  bounds: { readonly left: number; readonly right: number },
  gap: number,
): number | null {
  const taken = [...shelf.taken].sort((a, b) => a.left - b.left);
  let best: number | null = null;
  let left = bounds.left;
  for (let i = 0; i <= taken.length; i++) {
    const right = Math.min(bounds.right, i < taken.length ? taken[i]!.left - gap : Infinity);
    const low = left + width / 2;
    const high = right - width / 2;
    if (low <= high) {
      const centre = Math.max(low, Math.min(high, wish));
      if (best === null || Math.abs(centre - wish) < Math.abs(best - wish)) best = centre;
    }
    if (i < taken.length) left = Math.max(left, taken[i]!.right + gap);
  }
  return best;
}
