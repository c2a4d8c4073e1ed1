import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hinges } from "../../../reasoning/hinges.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import type { Lens } from "../../../store/filters.ts";
import { singleSourcedClaims } from "./singleSourced.ts";

/** The cards that each lens is about. */
export type LensCards = Readonly<Record<Lens, ReadonlySet<Id>>>;

/**
 * Evidence that rival schools both build on; cards whose support is cut, with what offered it; claims that stand and
 * would not without some one document. On a large map this takes its time: ask `useLensCards`.
 */
export function lensCards(map: MapDocument, labelling: Labelling): LensCards {
  const cut = map.inferences.filter(({ id, kind }) => kind === "supports" && linkValues(labelling, id).cut === "T");
  return {
    hinges: new Set(hinges(map)),
    cut: new Set(cut.flatMap(({ from, to }) => [...from, to])),
    "one-document": singleSourcedClaims(labelling),
  };
}
