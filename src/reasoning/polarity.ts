import type { Id } from "../model/id.ts";
import type { Inference, InferenceKind } from "../model/inference.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type ArgumentGraph, compile } from "./argumentGraph.ts";
import { FALSE, TRUE } from "./groundedLabels.ts";
import { findLoopFree } from "./loopFree.ts";
import { flips, type SignedWalks, signedWalks } from "./signedWalks.ts";
import { type Labelling, labelling } from "./standing.ts";

export type Sign = "+" | "-";
export type CellPolarity = "supports" | "undercuts" | "both" | "silent";
/** How every statement and link bears on one explanation. */
export type Polarity = SignedWalks;

export interface ChainStep {
  readonly link: Id;
  /** An attestation supports. */
  readonly kind: InferenceKind;
  readonly basis: Inference["basis"];
  /** The statement or link that it ends on. */
  readonly to: Id;
}

/** One way in which a row bears on an explanation. */
export interface Chain {
  readonly sign: Sign;
  /** Ids from the row to the explanation, links included. */
  readonly path: readonly Id[];
  readonly steps: readonly ChainStep[];
  /**
   * In force where each statement and link before the explanation is labelled as the chain needs it: T, and F after
   * an attack until the next (an attack in force *is* the fall of what it attacks). Contested or broken at the first
   * that is undecided or the reverse; a break counts before a contest.
   */
  readonly state: "in-force" | "contested" | "broken";
  readonly at?: Id;
  /** No walk of this sign passes each vertex only once, as far as the search went. */
  readonly onlyByLoop?: true;
  /** The weakest of the links: editorial, then implied, then stated. An attestation is stated. */
  readonly basis: Inference["basis"];
  /** The links that no text states, in the order of the path. */
  readonly notStated: readonly Id[];
}

/** How a row bears on an explanation: in one way, in both or in none, with a chain for each sign, + before −. */
export interface Cell {
  readonly polarity: CellPolarity;
  readonly chains: readonly Chain[];
}

/** Of so many explanations the walks are kept: each takes room in proportion to the map, and a matrix may ask of all claims. */
const MOST_KEPT = 128;
const polarities = new WeakMap<ArgumentGraph, Map<Id, Polarity>>();

/**
 * How everything on a map bears on one explanation. Cached by the map's identity, for the explanations asked for last.
 * @param explanationId a claim's id; where it names none, everything is silent
 */
export function polarityOf(map: MapDocument, explanationId: Id): Polarity {
  const graph = compile(map);
  let known = polarities.get(graph);
  if (!known) {
    known = new Map();
    polarities.set(graph, known);
  }
  let polarity = known.get(explanationId);
  if (!polarity) {
    polarity = signedWalks(graph, graph.vertexOf(explanationId) ?? -1);
    const [oldest] = known.keys();
    if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
    known.set(explanationId, polarity);
  }
  return polarity;
}

/** The signs of all walks from a row to the explanation. */
export function polarityAt({ graph, distance }: Polarity, id: Id): CellPolarity {
  const vertex = graph.vertexOf(id);
  if (vertex === undefined) return "silent";
  const supports = distance[2 * vertex] !== -1;
  const undercuts = distance[2 * vertex + 1] !== -1;
  return supports ? (undercuts ? "both" : "supports") : undercuts ? "undercuts" : "silent";
}

/**
 * The shortest chain of a sign from a row to the explanation; of equals, the first in the file. One that meets itself
 * gives way to the shortest that doesn't, if there is one.
 * @param polarity the explanation's, from `polarityOf`
 * @param id a source, an evidence item, a claim or a link
 * @param labelled tells whether the chain is in force; by default the map's own labelling
 * @returns undefined where no walk has that sign
 */
export function chainOf(
  polarity: Polarity,
  id: Id,
  sign: Sign,
  labelled: Labelling = labelling(polarity.graph.map),
): Chain | undefined {
  const { graph, distance } = polarity;
  const vertex = graph.vertexOf(id);
  if (vertex === undefined) return undefined;
  const start = 2 * vertex + (sign === "+" ? 0 : 1);
  if (distance[start] === -1) return undefined;
  const shortest = followNext(polarity, start);
  const meetsItself = new Set(shortest.map((state) => state >> 1)).size < shortest.length;
  const loopFree = meetsItself ? findLoopFree(polarity, start) : undefined;
  const path = (loopFree ?? shortest).map((state) => state >> 1);
  const steps = path.filter((member) => member >= graph.statementCount).map((link) => stepOf(graph, link));
  const notStated = steps.filter(({ basis }) => basis !== "stated");
  const basis = notStated.some((step) => step.basis === "editorial") ? "editorial" : (notStated[0]?.basis ?? "stated");
  return {
    sign,
    path: path.map(graph.idOf),
    steps,
    ...stateOf(labelled, path),
    ...(meetsItself && !loopFree && { onlyByLoop: true as const }),
    basis,
    notStated: notStated.map(({ link }) => link),
  };
}

function followNext({ next }: Polarity, start: number): number[] {
  const states = [start];
  for (let state = next[start] as number; state !== -1; state = next[state] as number) states.push(state);
  return states;
}

function stepOf(graph: ArgumentGraph, link: number): ChainStep {
  const to = graph.idOf(graph.target[link] as number);
  if (link >= graph.firstAttestation) return { link: graph.idOf(link), kind: "supports", basis: "stated", to };
  const inference = graph.inferences[link - graph.statementCount] as Inference;
  return { link: inference.id, kind: inference.kind, basis: inference.basis, to };
}

function stateOf({ graph, values }: Labelling, path: readonly number[]): Pick<Chain, "state" | "at"> {
  let needed = TRUE;
  let contested: number | undefined;
  for (const vertex of path.slice(0, -1)) {
    const value = values[vertex];
    if (value !== needed) {
      if (value === TRUE || value === FALSE) return { state: "broken", at: graph.idOf(vertex) };
      contested ??= vertex;
    }
    if (vertex >= graph.statementCount && flips(graph, vertex) === 1) needed = needed === TRUE ? FALSE : TRUE;
  }
  return contested === undefined ? { state: "in-force" } : { state: "contested", at: graph.idOf(contested) };
}
