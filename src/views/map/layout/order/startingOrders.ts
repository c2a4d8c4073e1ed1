import { orderByKey, type RankedGraph, type RankOrder } from "./RankedGraph.ts";

/** Nodes in the order in which a walk in depth from the top meets them: what hangs together stands together. */
export function depthFirstOrder(graph: RankedGraph): RankOrder {
  const { size, up, down, rankOf } = graph;
  const key = new Float64Array(size).fill(-1);
  const roots = Array.from({ length: size }, (_, v) => v).sort((a, b) => rankOf[a]! - rankOf[b]! || a - b);
  let next = 0;
  const stack: number[] = [];
  for (const root of roots) {
    if (key[root]! >= 0) continue;
    stack.push(root);
    while (stack.length > 0) {
      const v = stack.pop()!;
      if (key[v]! >= 0) continue;
      key[v] = next++;
      for (const side of [up, down]) {
        for (let e = side.start[v + 1]! - 1; e >= side.start[v]!; e--) {
          if (key[side.list[e]!]! < 0) stack.push(side.list[e]!);
        }
      }
    }
  }
  return orderByKey(graph, key);
}

/** The connected component of each node, numbered as met. */
function components(graph: RankedGraph): { of: Int32Array; count: number } {
  const of = new Int32Array(graph.size).fill(-1);
  const stack: number[] = [];
  let count = 0;
  for (let root = 0; root < graph.size; root++) {
    if (of[root]! >= 0) continue;
    of[root] = count;
    stack.push(root);
    while (stack.length > 0) {
      const v = stack.pop()!;
      for (const side of [graph.up, graph.down]) {
        for (let e = side.start[v]!; e < side.start[v + 1]!; e++) {
          const w = side.list[e]!;
          if (of[w]! >= 0) continue;
          of[w] = count;
          stack.push(w);
        }
      }
    }
    count++;
  }
  return { of, count };
}

/**
 * Nodes by the second eigenvector of the normalised adjacency (power iteration, in each component apart): neighbours get
 * near values, so the order unrolls the graph along its longest extent, where a sweep alone stays in a local optimum.
 * Source: M. Juvan & B. Mohar, "Optimal linear labelings and eigenvalues of graphs", Discrete Applied Math. 36 (1992).
 */
export function spectralOrder(graph: RankedGraph, rounds = 60): RankOrder {
  const { size, up, down } = graph;
  const { of, count } = components(graph);
  const root = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    root[v] = Math.sqrt(Math.max(1, up.start[v + 1]! - up.start[v]! + down.start[v + 1]! - down.start[v]!));
  }
  const mass = new Float64Array(count);
  for (let v = 0; v < size; v++) mass[of[v]!]! += root[v]! * root[v]!;
  let x = new Float64Array(size);
  // A fixed irregular start: the golden ratio's multiples, so that no eigenvector is missed and nothing is random.
  for (let v = 0; v < size; v++) x[v] = ((v * 0.6180339887498949) % 1) - 0.5;
  let y = new Float64Array(size);
  const along = new Float64Array(count);
  const length = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    along.fill(0);
    for (let v = 0; v < size; v++) along[of[v]!]! += x[v]! * root[v]!;
    length.fill(0);
    for (let v = 0; v < size; v++) {
      x[v]! -= (along[of[v]!]! / mass[of[v]!]!) * root[v]!;
      length[of[v]!]! += x[v]! * x[v]!;
    }
    for (let v = 0; v < size; v++) x[v]! /= Math.sqrt(length[of[v]!]!) || 1;
    // (I + A) / 2 instead of A: a layered graph is bipartite, and A alone would swing to the eigenvalue -1.
    for (let v = 0; v < size; v++) {
      let sum = 0;
      for (let e = up.start[v]!; e < up.start[v + 1]!; e++) sum += x[up.list[e]!]! / root[up.list[e]!]!;
      for (let e = down.start[v]!; e < down.start[v + 1]!; e++) sum += x[down.list[e]!]! / root[down.list[e]!]!;
      y[v] = (x[v]! + sum / root[v]!) / 2;
    }
    [x, y] = [y, x];
  }
  const key = new Float64Array(size);
  for (let v = 0; v < size; v++) key[v] = of[v]! * 8 + x[v]! / root[v]!;
  return orderByKey(graph, key);
}
