type Edge = readonly [number, number];

/**
 * Ranks by longest path: a node stands one below the lowest of those above it. Edges that close a cycle (found by a walk
 * in depth, in node order) are left out, so that the result is the same for the same input.
 */
export function longestPathRanks(count: number, edges: readonly Edge[]): Int32Array {
  const { start, list } = outgoing(count, edges);
  const rank = new Int32Array(count);
  const state = new Uint8Array(count);
  const cursor = start.slice(0, count);
  const finished: number[] = [];
  const kept = new Uint8Array(list.length);
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    const path = [root];
    state[root] = 1;
    while (path.length > 0) {
      const v = path[path.length - 1]!;
      if (cursor[v]! === start[v + 1]!) {
        state[v] = 2;
        finished.push(v);
        path.pop();
        continue;
      }
      const e = cursor[v]!++;
      const w = list[e]!;
      if (state[w] === 1) continue;
      kept[e] = 1;
      if (state[w] === 0) {
        state[w] = 1;
        path.push(w);
      }
    }
  }
  for (let i = finished.length - 1; i >= 0; i--) {
    const v = finished[i]!;
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      if (kept[e]) rank[list[e]!] = Math.max(rank[list[e]!]!, rank[v]! + 1);
    }
  }
  return rank;
}

/**
 * Moves nodes within the room that their edges leave, so that the sum of edge lengths falls: towards the side that has
 * more edges. A light stand-in for network simplex (Gansner et al. 1993); shorter edges mean fewer dummies and crossings.
 */
export function shortenEdges(rank: Int32Array, edges: readonly Edge[], rounds = 12): void {
  const count = rank.length;
  const flat = edges
    .filter(([a, b]) => rank[a] !== rank[b])
    .map(([a, b]) => (rank[a]! < rank[b]! ? [a, b] : [b, a]) as Edge);
  const down = outgoing(count, flat);
  const up = outgoing(
    count,
    flat.map(([a, b]) => [b, a] as Edge),
  );
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < count; i++) {
      const v = round % 2 === 0 ? i : count - 1 - i;
      const above = up.start[v + 1]! - up.start[v]!;
      const below = down.start[v + 1]! - down.start[v]!;
      if (above === below || above + below === 0) continue;
      let to = rank[v]!;
      if (below > above) {
        let nearest = Infinity;
        for (let e = down.start[v]!; e < down.start[v + 1]!; e++) nearest = Math.min(nearest, rank[down.list[e]!]!);
        to = Math.max(to, nearest - 1);
      } else {
        let nearest = -1;
        for (let e = up.start[v]!; e < up.start[v + 1]!; e++) nearest = Math.max(nearest, rank[up.list[e]!]!);
        to = Math.min(to, nearest + 1);
      }
      if (to !== rank[v]) {
        rank[v] = to;
        moved = true;
      }
    }
    if (!moved) break;
  }
}

function outgoing(count: number, edges: readonly Edge[]): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const [a, b] of edges) if (a !== b) start[a + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const fill = start.slice(0, count);
  const list = new Int32Array(start[count]!);
  for (const [a, b] of edges) if (a !== b) list[fill[a]!++] = b;
  return { start, list };
}
