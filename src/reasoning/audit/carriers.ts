import { type Adjacency, listOf } from "../adjacency.ts";
import { type ArgumentGraph, EVIDENCE, SOURCE } from "../argumentGraph.ts";
import { FALSE, TRUE } from "../groundedLabels.ts";
import type { Labelling } from "../standing.ts";
import { LONGEST_CHAIN } from "./nearestWays.ts";
import { supportedBy } from "./supportedBy.ts";

/** What carries a statement alone: what `needs` finds, for all statements at once and of some kinds of thing only. */
export interface Carriers {
  /** The sources, evidence items and editorial links without which a vertex would lose its support, ascending. */
  readonly of: (vertex: number) => readonly number[];
  /**
   * One derivation of a vertex that passes a carrier: vertices from the carrier to it, links included. Of a chain longer
   * than `LONGEST_CHAIN` the middle is left out.
   */
  readonly chain: (carrier: number, vertex: number) => readonly number[];
}

/**
 * Of one statement's carriers no more are followed, so that a hostile map of conjunctions stays in memory. A statement
 * with fewer has all of its own; one that rests on as many has those first in the file.
 */
const MOST_CARRIERS = 64;

const NOTHING: readonly number[] = [];
const carriersByLabelling = new WeakMap<Labelling, Carriers>();

/**
 * The carriers of every statement and link that isn't labelled F: nec(s) of the design, held to sources, evidence and
 * editorial links. As in `needs`, live are the links labelled T, and for what is contested also those that are
 * contested. Cached by the labelling; linear but for circles and for long lists of carriers.
 */
export function carriersOf(labelled: Labelling): Carriers {
  const known = carriersByLabelling.get(labelled);
  if (known) return known;
  const { graph, values } = labelled;
  const standing = findCarriers(graph, (vertex) => values[vertex] === TRUE);
  const isContested = values.some((value) => value !== TRUE && value !== FALSE);
  const contested = isContested ? findCarriers(graph, (vertex) => values[vertex] !== FALSE) : standing;
  const foundFor = (vertex: number) => (values[vertex] === TRUE ? standing : contested);
  const carriers: Carriers = {
    of: (vertex) => foundFor(vertex).needed[vertex] ?? NOTHING,
    chain: (carrier, vertex) => chainOf(graph, foundFor(vertex), carrier, vertex),
  };
  carriersByLabelling.set(labelled, carriers);
  return carriers;
}

interface Found {
  readonly needed: readonly (readonly number[] | undefined)[];
  /** For a statement, the support from which it was derived first; -1 where it needs none. */
  readonly chosen: Int32Array;
}

function findCarriers(graph: ArgumentGraph, isLive: (vertex: number) => boolean): Found {
  const { size, statementCount, given, supports, premises, pre } = graph;
  const isForked = (vertex: number) => vertex < statementCount && given[vertex] === 0;
  const requiredBy = (vertex: number) => listOf(vertex < statementCount ? pre : premises, vertex);
  const { order, chosen } = derive(graph, isLive, isForked);
  const needed: (readonly number[] | undefined)[] = new Array(size);
  const settle = (vertex: number): boolean => {
    const before = needed[vertex];
    let list: readonly number[] = NOTHING;
    if (isForked(vertex)) list = sharedBySupports(listOf(supports, vertex), needed, isLive);
    for (const input of requiredBy(vertex)) list = union(list, needed[input] ?? NOTHING);
    if (isCarrier(graph, vertex)) list = union(list, [vertex]);
    // Truncated lists do not shrink by themselves.
    if (before) list = intersection(before, list);
    needed[vertex] = list;
    return list.length !== before?.length;
  };
  const waiting = new Uint8Array(size).fill(1);
  for (let at = 0, queue = order; at < queue.length; at += 1) {
    const vertex = queue[at] as number;
    waiting[vertex] = 0;
    if (!settle(vertex)) continue;
    for (const output of outputsOf(graph, vertex))
      if (needed[output] !== undefined && waiting[output] === 0) {
        waiting[output] = 1;
        queue.push(output);
      }
  }
  return { needed, chosen };
}

function isCarrier({ kind, statementCount, firstAttestation, inferences }: ArgumentGraph, vertex: number): boolean {
  if (vertex < statementCount) return kind[vertex] === SOURCE || kind[vertex] === EVIDENCE;
  return vertex < firstAttestation && inferences[vertex - statementCount]?.basis === "editorial";
}

/** Forward chaining (Dowling & Gallier 1984): what is live, each vertex after what it was derived from. */
function derive(
  graph: ArgumentGraph,
  isLive: (vertex: number) => boolean,
  isForked: (vertex: number) => boolean,
): { order: number[]; chosen: Int32Array } {
  const { size, statementCount, premises, pre } = graph;
  const chosen = new Int32Array(size).fill(-1);
  const open = new Int32Array(size);
  const isDerived = new Uint8Array(size);
  const order: number[] = [];
  const deriveIfReady = (vertex: number) => {
    if (isDerived[vertex] === 1 || open[vertex] !== 0 || !isLive(vertex)) return;
    if (isForked(vertex) && chosen[vertex] === -1) return;
    isDerived[vertex] = 1;
    order.push(vertex);
  };
  const release = (list: Adjacency, vertex: number) => {
    for (const next of listOf(list, vertex)) {
      open[next] = (open[next] as number) - 1;
      deriveIfReady(next);
    }
  };
  for (let vertex = 0; vertex < size; vertex += 1)
    open[vertex] = listOf(vertex < statementCount ? pre : premises, vertex).length;
  for (let vertex = 0; vertex < size; vertex += 1) deriveIfReady(vertex);
  for (let at = 0; at < order.length; at += 1) {
    const vertex = order[at] as number;
    if (vertex < statementCount) {
      release(graph.linksFrom, vertex);
      release(graph.preOf, vertex);
    } else {
      const end = supportedBy(graph, vertex);
      // What is given is derived from nothing.
      if (end === undefined || !isForked(end)) continue;
      if (chosen[end] === -1) chosen[end] = vertex;
      deriveIfReady(end);
    }
  }
  return { order, chosen };
}

function outputsOf(graph: ArgumentGraph, vertex: number): readonly number[] {
  if (vertex >= graph.statementCount) {
    const end = supportedBy(graph, vertex);
    return end === undefined ? [] : [end];
  }
  return [...listOf(graph.linksFrom, vertex), ...listOf(graph.preOf, vertex)];
}

function sharedBySupports(
  supports: Int32Array,
  needed: readonly (readonly number[] | undefined)[],
  isLive: (vertex: number) => boolean,
): readonly number[] {
  let shared: readonly number[] | undefined;
  for (const support of supports) {
    const list = isLive(support) ? needed[support] : undefined;
    if (list) shared = shared ? intersection(shared, list) : list;
  }
  return shared ?? NOTHING;
}

/** Both lists are ascending; gives back one of them where it holds the other, so that lists are shared. */
function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const merged: number[] = [];
  for (let [i, j] = [0, 0]; (i < a.length || j < b.length) && merged.length < MOST_CARRIERS; ) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    merged.push(Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return merged.length === a.length ? a : merged.length === b.length ? b : merged;
}

function intersection(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a === b) return a;
  const common: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common.push(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common.length === a.length ? a : common;
}

/** Back from a vertex along one derivation; since each passes the carrier, some input of each vertex does. */
function chainOf(graph: ArgumentGraph, { needed, chosen }: Found, carrier: number, vertex: number): number[] {
  const chain = [vertex];
  const passes = (input: number) => needed[input]?.includes(carrier) === true;
  for (let at = vertex; at !== carrier; ) {
    if (chain.length === LONGEST_CHAIN - 1) {
      chain.push(carrier);
      break;
    }
    const first = chosen[at] as number;
    const required = listOf(at < graph.statementCount ? graph.pre : graph.premises, at);
    const next = first >= 0 && passes(first) ? first : required.find(passes);
    if (next === undefined) break;
    chain.push(next);
    at = next;
  }
  return chain.reverse();
}
