/** A drawing as every program can give it: where the nodes' centres are, and the way of each line from its first end. */
export interface Drawing {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** For each edge x, y, x, y, … between its ends, which may be repeated. */
  readonly lines: readonly ArrayLike<number>[];
}

/** Nodes whose centres differ by less stand in one layer. */
const TOLERANCE = 20;

/**
 * Crossings of a layered drawing, by one and the same rule for all programs: in each gap between two layers two lines
 * cross where they stand in another order at its top than at its foot. Where a line passes a layer, its place in that
 * layer counts; lines that touch don't cross.
 */
export function countCrossings({ x, y, lines }: Drawing, edges: readonly (readonly [number, number])[]): number {
  const layers = layersOf(y);
  const gaps: (readonly [number, number])[][] = layers.map(() => []);
  for (const [at, [a, b]] of edges.entries()) {
    const [first, last] = [layerAt(layers, y[a] as number), layerAt(layers, y[b] as number)];
    const isDown = first < last;
    const [top, foot] = isDown ? [first, last] : [last, first];
    const line = lines[at] ?? [];
    let before = (isDown ? x[a] : x[b]) as number;
    for (let layer = top + 1; layer <= foot; layer += 1) {
      const end = (isDown ? x[b] : x[a]) as number;
      const here = layer === foot ? end : passing(line, layers[layer] as number, before);
      gaps[layer - 1]?.push([before, here]);
      before = here;
    }
  }
  return gaps.reduce((sum, gap) => sum + inversions(gap), 0);
}

/** The heights of the layers, from the top. */
function layersOf(y: ArrayLike<number>): number[] {
  const layers: number[] = [];
  for (const height of Array.from(y).sort((a, b) => a - b))
    if (layers.length === 0 || height - (layers.at(-1) as number) > TOLERANCE) layers.push(height);
  return layers;
}

function layerAt(layers: readonly number[], height: number): number {
  let [low, high] = [0, layers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layers[middle] as number) <= height + TOLERANCE / 2) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a line passes a height. */
function passing(line: ArrayLike<number>, height: number, otherwise: number): number {
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x1, y1, x2, y2] = [line[at], line[at + 1], line[at + 2], line[at + 3]] as [number, number, number, number];
    if (Math.min(y1, y2) > height || Math.max(y1, y2) < height) continue;
    return y1 === y2 ? x2 : x1 + ((x2 - x1) * (height - y1)) / (y2 - y1);
  }
  return otherwise;
}

/** Pairs whose order at the top and at the foot differ, counted by merging (Knuth 1998, The Art of Computer Programming 3, 5.2.4). */
function inversions(segments: readonly (readonly [number, number])[]): number {
  const exact = (number: number) => Math.round(number * 100);
  const sorted = segments.toSorted((a, b) => exact(a[0]) - exact(b[0]) || exact(a[1]) - exact(b[1]));
  let list = Float64Array.from(sorted, (segment) => exact(segment[1]));
  let merged = new Float64Array(list.length);
  let count = 0;
  for (let width = 1; width < list.length; width *= 2) {
    for (let start = 0; start < list.length; start += 2 * width) {
      const middle = Math.min(start + width, list.length);
      const end = Math.min(start + 2 * width, list.length);
      for (let left = start, right = middle, to = start; to < end; to += 1) {
        if (right >= end || (left < middle && (list[left] as number) <= (list[right] as number))) {
          merged[to] = list[left] as number;
          left += 1;
        } else {
          merged[to] = list[right] as number;
          right += 1;
          count += middle - left;
        }
      }
    }
    [list, merged] = [merged, list];
  }
  return count;
}
