import type { Claim } from "../../model/claim.ts";
import { listOf } from "../adjacency.ts";
import type { ArgumentGraph } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import { FALSE } from "../groundedLabels.ts";
import type { Labelling } from "../standing.ts";
import type { Rule } from "./Audited.ts";
import { explanationsOf } from "./explanationsOf.ts";
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
 * of which none is entered lower nothing; a claim of which none is entered is not asked about either. Lines that are
 * labelled F don't count.
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
  const isSure = new Map([2, 3].map((least) => [least, surely(labelled, (vertex) => strength(vertex) >= least)]));
  const explanations = explanationsOf(map);
  return [...certainties].flatMap(([vertex, certainty]) => {
    const sure = isSure.get(STRENGTH[certainty]);
    if (!sure || graph.given[vertex] === 1 || listOf(graph.supports, vertex).some((link) => sure[link] === 1))
      return [];
    const chain = chainToHedge(labelled, sure, vertex, (other) => strength(other) < STRENGTH[certainty]);
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

/** Forward chaining over live links, through nothing that is less sure than asked. */
function surely({ graph, values }: Labelling, isSureItself: (vertex: number) => boolean): Uint8Array {
  const { size, statementCount, given, premises, linksFrom } = graph;
  const sure = new Uint8Array(size);
  const open = new Int32Array(size);
  const order: number[] = [];
  const add = (vertex: number) => {
    if (sure[vertex] === 1 || !isSureItself(vertex)) return;
    sure[vertex] = 1;
    order.push(vertex);
  };
  for (let vertex = 0; vertex < size; vertex += 1) {
    const isGround = given[vertex] === 1 || !hasLiveSupport(graph, values, vertex);
    if (vertex >= statementCount) open[vertex] = listOf(premises, vertex).length;
    else if (isGround) add(vertex);
  }
  for (const vertex of order) {
    if (vertex >= statementCount) {
      const end = supportedBy(graph, vertex);
      if (end !== undefined) add(end);
      continue;
    }
    for (const link of listOf(linksFrom, vertex)) {
      open[link] = (open[link] as number) - 1;
      if (open[link] === 0 && values[link] !== FALSE) add(link);
    }
  }
  return sure;
}

function hasLiveSupport(graph: ArgumentGraph, values: Uint8Array, vertex: number): boolean {
  return listOf(graph.supports, vertex).some((link) => values[link] !== FALSE);
}

/** The shortest chain to a claim, by supports that aren't sure enough, from what is less sure than it; or an empty one. */
function chainToHedge(
  { graph, values }: Labelling,
  sure: Uint8Array,
  claim: number,
  isLessSure: (vertex: number) => boolean,
): number[] {
  const towards = new Map<number, number>([[claim, -1]]);
  for (const [vertex] of towards) {
    if (vertex !== claim && isLessSure(vertex)) {
      const chain: number[] = [];
      for (let at = vertex; at !== -1; at = towards.get(at) as number) chain.push(at);
      return chain;
    }
    const inputs = listOf(vertex < graph.statementCount ? graph.supports : graph.premises, vertex);
    for (const input of inputs)
      if (sure[input] === 0 && values[input] !== FALSE && !towards.has(input)) towards.set(input, vertex);
  }
  return [];
}
