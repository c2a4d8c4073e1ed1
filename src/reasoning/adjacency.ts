/** Lists of vertices by vertex, flat: the list of v is `items[starts[v]]` up to `items[starts[v + 1]]`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Edges as they are gathered, before they are sorted into lists. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
}

export function noEdges(): Edges {
  return { from: [], to: [] };
}

export function addEdge(edges: Edges, from: number, to: number): void {
  edges.from.push(from);
  edges.to.push(to);
}

/**
 * Sorts edges into lists by their start (counting sort: each list keeps the order in which its edges came).
 * @param size the number of vertices
 */
export function listsByStart(size: number, { from, to }: Edges): Adjacency {
  const starts = new Int32Array(size + 1);
  for (const vertex of from) starts[vertex + 1] = (starts[vertex + 1] as number) + 1;
  for (let vertex = 0; vertex < size; vertex += 1)
    starts[vertex + 1] = (starts[vertex + 1] as number) + (starts[vertex] as number);
  const free = starts.slice();
  const items = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    const vertex = from[edge] as number;
    items[free[vertex] as number] = to[edge] as number;
    free[vertex] = (free[vertex] as number) + 1;
  }
  return { starts, items };
}

/** The same edges, as lists by their end. */
export function listsByEnd(size: number, { from, to }: Edges): Adjacency {
  return listsByStart(size, { from: to, to: from });
}

/** The list of one vertex: a view, made anew; where each nanosecond counts, walk `starts` and `items` instead. */
export function listOf({ starts, items }: Adjacency, vertex: number): Int32Array {
  return items.subarray(starts[vertex], starts[vertex + 1]);
}

/** How long the list of a vertex is. */
export function lengthOf({ starts }: Adjacency, vertex: number): number {
  return (starts[vertex + 1] as number) - (starts[vertex] as number);
}
