import { citationLine, locatorLine } from "../../model/citationLine.ts";
import type { Id } from "../../model/id.ts";
import type { Inference } from "../../model/inference.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { attestationPlace } from "../../reasoning/argumentGraph.ts";
import { statementName } from "../../reasoning/explainStanding.ts";

/** One step of a chain in words. */
export interface ChainSentence {
  /** The link, the attestation, or the statement that presupposes: what the sentence is about. */
  readonly id: Id;
  readonly sentence: string;
  /** The statements that it names, in its order. */
  readonly mentions: readonly Id[];
  /** Why the premises bear on it, as the map says; and on whose word the step is drawn, where it isn't the text's. */
  readonly why?: string;
  readonly basis?: Inference["basis"];
}

/**
 * A finding's chain in words, one sentence for each link, attestation and presupposition, in the chain's order.
 * @param chain ids, links included; ids that the map does not have are passed over
 */
export function chainSentences(map: MapDocument, chain: readonly Id[]): ChainSentence[] {
  return chain.flatMap((id, at): ChainSentence[] => {
    const link = recordOf(indexMap(map), "inferences", id);
    if (link) return [linkSentence(map, link)];
    const before = chain[at - 1];
    return attestationSentence(map, id) ?? (before === undefined ? [] : requirementSentence(map, before, id));
  });
}

const VERBS = {
  supports: ["supports", "together support"],
  rebuts: ["rebuts", "together rebut"],
  undercuts: ["undercuts", "together undercut"],
  qualifies: ["limits", "together limit"],
} as const;

function linkSentence(map: MapDocument, link: Inference): ChainSentence {
  const { id, kind, from, to, warrant, basis } = link;
  const verb = VERBS[kind][from.length > 1 ? 1 : 0];
  const hit = recordOf(indexMap(map), "inferences", to);
  const end = hit ? stepName(map, hit) : { text: statementName(map, to), mentions: [to] };
  return {
    id,
    sentence: `${names(map, from)} ${verb} ${end.text}.`,
    mentions: [...from, ...end.mentions],
    ...(warrant !== undefined && { why: warrant }),
    basis,
  };
}

const STEP_NOUNS = {
  supports: ["the step from", "to"],
  rebuts: ["the rebuttal by", "of"],
  undercuts: ["the undercut by", "of"],
  qualifies: ["the limit by", "on"],
} as const;

/** A link as the end of another; a link onto a link onto a link is named by its premises alone. */
function stepName(map: MapDocument, { kind, from, to }: Inference): { text: string; mentions: Id[] } {
  const [noun, preposition] = STEP_NOUNS[kind];
  const isNested = recordOf(indexMap(map), "inferences", to) !== undefined;
  return {
    text: `${noun} ${names(map, from)} ${preposition} ${isNested ? "another step" : statementName(map, to)}`,
    mentions: isNested ? [...from] : [...from, to],
  };
}

function names(map: MapDocument, ids: readonly Id[]): string {
  const all = ids.map((id) => statementName(map, id));
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

function attestationSentence(map: MapDocument, id: Id): ChainSentence[] | undefined {
  const place = attestationPlace(id);
  const citation = place && recordOf(indexMap(map), "evidence", place.evidence)?.attestedBy[place.citation];
  if (!place || !citation) return undefined;
  const named = statementName(map, citation.source);
  const at = citation.locator ? `, at ${locatorLine(citation.locator)}` : "";
  const via = citation.via ? `, cited in ${citationLine(map, citation.via)}` : "";
  return [
    {
      id,
      sentence: `${named} attests ${statementName(map, place.evidence)}${at}${via}.`,
      mentions: [citation.source, place.evidence],
    },
  ];
}

/** Two statements that follow each other without a link: one presupposes the other, or derives from it. */
function requirementSentence(map: MapDocument, before: Id, id: Id): ChainSentence[] {
  const index = indexMap(map);
  const requires = (one: Id, other: Id) =>
    recordOf(index, "claims", one)?.presupposes?.includes(other)
      ? "presupposes"
      : recordOf(index, "sources", one)?.custom.derivesFrom?.includes(other)
        ? "derives from"
        : undefined;
  for (const [one, other] of [
    [id, before],
    [before, id],
  ] as const) {
    const verb = requires(one, other);
    if (verb)
      return [
        {
          id: one,
          sentence: `${statementName(map, one)} ${verb} ${statementName(map, other)}.`,
          mentions: [one, other],
        },
      ];
  }
  return [];
}
