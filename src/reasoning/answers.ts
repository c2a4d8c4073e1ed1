import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { lengthOf, listOf } from "./adjacency.ts";
import { type ArgumentGraph, CLAIM, compile, EVIDENCE, REBUTS, UNDERCUTS } from "./argumentGraph.ts";
import { FALSE } from "./groundedLabels.ts";
import { type Labelling, labelling, linkValues, type Value } from "./standing.ts";

export interface Unanswered {
  /** The rebuttal or undercut. */
  readonly attack: Id;
  /** The claim, evidence item or link that it attacks. */
  readonly target: Id;
  readonly fires: Value;
}

/**
 * Attacks with no reply on this map: nothing undercuts the attack, rebuts one of its premises, or undercuts what
 * supports a premise, whether or not it succeeds. An attack that doesn't fire is listed too, and says so.
 */
export function unanswered(map: MapDocument, labelled: Labelling = labelling(map)): readonly Unanswered[] {
  const graph = compile(map);
  const hasReply = replyFinder(graph);
  const found: Unanswered[] = [];
  for (let link = graph.statementCount; link < graph.firstAttestation; link += 1) {
    const target = graph.target[link] as number;
    const isAttack = graph.kind[link] === REBUTS || graph.kind[link] === UNDERCUTS;
    if (!isAttack || target < 0 || hasReply(link)) continue;
    const id = graph.idOf(link);
    found.push({ attack: id, target: graph.idOf(target), fires: linkValues(labelled, id).fires });
  }
  return found;
}

/** For an attack, whether anything replies to it; what stands behind a premise is looked at once. */
function replyFinder(graph: ArgumentGraph): (attack: number) => boolean {
  const isCut = (link: number) => lengthOf(graph.undercuts, link) > 0;
  const disputed = new Map<number, boolean>();
  const isDisputed = (premise: number): boolean => {
    const known = disputed.get(premise);
    if (known !== undefined) return known;
    const found = lengthOf(graph.rebuts, premise) > 0 || listOf(graph.supports, premise).some(isCut);
    disputed.set(premise, found);
    return found;
  };
  return (attack) => isCut(attack) || listOf(graph.premises, attack).some(isDisputed);
}

export interface Steelman {
  readonly claim: Id;
  /** The rebuttals of the claim and the undercuts of its supports, as far as they aren't labelled F. */
  readonly attacks: readonly Id[];
  /** The evidence that the claim stands on, and the evidence that the attacks stand on. */
  readonly support: readonly Id[];
  readonly opposition: readonly Id[];
}

/**
 * Claims under attack whose own support on this map is thinner than the attack: fewer pieces of evidence stand behind
 * the claim than behind what attacks it, counting only links that aren't labelled F. Before rebutting such a claim,
 * enter the best that its own side has to say.
 */
export function steelmanCandidates(map: MapDocument): readonly Steelman[] {
  const labelled = labelling(map);
  const { graph, values } = labelled;
  const found: Steelman[] = [];
  const isLive = (link: number) => values[link] !== FALSE;
  for (let claim = 0; claim < graph.statementCount; claim += 1) {
    if (graph.kind[claim] !== CLAIM) continue;
    const supports = [...listOf(graph.supports, claim)];
    const attacks = [...listOf(graph.rebuts, claim), ...supports.flatMap((link) => [...listOf(graph.undercuts, link)])];
    const live = attacks.filter(isLive);
    if (live.length === 0) continue;
    const support = evidenceBehind(labelled, supports.filter(isLive));
    const opposition = evidenceBehind(labelled, live);
    if (support.length < opposition.length)
      found.push({
        claim: graph.idOf(claim),
        attacks: live.map(graph.idOf),
        support: support.map(graph.idOf),
        opposition: opposition.map(graph.idOf),
      });
  }
  return found;
}

/** The evidence from which live supports lead to some links, in the order of the file. */
function evidenceBehind({ graph, values }: Labelling, links: readonly number[]): number[] {
  const reached = new Set(links);
  for (const vertex of reached) {
    const inputs = vertex >= graph.statementCount ? graph.premises : graph.supports;
    for (const input of listOf(inputs, vertex)) if (values[input] !== FALSE) reached.add(input);
  }
  return [...reached].filter((vertex) => graph.kind[vertex] === EVIDENCE).sort((a, b) => a - b);
}
