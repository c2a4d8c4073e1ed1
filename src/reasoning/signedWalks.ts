import type { Adjacency } from "./adjacency.ts";
import { type ArgumentGraph, QUALIFIES, REBUTS, UNDERCUTS } from "./argumentGraph.ts";

/**
 * How every statement and link bears on one explanation. A state is a vertex with the sign of the walk from it to the
 * explanation: `2 * vertex` for +, `2 * vertex + 1` for −.
 */
export interface SignedWalks {
  readonly graph: ArgumentGraph;
  readonly explanation: number;
  /** State → steps of the shortest walk, or -1 where no walk has that sign. */
  readonly distance: Int32Array;
  /** State → the next state of that walk (the first in the file where several are as short), or -1. */
  readonly next: Int32Array;
}

/**
 * Signs of all walks to an explanation, by one backward search over (vertex, sign): O(V + E). Premise → link and
 * supports-link → its end are +, rebuts-link → its end and undercuts-link → its end are − (the qualitative signed
 * graph of Wellman 1990, Fundamental concepts of qualitative probabilistic networks, with links as nodes). Backing of
 * a warrant is +, for it speaks for the link; what is presupposed and `qualifies` carry no sign.
 * @param explanation a vertex; below 0 everything is silent
 */
/** 0 where a link's end keeps the sign, 1 where it flips. */
export function flips(graph: ArgumentGraph, link: number): 0 | 1 {
  return graph.kind[link] === REBUTS || graph.kind[link] === UNDERCUTS ? 1 : 0;
}

export function signedWalks(graph: ArgumentGraph, explanation: number): SignedWalks {
  const { size, statementCount, premises, supports, rebuts, undercuts } = graph;
  const distance = new Int32Array(2 * size).fill(-1);
  const next = new Int32Array(2 * size).fill(-1);
  if (explanation < 0) return { graph, explanation, distance, next };
  const queue = new Int32Array(2 * size);
  let [head, tail] = [0, 0];
  const reach = (state: number, steps: number) => {
    if (distance[state] !== -1) return;
    distance[state] = steps;
    queue[tail] = state;
    tail += 1;
  };
  const reachAll = ({ starts, items }: Adjacency, vertex: number, sign: number, steps: number) => {
    for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1)
      reach(2 * (items[at] as number) + sign, steps);
  };
  reach(2 * explanation, 0);
  for (; head < tail; head += 1) {
    const state = queue[head] as number;
    const vertex = state >> 1;
    const sign = state & 1;
    const steps = (distance[state] as number) + 1;
    reachAll(supports, vertex, sign, steps);
    reachAll(vertex < statementCount ? rebuts : undercuts, vertex, 1 - sign, steps);
    if (vertex >= statementCount) reachAll(premises, vertex, sign, steps);
  }
  const walks = { graph, explanation, distance, next };
  for (let at = 0; at < tail; at += 1) {
    const state = queue[at] as number;
    const steps = distance[state] as number;
    if (steps > 0) next[state] = nextStates(walks, state).find((other) => distance[other] === steps - 1) ?? -1;
  }
  return walks;
}

/** The states that follow a state on a walk towards the explanation, in the order of the file. */
export function nextStates({ graph, distance }: SignedWalks, state: number): number[] {
  const vertex = state >> 1;
  const sign = state & 1;
  const states: number[] = [];
  if (vertex >= graph.statementCount) {
    const end = graph.target[vertex] as number;
    if (end < 0 || graph.kind[vertex] === QUALIFIES) return states;
    const other = 2 * end + (sign ^ flips(graph, vertex));
    if (distance[other] !== -1) states.push(other);
    return states;
  }
  const { starts, items } = graph.linksFrom;
  for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1) {
    const other = 2 * (items[at] as number) + sign;
    if (distance[other] !== -1) states.push(other);
  }
  return states;
}
