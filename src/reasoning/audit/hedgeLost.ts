import type { Claim } from "../../model/claim.ts";
import { lengthOf, listOf } from "../adjacency.ts";
import type { ArgumentGraph } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import { FALSE } from "../groundedLabels.ts";
import type { Labelling } from "../standing.ts";
import type { Rule } from "./Audited.ts";
import { explanationsOf } from "./explanationsOf.ts";
import { nearestWays } from "./nearestWays.ts";
import { supportedBy } from "./supportedBy.ts";

type Certainty = NonNullable<Claim["certainty"]>;

const STRENGTH: Readonly<Record<Certainty, number>> = { tentative: 1, hedged: 2, flat: 3 };
const WORDS: Readonly<Record<Certainty, string>> = {
  flat: "said flatly",
  hedged: "said with a hedge",
  tentative: "only said to be possible",
};

/**
 * Claims that are surer than everything under them: a claim's `certainty` is above that of every line that supports
 * it. A line is as sure as its least sure member, all the way down to the ground (where premises are linked, all of
 * them count); a claim is carried by the surest of its lines. Evidence, common ground without a certainty, and claims
 * of which none is entered lower nothing; a claim of which none is entered is not asked about either. Lines labelled F
 * don't count, unless all of a claim's lines are: words are flat or hedged whether or not anything bears them.
 *
 * Moderate for an explanation and for a flat claim on what is only tentative; slight for the rest. The chain starts
 * where the hedge stood.
 */
export const hedgeLost: Rule = ({ map, labelled }) => {
  const { graph } = labelled;
  const certainties = new Map<number, Certainty>();
  for (const { id, certainty } of map.claims) {
    const vertex = graph.vertexOf(id) as number;
    if (certainty && !certainties.has(vertex)) certainties.set(vertex, certainty);
  }
  const strength = (vertex: number) => STRENGTH[certainties.get(vertex) ?? "flat"];
  const counts = countingLines(labelled);
  const levels = new Map(
    [2, 3].map((least) => {
      const sure = surely(graph, counts, (vertex) => strength(vertex) >= least);
      const hedges = [...certainties.keys()].filter((vertex) => strength(vertex) < least);
      return [
        least,
        { sure, wayTo: nearestWays(graph, hedges, (vertex) => sure[vertex] === 0 && counts[vertex] === 1, false) },
      ];
    }),
  );
  const explanations = explanationsOf(map);
  return [...certainties].flatMap(([vertex, certainty]) => {
    const level = levels.get(STRENGTH[certainty]);
    if (!level || graph.given[vertex] === 1 || level.sure[vertex] === 1) return [];
    const chain = level.wayTo(vertex);
    const [hedged] = chain;
    if (hedged === undefined) return [];
    const hedge = certainties.get(hedged) as Certainty;
    const id = graph.idOf(vertex);
    const isGrave = explanations.has(id) || (certainty === "flat" && hedge === "tentative");
    return {
      code: "hedge-lost",
      severity: isGrave ? "moderate" : "slight",
      id,
      message: `${statementName(map, id)} is ${WORDS[certainty]}, but every line under it passes something less sure, first ${statementName(map, graph.idOf(hedged))}, which is ${WORDS[hedge]}.`,
      chain: chain.map(graph.idOf),
      settle: "Say it with the hedge of what it rests on, or enter what makes it surer.",
    };
  });
};

/** Which links count as lines: those of a statement that aren't labelled F, or all where all are. Statements count. */
function countingLines({ graph, values }: Labelling): Uint8Array {
  const { size, statementCount, supports } = graph;
  const counts = new Uint8Array(size).fill(1, 0, statementCount);
  for (let vertex = 0; vertex < statementCount; vertex += 1) {
    const all = listOf(supports, vertex);
    const live = all.filter((link) => values[link] !== FALSE);
    for (const link of live.length > 0 ? live : all) counts[link] = 1;
  }
  return counts;
}

/** Forward chaining over the links that count, through nothing that is less sure than asked. */
function surely(graph: ArgumentGraph, counts: Uint8Array, isSureItself: (vertex: number) => boolean): Uint8Array {
  const { size, statementCount, given, supports, premises, linksFrom } = graph;
  const sure = new Uint8Array(size);
  const open = new Int32Array(size);
  const order: number[] = [];
  const add = (vertex: number) => {
    if (sure[vertex] === 1 || !isSureItself(vertex)) return;
    sure[vertex] = 1;
    order.push(vertex);
  };
  for (let vertex = 0; vertex < size; vertex += 1) {
    if (vertex >= statementCount) open[vertex] = lengthOf(premises, vertex);
    else if (given[vertex] === 1 || lengthOf(supports, vertex) === 0) add(vertex);
  }
  for (const vertex of order) {
    if (vertex >= statementCount) {
      const end = supportedBy(graph, vertex);
      if (end !== undefined) add(end);
      continue;
    }
    for (const link of listOf(linksFrom, vertex)) {
      open[link] = (open[link] as number) - 1;
      if (open[link] === 0 && counts[link] === 1) add(link);
    }
  }
  return sure;
}
