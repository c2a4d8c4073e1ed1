/** What of a map the list tells: what the drawing would show with everything unfolded. */
import type { Id } from "../../../model/id.ts";
import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { Filters } from "../../../store/filters.ts";
import { isCited } from "../../../store/overview.ts";
import { sceneOf } from "../scene/scene.ts";

const KINDS = ["undercuts", "supports", "rebuts", "qualifies"] as const;

/** The records and links that the filters let through, and what meets what. */
export interface DrawnArgument {
  readonly map: MapDocument;
  readonly cards: ReadonlySet<Id>;
  /** Citations of an evidence item that are shown, by their number in `attestedBy`. */
  readonly documentsOf: (evidence: Id) => readonly { readonly n: number; readonly source: Id }[];
  /** The links onto a record or link, in the order in which they are read: supports, rebuttals, limits. */
  readonly stepsOnto: (id: Id) => readonly Inference[];
}

/** The premises of a step, each once, in the author's order. */
export function premisesOf({ from }: Inference): readonly Id[] {
  return from.length < 2 ? from : [...new Set(from)];
}

/** Takes what the filters let through from the scene, so that list and drawing agree by construction. */
export function drawnArgument(map: MapDocument, labelling: Labelling, filters: Filters): DrawnArgument {
  const index = indexMap(map);
  const scene = sceneOf(map, labelling, filters, { base: "everything", shown: [], folded: [] });
  const links = new Set(scene.links.map(({ id }) => id));
  const cards = new Set(scene.cards.map(({ id }) => id));
  // A document on which nothing rests is no card, but it is part of the map.
  for (const { id, custom } of map.sources)
    if (!isCited(index, id) && !filters.sights.includes(custom.unseen ? "unseen" : "seen")) cards.add(id);
  const showsDocuments = !filters.relations.includes("attests");
  return {
    map,
    cards,
    documentsOf: (evidence) =>
      showsDocuments
        ? (recordOf(index, "evidence", evidence)?.attestedBy ?? []).flatMap(({ source }, n) =>
            cards.has(source) ? [{ n, source }] : [],
          )
        : [],
    stepsOnto: (id) =>
      (index.inferencesTo.get(id) ?? [])
        .filter((link) => links.has(link.id))
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
  };
}
