import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";

/** The rows that carry the sign of a hinge: the evidence itself, and the documents that attest it. */
export function hingeRows(map: MapDocument, evidence: readonly Id[]): Set<Id> {
  const hinges = new Set(evidence);
  const documents = map.evidence
    .filter(({ id }) => hinges.has(id))
    .flatMap(({ attestedBy }) => attestedBy.map(({ source }) => source));
  return new Set([...hinges, ...documents]);
}
