import type { Adjacency } from "./adjacency.ts";

/** Strongly connected components; component c holds `members[starts[c]]` up to `members[starts[c + 1]]`. */
export interface Components {
  readonly count: number;
  /** The component of each vertex. */
  readonly of: Int32Array;
  readonly members: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Strongly connected components, each after those that its edges lead to: over edges from a vertex to its inputs,
 * inputs come first. Iterative, so that a chain may be as long as the map; linear.
 *
 * Tarjan, R. (1972), Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (2).
 */
export function stronglyConnected({ starts, items }: Adjacency): Components {
  const size = starts.length - 1;
  const of = new Int32Array(size).fill(-1);
  const members = new Int32Array(size);
  const componentStarts = new Int32Array(size + 1);
  const found = new Int32Array(size); // 0: not yet visited, else the order of discovery
  const low = new Int32Array(size);
  const cursor = starts.slice(0, size);
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  let [visited, depth, openCount, placed, count] = [0, 0, 0, 0, 0];

  const enter = (vertex: number) => {
    visited += 1;
    found[vertex] = visited;
    low[vertex] = visited;
    open[openCount] = vertex;
    openCount += 1;
    path[depth] = vertex;
    depth += 1;
  };

  for (let root = 0; root < size; root += 1) {
    if (found[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const vertex = path[depth - 1] as number;
      const next = cursor[vertex] as number;
      if (next < (starts[vertex + 1] as number)) {
        cursor[vertex] = next + 1;
        const other = items[next] as number;
        if (found[other] === 0) enter(other);
        else if (of[other] === -1) low[vertex] = Math.min(low[vertex] as number, found[other] as number);
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const parent = path[depth - 1] as number;
        low[parent] = Math.min(low[parent] as number, low[vertex] as number);
      }
      if (low[vertex] !== found[vertex]) continue;
      let member: number;
      do {
        openCount -= 1;
        member = open[openCount] as number;
        of[member] = count;
        members[placed] = member;
        placed += 1;
      } while (member !== vertex);
      count += 1;
      componentStarts[count] = placed;
    }
  }
  return { count, of, members, starts: componentStarts.slice(0, count + 1) };
}
