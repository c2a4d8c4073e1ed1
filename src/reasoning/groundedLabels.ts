import { type Adjacency, addEdge, lengthOf, listsByStart, noEdges } from "./adjacency.ts";
import { type ArgumentGraph, QUALIFIES, REBUTS, SUPPORTS, UNDERCUTS } from "./argumentGraph.ts";
import { type Components, stronglyConnected } from "./components.ts";

/** Labels as numbers. Undecided is zero: what nothing decides stays so. */
export const UNDECIDED = 0;
export const TRUE = 1;
export const FALSE = 2;

export interface Labels {
  /** Whether a statement is accepted; whether a link fires. */
  readonly values: Uint8Array;
  /** Whether a link is cut. */
  readonly cuts: Uint8Array;
  /**
   * When a label was decided: each follows from labels of earlier stages, and those of a circle without ground
   * fall in one stage together. 0 where undecided.
   */
  readonly stages: Int32Array;
}

/** What a labelling starts from, where it isn't the whole map. */
export interface Forced {
  /** Vertices that are labelled F whatever speaks for them. */
  readonly lost: ReadonlySet<number>;
  /** Links that are cut whatever undercuts them. */
  readonly cut: ReadonlySet<number>;
}

/**
 * The grounded labelling: the well-founded model of the rules in the design (Van Gelder, Ross & Schlipf 1991, The
 * well-founded semantics for general logic programs, J. ACM 38 (3); for attacks alone it is the grounded extension of
 * Dung 1995, Artificial Intelligence 77). First everything that follows by counting (Dowling & Gallier 1984), then,
 * in what is left, each strongly connected component after its inputs: circles of support without ground are F.
 * Linear without cycles.
 */
export function groundedLabels(graph: ArgumentGraph, forced?: Forced): Labels {
  const { size, statementCount, kind, given, defeats, target, linksFrom, preOf } = graph;
  const values = new Uint8Array(size);
  const cuts = new Uint8Array(size);
  const stages = new Int32Array(size);
  const hasSupport = given.slice();
  const needsOpen = new Int32Array(size); // premises, or what is presupposed, not yet T
  const attacksOpen = new Int32Array(size); // rebuttals or undercuts not yet F
  const supportsOpen = new Int32Array(size); // supports not yet F
  const queue = new Int32Array(size);
  let [head, tail, stage] = [0, 0, 0];

  const decide = (vertex: number, value: number) => {
    if (values[vertex] !== UNDECIDED) return;
    values[vertex] = value;
    stages[vertex] = stage;
    queue[tail] = vertex;
    tail += 1;
  };
  const acceptIfReady = (vertex: number) => {
    if (needsOpen[vertex] !== 0 || attacksOpen[vertex] !== 0 || values[vertex] !== UNDECIDED) return;
    if (vertex >= statementCount || hasSupport[vertex] === 1) decide(vertex, TRUE);
  };
  const followAll = ({ starts, items }: Adjacency, vertex: number, isTrue: boolean) => {
    for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1) {
      const next = items[at] as number;
      if (!isTrue) decide(next, FALSE);
      else {
        needsOpen[next] = (needsOpen[next] as number) - 1;
        acceptIfReady(next);
      }
    }
  };
  const followLink = (link: number, isTrue: boolean) => {
    const end = target[link] as number;
    if (end < 0) return;
    if (kind[link] === SUPPORTS && end < statementCount) {
      if (isTrue) {
        hasSupport[end] = 1;
        acceptIfReady(end);
      } else {
        supportsOpen[end] = (supportsOpen[end] as number) - 1;
        if (supportsOpen[end] === 0 && given[end] === 0) decide(end, FALSE);
      }
    } else if (kind[link] === REBUTS || kind[link] === UNDERCUTS) {
      if (!isTrue) {
        attacksOpen[end] = (attacksOpen[end] as number) - 1;
        if (kind[link] === UNDERCUTS && attacksOpen[end] === 0 && cuts[end] === UNDECIDED) cuts[end] = FALSE;
        acceptIfReady(end);
      } else if (kind[link] === UNDERCUTS) {
        cuts[end] = TRUE;
        decide(end, FALSE);
      } else if (defeats[link] === 1) decide(end, FALSE);
    }
  };
  const propagate = () => {
    for (; head < tail; head += 1) {
      const vertex = queue[head] as number;
      const isTrue = values[vertex] === TRUE;
      stage = (stages[vertex] as number) + 1;
      if (vertex >= statementCount) followLink(vertex, isTrue);
      else {
        followAll(linksFrom, vertex, isTrue);
        followAll(preOf, vertex, isTrue);
      }
    }
  };

  for (let vertex = 0; vertex < size; vertex += 1) {
    const isLink = vertex >= statementCount;
    needsOpen[vertex] = lengthOf(isLink ? graph.premises : graph.pre, vertex);
    attacksOpen[vertex] = lengthOf(isLink ? graph.undercuts : graph.rebuts, vertex);
    supportsOpen[vertex] = isLink ? 0 : lengthOf(graph.supports, vertex);
    if (isLink && attacksOpen[vertex] === 0) cuts[vertex] = FALSE;
  }
  stage = 1;
  for (const link of forced?.cut ?? []) {
    cuts[link] = TRUE;
    decide(link, FALSE);
  }
  for (const vertex of forced?.lost ?? []) decide(vertex, FALSE);
  for (let vertex = 0; vertex < size; vertex += 1) {
    const isLink = vertex >= statementCount;
    if (isLink ? (target[vertex] as number) < 0 : supportsOpen[vertex] === 0 && given[vertex] === 0)
      decide(vertex, FALSE);
    else acceptIfReady(vertex);
  }
  propagate();

  if (tail < size) {
    const open = undecidedVertices(graph, values);
    for (let component = 0; component < open.components.count; component += 1) {
      let circle = membersOf(open, component).filter((vertex) => values[vertex] === UNDECIDED);
      while (circle.length > 1) {
        const unfounded = unfoundedIn(graph, values, open, component, circle);
        if (unfounded.length === 0) break;
        stage = 1 + latestStage(stages, queue, tail);
        for (const vertex of unfounded) decide(vertex, FALSE);
        propagate();
        circle = circle.filter((vertex) => values[vertex] === UNDECIDED);
      }
    }
  }
  return { values, cuts, stages };
}

function latestStage(stages: Int32Array, queue: Int32Array, tail: number): number {
  return tail === 0 ? 0 : (stages[queue[tail - 1] as number] as number);
}

/** The vertices that are still open, by number among themselves, with their components, inputs first. */
export interface OpenPart {
  readonly vertices: Int32Array;
  /** Vertex → its number in `vertices`, or -1. */
  readonly numbers: Int32Array;
  readonly components: Components;
}

/**
 * The undecided part of a labelling, in strongly connected components of premise → link → target, pre → statement.
 * What depends on no circle is left out: it is settled.
 */
export function undecidedVertices(graph: ArgumentGraph, values: Uint8Array): OpenPart {
  const numbers = new Int32Array(graph.size).fill(-1);
  const vertices: number[] = [];
  const inputCounts = peeled(graph, values);
  for (let vertex = 0; vertex < graph.size; vertex += 1)
    if (values[vertex] === UNDECIDED && inputCounts[vertex] !== 0) {
      numbers[vertex] = vertices.length;
      vertices.push(vertex);
    }
  const inputs = noEdges();
  for (const [number, vertex] of vertices.entries()) {
    const isLink = vertex >= graph.statementCount;
    const lists = isLink ? [graph.premises, graph.undercuts] : [graph.supports, graph.rebuts, graph.pre];
    for (const { starts, items } of lists)
      for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1) {
        const input = numbers[items[at] as number] as number;
        if (input >= 0) addEdge(inputs, number, input);
      }
  }
  const components = stronglyConnected(listsByStart(vertices.length, inputs));
  return { vertices: Int32Array.from(vertices), numbers, components };
}

/**
 * Peels off, inputs first, what depends on no circle (Kahn 1962, Topological sorting of large networks, CACM 5 (11)).
 * @returns for each vertex how many open inputs are left; none for those peeled off
 */
function peeled(graph: ArgumentGraph, values: Uint8Array): Int32Array {
  const { size, statementCount, linksFrom, preOf, target, kind } = graph;
  const inputCounts = new Int32Array(size);
  const ready: number[] = [];
  const add = (vertex: number, change: number) => {
    if (values[vertex] !== UNDECIDED) return;
    inputCounts[vertex] = (inputCounts[vertex] as number) + change;
    if (change < 0 && inputCounts[vertex] === 0) ready.push(vertex);
  };
  const addAll = ({ starts, items }: Adjacency, vertex: number, change: number) => {
    for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1)
      add(items[at] as number, change);
  };
  const addOutputs = (vertex: number, change: number) => {
    if (vertex < statementCount) {
      addAll(linksFrom, vertex, change);
      addAll(preOf, vertex, change);
    } else {
      const end = target[vertex] as number;
      const isBacking = kind[vertex] === SUPPORTS && end >= statementCount;
      if (end >= 0 && kind[vertex] !== QUALIFIES && !isBacking) add(end, change);
    }
  };
  for (let vertex = 0; vertex < size; vertex += 1) if (values[vertex] === UNDECIDED) addOutputs(vertex, 1);
  for (let vertex = 0; vertex < size; vertex += 1)
    if (values[vertex] === UNDECIDED && inputCounts[vertex] === 0) ready.push(vertex);
  for (let vertex = ready.pop(); vertex !== undefined; vertex = ready.pop()) addOutputs(vertex, -1);
  return inputCounts;
}

function membersOf({ vertices, components: { members, starts } }: OpenPart, component: number): number[] {
  const list: number[] = [];
  for (let at = starts[component] as number; at < (starts[component + 1] as number); at += 1)
    list.push(vertices[members[at] as number] as number);
  return list;
}

/**
 * The greatest unfounded set of one component: what cannot be derived even if every open attack failed. What is
 * open outside the component has been settled as contested, and may carry a derivation.
 */
function unfoundedIn(
  graph: ArgumentGraph,
  values: Uint8Array,
  open: OpenPart,
  component: number,
  circle: readonly number[],
): number[] {
  const { statementCount, premises, pre, supports, given, kind, target } = graph;
  const isInside = (vertex: number) =>
    values[vertex] === UNDECIDED && open.components.of[open.numbers[vertex] as number] === component;
  const waiting = new Map<number, number>();
  const grounded = new Set<number>();
  const derived: number[] = [];
  const deriveIfReady = (vertex: number) => {
    if (waiting.get(vertex) !== 0 || !grounded.has(vertex)) return;
    waiting.set(vertex, -1);
    derived.push(vertex);
  };
  for (const vertex of circle) {
    const isLink = vertex >= statementCount;
    waiting.set(vertex, count(isLink ? premises : pre, vertex, isInside));
    const isGround = (support: number) => values[support] !== FALSE && !isInside(support);
    if (isLink || given[vertex] === 1 || count(supports, vertex, isGround) > 0) grounded.add(vertex);
    deriveIfReady(vertex);
  }
  const release = ({ starts, items }: Adjacency, vertex: number) => {
    for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1) {
      const next = items[at] as number;
      const needs = waiting.get(next);
      if (needs === undefined || !isInside(next)) continue;
      waiting.set(next, needs - 1);
      deriveIfReady(next);
    }
  };
  for (let vertex = derived.pop(); vertex !== undefined; vertex = derived.pop()) {
    if (vertex < statementCount) {
      release(graph.linksFrom, vertex);
      release(graph.preOf, vertex);
    } else if (kind[vertex] === SUPPORTS && waiting.has(target[vertex] as number)) {
      grounded.add(target[vertex] as number);
      deriveIfReady(target[vertex] as number);
    }
  }
  return circle.filter((vertex) => waiting.get(vertex) !== -1);
}

function count({ starts, items }: Adjacency, vertex: number, counts: (item: number) => boolean): number {
  let total = 0;
  for (let at = starts[vertex] as number; at < (starts[vertex + 1] as number); at += 1)
    if (counts(items[at] as number)) total += 1;
  return total;
}
