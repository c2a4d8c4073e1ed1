import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type Adjacency, addEdge, lengthOf, listOf, listsByEnd, listsByStart, noEdges } from "./adjacency.ts";
import { type ArgumentGraph, SOURCE } from "./argumentGraph.ts";
import { type Components, stronglyConnected } from "./components.ts";
import { FALSE, TRUE } from "./groundedLabels.ts";
import { type Labelling, labelling } from "./standing.ts";

export interface Needs {
  readonly id: Id;
  /** What every derivation passes: the statement itself, then statements and links from near to far. */
  readonly needs: readonly Id[];
  /** Whether one source is among them. */
  readonly singleSourced: boolean;
}

/** Bits are computed for as many candidates at a time as fit into this many 32-bit words (64 MB). */
const WORDS = 2 ** 24;

/**
 * The statements and links without which a statement would lose its support: the greatest fixpoint of nec(s) in the
 * design. Live are supports that fire; for a contested statement, also those that are contested. A statement that
 * doesn't stand at all needs nothing.
 *
 * What has one support only is followed at once; the rest is found with bitsets over one derivation, in the manner of
 * dominators in data-flow analysis (Allen & Cocke 1976, A program data flow analysis procedure, CACM 19 (3)).
 * @param id a statement or a link
 */
export function needs(map: MapDocument, id: Id, labelled: Labelling = labelling(map)): Needs {
  const { graph, values } = labelled;
  const vertex = graph.vertexOf(id);
  if (vertex === undefined || values[vertex] === FALSE) return { id, needs: [], singleSourced: false };
  const isLive = (support: number) => (values[vertex] === TRUE ? values[support] === TRUE : values[support] !== FALSE);
  const inputsOf = liveInputs(graph, isLive);
  const needed = new Set([vertex]);
  const forks: number[] = [];
  for (const member of needed) {
    const { all, any } = inputsOf(member);
    for (const input of all) needed.add(input);
    if (any.length === 1) needed.add(any[0] as number);
    else if (any.length > 1) forks.push(member);
  }
  if (forks.length > 0) for (const member of sharedBelow(forks, needed, inputsOf)) needed.add(member);
  return {
    id,
    needs: [...needed].map(graph.idOf),
    singleSourced: [...needed].some((member) => graph.kind[member] === SOURCE),
  };
}

/** What a vertex rests on: on all of `all`, and, if there are any, on one of `any`. */
interface Inputs {
  readonly all: ArrayLike<number> & Iterable<number>;
  readonly any: readonly number[];
}
type InputsOf = (vertex: number) => Inputs;

function liveInputs(graph: ArgumentGraph, isLive: (support: number) => boolean): InputsOf {
  return (vertex) => {
    if (vertex >= graph.statementCount) return { all: listOf(graph.premises, vertex), any: [] };
    const any = graph.given[vertex] === 1 ? [] : [...listOf(graph.supports, vertex)].filter(isLive);
    return { all: listOf(graph.pre, vertex), any };
  };
}

/** What every derivation of any of the forks passes, beyond what is known to be needed. */
function sharedBelow(forks: readonly number[], known: ReadonlySet<number>, inputsOf: InputsOf): number[] {
  const cone = coneOf(forks, inputsOf);
  const candidates = oneDerivation(cone).filter((at) => !known.has(cone.vertices[at] as number));
  const width = Math.max(1, Math.min(Math.ceil(candidates.length / 32), Math.floor(WORDS / cone.vertices.length)));
  const shared: number[] = [];
  for (let first = 0; first < candidates.length; first += 32 * width) {
    const some = candidates.slice(first, first + 32 * width);
    const words = Math.ceil(some.length / 32);
    const avoids = avoidable(cone, some, words);
    for (const [bit, at] of some.entries()) {
      const isAvoided = (fork: number) => (((avoids[fork * words + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
      if (!forks.every((_, fork) => isAvoided(fork))) shared.push(cone.vertices[at] as number);
    }
  }
  return shared;
}

/** All that the forks may rest on, numbered; the forks come first. */
interface Cone {
  readonly vertices: readonly number[];
  readonly forkCount: number;
  readonly all: Adjacency;
  readonly any: Adjacency;
  /** The same lists the other way round. */
  readonly allOf: Adjacency;
  readonly anyOf: Adjacency;
  readonly components: Components;
}

function coneOf(forks: readonly number[], inputsOf: InputsOf): Cone {
  const numbers = new Map(forks.map((fork, at) => [fork, at]));
  const vertices = [...forks];
  const [all, any, both] = [noEdges(), noEdges(), noEdges()];
  const numberOf = (vertex: number): number => {
    let number = numbers.get(vertex);
    if (number === undefined) {
      number = vertices.length;
      numbers.set(vertex, number);
      vertices.push(vertex);
    }
    return number;
  };
  for (let at = 0; at < vertices.length; at += 1) {
    const inputs = inputsOf(vertices[at] as number);
    for (const [edges, list] of [[all, inputs.all] as const, [any, inputs.any] as const])
      for (const input of list) {
        addEdge(edges, at, numberOf(input));
        addEdge(both, at, numberOf(input));
      }
  }
  const size = vertices.length;
  return {
    vertices,
    forkCount: forks.length,
    all: listsByStart(size, all),
    any: listsByStart(size, any),
    allOf: listsByEnd(size, all),
    anyOf: listsByEnd(size, any),
    components: stronglyConnected(listsByStart(size, both)),
  };
}

/**
 * One derivation of the forks, near to far: for each vertex the support that was derived first (forward chaining,
 * Dowling & Gallier 1984). Puts the members of each component into the order in which they were derived.
 */
function oneDerivation({ vertices, forkCount, all, any, allOf, anyOf, components }: Cone): number[] {
  const chosen = new Int32Array(vertices.length).fill(-1);
  const waiting = Int32Array.from(vertices, (_, at) => lengthOf(all, at));
  const ranks = new Int32Array(vertices.length).fill(vertices.length);
  const order: number[] = [];
  const deriveIfReady = (at: number) => {
    if (waiting[at] !== 0 || (lengthOf(any, at) > 0 && chosen[at] === -1) || ranks[at] !== vertices.length) return;
    ranks[at] = order.length;
    order.push(at);
  };
  for (let at = 0; at < vertices.length; at += 1) deriveIfReady(at);
  for (let next = 0; next < order.length; next += 1) {
    const input = order[next] as number;
    for (const at of listOf(allOf, input)) {
      waiting[at] = (waiting[at] as number) - 1;
      deriveIfReady(at);
    }
    for (const at of listOf(anyOf, input)) {
      if (chosen[at] === -1) chosen[at] = input;
      deriveIfReady(at);
    }
  }
  const { members, starts } = components;
  for (let component = 0; component < components.count; component += 1)
    members
      .subarray(starts[component], starts[component + 1])
      .sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  const derivation = new Set<number>();
  for (let fork = 0; fork < forkCount; fork += 1) derivation.add(fork);
  for (const at of derivation) {
    for (const input of listOf(all, at)) derivation.add(input);
    if (chosen[at] !== -1) derivation.add(chosen[at] as number);
  }
  return [...derivation];
}

/**
 * For each vertex, as bits, which candidates it can be derived without: the least fixpoint whose complement is nec.
 * @returns `words` words a vertex
 */
function avoidable({ vertices, all, any, components }: Cone, candidates: readonly number[], words: number): Int32Array {
  const avoids = new Int32Array(vertices.length * words);
  const bitOf = new Map(candidates.map((at, bit) => [at, bit]));
  const bits = new Int32Array(words);
  const isChanged = (at: number): boolean => {
    const isForked = lengthOf(any, at) > 0;
    bits.fill(isForked ? 0 : -1);
    for (let item = any.starts[at] as number; item < (any.starts[at + 1] as number); item += 1) {
      const input = (any.items[item] as number) * words;
      for (let word = 0; word < words; word += 1)
        bits[word] = (bits[word] as number) | (avoids[input + word] as number);
    }
    for (let item = all.starts[at] as number; item < (all.starts[at + 1] as number); item += 1) {
      const input = (all.items[item] as number) * words;
      for (let word = 0; word < words; word += 1)
        bits[word] = (bits[word] as number) & (avoids[input + word] as number);
    }
    const own = bitOf.get(at);
    if (own !== undefined) bits[own >> 5] = (bits[own >> 5] as number) & ~(1 << (own & 31));
    let changed = false;
    for (let word = 0; word < words; word += 1) {
      if (avoids[at * words + word] === bits[word]) continue;
      avoids[at * words + word] = bits[word] as number;
      changed = true;
    }
    return changed;
  };
  const { members, starts } = components;
  for (let component = 0; component < components.count; component += 1) {
    const [start, end] = [starts[component] as number, starts[component + 1] as number];
    for (let changed = true; changed; ) {
      changed = false;
      for (let place = start; place < end; place += 1)
        if (isChanged(members[place] as number) && end - start > 1) changed = true;
    }
  }
  return avoids;
}
