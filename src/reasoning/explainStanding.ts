import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap, recordOf } from "../model/mapIndex.ts";
import { sourceLabel } from "../model/source.ts";
import { listOf } from "./adjacency.ts";
import { SOURCE } from "./argumentGraph.ts";
import { circlesOf } from "./circles.ts";
import { FALSE, TRUE, UNDECIDED } from "./groundedLabels.ts";
import { type Labelling, linkValues, type Standing, type Status, standingOf } from "./standing.ts";

/** The word on the screens. */
export type StatusWord = "Stands" | "Contested" | "Falls" | "Unsupported";

export interface Explanation {
  readonly word: StatusWord;
  /** One plain sentence or two; it speaks of this map only. */
  readonly sentence: string;
  /** What the sentence names, in its order. */
  readonly mentions: readonly Id[];
}

const STATUS_WORDS: Readonly<Record<Status, StatusWord>> = {
  supported: "Stands",
  contested: "Contested",
  rebutted: "Falls",
  undercut: "Falls",
  unsupported: "Unsupported",
};

const NAMED = 3;
const SHOWN_LENGTH = 48;

/** How a sentence names a source, a claim or an evidence item: its code with its short text, or what there is of them. */
export function statementName(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const source = recordOf(index, "sources", id);
  if (source) return sourceLabel(source);
  const record = recordOf(index, "claims", id) ?? recordOf(index, "evidence", id);
  if (!record) return id;
  const short =
    record.short ?? (record.text.length > SHOWN_LENGTH ? `${record.text.slice(0, SHOWN_LENGTH - 1)}…` : record.text);
  return record.code ? `${record.code} (${short})` : `“${short}”`;
}

/**
 * Why a statement stands, is contested, falls or lacks support, or why a link holds, in words for the inspector.
 */
export function explainStanding(map: MapDocument, labelled: Labelling, id: Id): Explanation {
  const vertex = labelled.graph.vertexOf(id);
  if (vertex === undefined) return { word: "Unsupported", sentence: "It is not on this map.", mentions: [] };
  const standing = standingOf(labelled, id);
  const mentions = new Set<Id>();
  const list = (ids: Iterable<Id>): string => {
    const all = [...new Set(ids)];
    const shown = all.length > NAMED + 1 ? all.slice(0, NAMED) : all;
    for (const named of shown) mentions.add(named);
    const names = shown.map((named) => statementName(map, named));
    if (shown.length < all.length) names.push(`${all.length - shown.length} more`);
    const last = names.pop() ?? "";
    return names.length > 0 ? `${names.join(", ")} and ${last}` : last;
  };
  if (vertex >= labelled.graph.statementCount) return explainLink(labelled, vertex, list, mentions);
  const sentence = sentenceFor(map, labelled, id, standing, list);
  return { word: STATUS_WORDS[standing.status], sentence, mentions: [...mentions] };
}

type Lister = (ids: Iterable<Id>) => string;

function sentenceFor(map: MapDocument, labelled: Labelling, id: Id, standing: Standing, list: Lister): string {
  const { graph, values, cuts } = labelled;
  const vertex = graph.vertexOf(id) as number;
  const isGiven = graph.given[vertex] === 1;
  const isOne = (ids: readonly Id[]) => new Set(ids).size === 1;
  const premisesOf = (links: readonly number[]): Id[] =>
    links.flatMap((link) => [...listOf(graph.premises, link)]).map(graph.idOf);
  const having = (links: Int32Array, wanted: number) => [...links].filter((link) => values[link] === wanted);
  const all = listOf(graph.supports, vertex);
  const rebuts = listOf(graph.rebuts, vertex);
  const supporters = premisesOf(having(all, TRUE));
  const objectors = premisesOf(having(rebuts, TRUE));
  const fallenPre = having(listOf(graph.pre, vertex), FALSE).map(graph.idOf);
  const verb = (ids: readonly Id[], one: string, many: string) => (isOne(ids) ? one : many);

  switch (standing.status) {
    case "supported": {
      if (graph.kind[vertex] === SOURCE) return "A source: taken as given on this map.";
      // What was offered for it and does not count is an answer to it as well: it is said with the verdict.
      const lost = having(all, FALSE);
      const offered =
        lost.length > 0
          ? `${lost.length} more offered for it ${lost.length === 1 ? "does" : "do"} not count, and `
          : "";
      const objections = `${offered}${rebuts.length > 0 ? "every attack that hits it directly fails" : "no attack hits it directly"}`;
      if (supporters.length === 0) return `Taken as common ground; ${objections}.`;
      const isAttested = all.every((link) => link >= graph.firstAttestation);
      return isAttested
        ? `Attested by ${list(supporters)}; ${objections}.`
        : `${list(supporters)} ${verb(supporters, "supports", "support")} it; ${objections}.`;
    }
    case "contested": {
      if (standing.reason === "direct") {
        const ground = supporters.length > 0 ? list(supporters) : "What is taken as common ground";
        const speaks = verb(objectors, "speaks", "speak");
        const isSingular = supporters.length === 0 || isOne(supporters);
        return `${ground} ${isSingular ? "speaks" : "speak"} for it and ${list(objectors)} ${speaks} against it; neither gives way on this map.`;
      }
      const links = [...all, ...rebuts].filter((link) => values[link] === UNDECIDED);
      const from = links.flatMap((link) => [
        ...having(listOf(graph.premises, link), UNDECIDED),
        ...having(listOf(graph.undercuts, link), UNDECIDED).flatMap((cut) => [...listOf(graph.premises, cut)]),
      ]);
      const open = [...from, ...having(listOf(graph.pre, vertex), UNDECIDED)].map(graph.idOf);
      const others = open.filter((other) => other !== id);
      if (standing.reason === "circle")
        return others.length > 0
          ? `It stands in a circle of attacks with ${list(others)}, and nothing outside the circle decides it.`
          : "It attacks its own ground, and nothing else decides it.";
      return `It depends on ${list(others)}, which ${verb(others, "is", "are")} contested.`;
    }
    case "rebutted": {
      const reasons = standing.why
        .map((link) => recordOf(indexMap(map), "inferences", link))
        .flatMap((inference) => (inference?.kind === "rebuts" && inference.defeats ? [inference.defeats.reason] : []));
      return reasons.length > 0
        ? `${list(objectors)} ${verb(objectors, "defeats", "defeat")} it: ${withoutStop(reasons.join("; "))}.`
        : `${list(objectors)} ${verb(objectors, "speaks", "speak")} against it, and no support for it holds.`;
    }
    case "undercut": {
      const cut = standing.why.map((why) => graph.vertexOf(why) as number).filter((link) => cuts[link] === TRUE);
      const cutting = premisesOf(cut.flatMap((link) => having(listOf(graph.undercuts, link), TRUE)));
      const lost = [...labelled.withdrawn].filter((source) => {
        const at = graph.vertexOf(source);
        return at !== undefined && listOf(graph.seenVia, at).some((attestation) => cut.includes(attestation));
      });
      if (cutting.length === 0)
        return `It was seen only via ${list(lost)}, which ${verb(lost, "is", "are")} withdrawn.`;
      const what = all.length === 1 ? "Its one support" : cut.length === 1 ? "One support" : "Its support";
      const rest = all.length > cut.length ? ", and no other support holds" : "";
      return `${what}, from ${list(premisesOf(cut))}, is cut by ${list(cutting)}${rest}.`;
    }
    case "unsupported": {
      if (labelled.withdrawn.has(id)) return "It is withdrawn.";
      if (fallenPre.length > 0) {
        const needs = graph.kind[vertex] === SOURCE ? "derives from" : "presupposes";
        return `It ${needs} ${list(fallenPre)}, which ${verb(fallenPre, "doesn’t", "don’t")} stand.`;
      }
      if (all.length === 0 && !isGiven) return "Nothing on this map supports it.";
      const circle = circlesOf(labelled).find(({ members, anchored }) => !anchored && members.includes(id));
      if (circle) {
        const others = circle.members.filter(
          (member) => member !== id && (graph.vertexOf(member) ?? graph.size) < graph.statementCount,
        );
        return `It and ${list(others)} support each other in a circle, with no ground outside it.`;
      }
      const failing = [...all].flatMap((link) => having(listOf(graph.premises, link), FALSE)).map(graph.idOf);
      if (failing.length === 0) return "No support for it holds.";
      return `${all.length === 1 ? "Its one support needs" : "Its supports need"} ${list(failing)}, which ${verb(failing, "doesn’t", "don’t")} stand.`;
    }
  }
}

function withoutStop(text: string): string {
  return text.replace(/\.\s*$/, "");
}

function explainLink(labelled: Labelling, link: number, list: Lister, mentions: ReadonlySet<Id>): Explanation {
  const { graph, values } = labelled;
  const id = graph.idOf(link);
  const standing = linkValues(labelled, id);
  const premises = [...listOf(graph.premises, link)];
  const cutting = (wanted: number) =>
    [...listOf(graph.undercuts, link)]
      .filter((undercut) => values[undercut] === wanted)
      .flatMap((undercut) => [...listOf(graph.premises, undercut)])
      .map(graph.idOf);
  const having = (wanted: number) => premises.filter((premise) => values[premise] === wanted).map(graph.idOf);
  const say = (word: StatusWord, sentence: string): Explanation => ({ word, sentence, mentions: [...mentions] });
  const be = (ids: readonly Id[], one: string, many: string) => (new Set(ids).size === 1 ? one : many);
  if (standing.fires === "T")
    return say(
      "Stands",
      `It holds, because ${list(having(TRUE))} ${be(having(TRUE), "stands", "stand")} and nothing cuts it.`,
    );
  if (standing.cut === "T") {
    const by = cutting(TRUE);
    return say("Falls", by.length > 0 ? `It is cut by ${list(by)}.` : "It was seen only via what is withdrawn.");
  }
  if (standing.fires === "F") {
    const fallen = having(FALSE);
    if (labelled.withdrawn.has(id)) return say("Falls", "It is withdrawn.");
    return say(
      "Falls",
      fallen.length > 0
        ? `It needs ${list(fallen)}, which ${be(fallen, "doesn’t", "don’t")} stand.`
        : "It lacks a premise or an end.",
    );
  }
  const open = [...having(UNDECIDED), ...cutting(UNDECIDED)];
  return say("Contested", `It depends on ${list(open)}, which ${be(open, "is", "are")} contested.`);
}
