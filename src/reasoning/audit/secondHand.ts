import type { Citation } from "../../model/citation.ts";
import type { Id } from "../../model/id.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { CLAIM } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import type { Rule } from "./Audited.ts";
import { carriersOf } from "./carriers.ts";
import { nameAll } from "./named.ts";

/**
 * Evidence seen only at second hand: each of its citations was seen via another document, or is of a document that
 * nobody who compiled the map has read. Slight, but moderate where a claim would lose its support without it.
 */
export const secondHand: Rule = ({ map, labelled }) => {
  const index = indexMap(map);
  const { graph } = labelled;
  const isSeen = ({ source, via }: Citation) => !via && !recordOf(index, "sources", source)?.custom.unseen;
  const resting = claimsByCarrier();
  return map.evidence
    .filter(({ attestedBy }) => !attestedBy.some(isSeen))
    .map(({ id, attestedBy }) => {
      const claims = resting.get(id) ?? [];
      const seenIn = attestedBy.flatMap(({ via }) => (via ? [lastOf(via).source] : []));
      const through = seenIn.length > 0 ? `: through ${nameAll(map, seenIn)}` : "";
      const alone = claims.length > 0 ? `, and without it nothing supports ${nameAll(map, claims)}` : "";
      return {
        code: "second-hand",
        severity: claims.length > 0 ? "moderate" : "slight",
        id,
        message: `${statementName(map, id)} was seen only at second hand${through}${alone}.`,
        chain: chainOf(id, claims[0]),
        settle: "Read the document itself, and cite it without “via”.",
      };
    });

  function claimsByCarrier(): ReadonlyMap<Id, readonly Id[]> {
    const claims = new Map<Id, Id[]>();
    for (let vertex = 0; vertex < graph.statementCount; vertex += 1) {
      if (graph.kind[vertex] !== CLAIM) continue;
      for (const carrier of carriersOf(labelled).of(vertex)) {
        const id = graph.idOf(carrier);
        const known = claims.get(id);
        if (known) known.push(graph.idOf(vertex));
        else claims.set(id, [graph.idOf(vertex)]);
      }
    }
    return claims;
  }

  function chainOf(evidence: Id, claim: Id | undefined): readonly Id[] {
    if (claim === undefined) return [evidence];
    const chain = carriersOf(labelled).chain(graph.vertexOf(evidence) as number, graph.vertexOf(claim) as number);
    return chain.map(graph.idOf);
  }
};

/** The document that the compiler held: the outermost. */
function lastOf(citation: Citation): Citation {
  return citation.via ? lastOf(citation.via) : citation;
}
