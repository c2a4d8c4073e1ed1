/**
 * Places things on a line in a given order, each as near as can be to where it wants to be, never nearer to the one
 * before than `apart`: least squares under order constraints, solved exactly by pooling adjacent violators.
 * Source: R. E. Barlow et al., *Statistical Inference under Order Restrictions* (1972); for bounds, clamping the free
 * solution is optimal.
 *
 * Reads `wish`, `weight` and `apart` at `0 .. count` (`apart[i]` is the distance from `i-1` to `i`), writes `out`.
 * Between `low` and `high` if given; where there is no room for all distances they shrink alike.
 */
export function placeInOrder(
  count: number,
  wish: Float64Array,
  weight: Float64Array,
  apart: Float64Array,
  out: Float64Array,
  low = -Infinity,
  high = Infinity,
): void {
  if (count === 0) return;
  let room = 0;
  for (let i = 1; i < count; i++) room += apart[i]!;
  const shrink = room > high - low ? Math.max(0, high - low) / room : 1;
  room *= shrink;
  reserve(count);
  let blocks = 0;
  let offset = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0) offset += apart[i]! * shrink;
    let w = weight[i]!;
    let mean = wish[i]! - offset;
    let from = i;
    while (blocks > 0 && blockMean[blocks - 1]! >= mean) {
      blocks--;
      const total = w + blockWeight[blocks]!;
      mean = (mean * w + blockMean[blocks]! * blockWeight[blocks]!) / total;
      w = total;
      from = blockFrom[blocks]!;
    }
    blockMean[blocks] = mean;
    blockWeight[blocks] = w;
    blockFrom[blocks++] = from;
  }
  offset = 0;
  for (let i = 0, block = 0; i < count; i++) {
    if (i > 0) offset += apart[i]! * shrink;
    if (block + 1 < blocks && blockFrom[block + 1] === i) block++;
    out[i] = Math.max(low, Math.min(high - room, blockMean[block]!)) + offset;
  }
}

// Scratch shared by all calls (never across them), so that the inner loop of the layout allocates nothing.
let blockMean = new Float64Array(256);
let blockWeight = new Float64Array(256);
let blockFrom = new Int32Array(256);

function reserve(count: number): void {
  if (blockMean.length >= count) return;
  blockMean = new Float64Array(count * 2);
  blockWeight = new Float64Array(count * 2);
  blockFrom = new Int32Array(count * 2);
}
