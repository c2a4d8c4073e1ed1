import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hinges } from "../../../reasoning/hinges.ts";
import { needs } from "../../../reasoning/needs.ts";
import { type Labelling, linkValues, standingOf } from "../../../reasoning/standing.ts";
import type { Lens } from "../../../store/filters.ts";

/**
 * The cards that each lens is about: evidence that rival schools both build on; cards whose support is cut, with what
 * offered it; claims that stand and would not without some one document.
 */
export function lensCards(map: MapDocument, labelling: Labelling): Readonly<Record<Lens, ReadonlySet<Id>>> {
  const cut = map.inferences.filter(({ id, kind }) => kind === "supports" && linkValues(labelling, id).cut === "T");
  return {
    hinges: new Set(hinges(map)),
    cut: new Set(cut.flatMap(({ from, to }) => [...from, to])),
    "one-document": new Set(
      map.claims
        .filter(({ id }) => standingOf(labelling, id).value === "T" && needs(map, id).singleSourced)
        .map(({ id }) => id),
    ),
  };
}
