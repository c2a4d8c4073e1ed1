import type { Citation } from "../../model/citation.ts";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";

/** A citation with the record in which it stands. */
export interface OwnedCitation {
  readonly owner: Id;
  readonly citation: Citation;
}

/** Every citation of a map, in the order of the file; what it was seen via hangs on each. */
export function citationsOf(map: MapDocument): readonly OwnedCitation[] {
  const owned: OwnedCitation[] = [];
  const add = (owner: Id, citations: readonly Citation[] = []) => {
    for (const citation of citations) owned.push({ owner, citation });
  };
  for (const { id, schools } of map.scholars)
    add(
      id,
      schools?.map(({ citation }) => citation),
    );
  for (const { id, citations } of map.claims) add(id, citations);
  for (const { id, attestedBy } of map.evidence) add(id, attestedBy);
  for (const { id, citations } of map.inferences) add(id, citations);
  for (const { id, citations } of map.stances) add(id, citations);
  return owned;
}
