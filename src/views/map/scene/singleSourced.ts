import type { Id } from "../../../model/id.ts";
import { listOf } from "../../../reasoning/adjacency.ts";
import { CLAIM, SOURCE } from "../../../reasoning/argumentGraph.ts";
import { TRUE } from "../../../reasoning/groundedLabels.ts";
import type { Labelling } from "../../../reasoning/standing.ts";

/** Bits are kept for as many documents at a time as fit into this many 32-bit words (16 MB). */
const WORDS = 2 ** 22;

/**
 * The claims that stand and would not without some one document: those for which `needs` says single-sourced, but all
 * at once. For each vertex that is T, as bits, without which documents it can still be derived: the least fixpoint of
 * "all premises, and some live support, can be". In the order of derivation one sweep settles everything but circles.
 */
export function singleSourcedClaims({ graph, values, stages }: Labelling): ReadonlySet<Id> {
  const { size, statementCount, kind, given, premises, pre, supports, idOf } = graph;
  const derived: number[] = [];
  const sources: number[] = [];
  for (let vertex = 0; vertex < size; vertex += 1) {
    if (values[vertex] !== TRUE) continue;
    derived.push(vertex);
    if (kind[vertex] === SOURCE) sources.push(vertex);
  }
  derived.sort((a, b) => (stages[a] as number) - (stages[b] as number));
  const found = new Set<number>();
  const perTurn = 32 * Math.max(1, Math.floor(WORDS / Math.max(1, size)));
  for (let first = 0; first < sources.length; first += perTurn) {
    const some = sources.slice(first, first + perTurn);
    const words = Math.ceil(some.length / 32);
    const bitOf = new Map(some.map((source, bit) => [source, bit]));
    const avoids = new Int32Array(size * words);
    const bits = new Int32Array(words);
    const settle = (vertex: number): boolean => {
      const isLink = vertex >= statementCount;
      const live = isLink || given[vertex] === 1 ? undefined : listOf(supports, vertex);
      let isForked = false;
      if (live) {
        bits.fill(0);
        for (const support of live) {
          if (values[support] !== TRUE) continue;
          isForked = true;
          for (let word = 0; word < words; word += 1)
            bits[word] = (bits[word] as number) | (avoids[support * words + word] as number);
        }
      }
      if (!isForked) bits.fill(-1);
      for (const input of listOf(isLink ? premises : pre, vertex))
        for (let word = 0; word < words; word += 1)
          bits[word] = (bits[word] as number) & (avoids[input * words + word] as number);
      const own = bitOf.get(vertex);
      if (own !== undefined) bits[own >> 5] = (bits[own >> 5] as number) & ~(1 << (own & 31));
      let changed = false;
      for (let word = 0; word < words; word += 1) {
        if (avoids[vertex * words + word] === bits[word]) continue;
        avoids[vertex * words + word] = bits[word] as number;
        changed = true;
      }
      return changed;
    };
    for (let changed = true; changed; ) {
      changed = false;
      for (const vertex of derived) if (settle(vertex)) changed = true;
    }
    for (const vertex of derived)
      if (kind[vertex] === CLAIM && some.some((_, bit) => isNeeded(avoids, vertex * words, bit))) found.add(vertex);
  }
  return new Set([...found].sort((a, b) => a - b).map(idOf));
}

function isNeeded(avoids: Int32Array, at: number, bit: number): boolean {
  return (((avoids[at + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 0;
}
