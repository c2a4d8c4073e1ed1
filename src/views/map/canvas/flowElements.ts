/** The scene and its picture as nodes and edges for React Flow. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { linkValues } from "../../../reasoning/standing.ts";
import { codesOf, recordCode, shortText } from "../../record/recordNames.ts";
import { schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { LayoutPicture } from "../layout/LayoutPicture.ts";
import type { Scene, SceneLink } from "../scene/scene.ts";
import type { CardData, CardNodeType } from "./CardNode.tsx";
import { cardName, countsAt } from "./cardName.ts";
import type { RelationEdgeType } from "./RelationEdge.tsx";

type SceneCard = Scene["cards"][number];

export interface Lighting {
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  /** Cards that the lens is about. */
  readonly marked: ReadonlySet<Id>;
  readonly withdrawn: readonly Id[];
  readonly tabStop: Id | undefined;
}

/** The cards as nodes. */
export function toNodes(
  map: MapDocument,
  labelling: Labelling,
  scene: Scene,
  picture: LayoutPicture,
  lighting: Lighting,
): CardNodeType[] {
  return scene.cards.flatMap((card) => {
    const place = picture.cards[card.id];
    if (!place) return [];
    const { x, y, width, height } = place;
    return [
      {
        id: card.id,
        type: "card" as const,
        position: { x, y },
        width,
        height,
        data: cardData(map, labelling, card, lighting),
      },
    ];
  });
}

function stateOf(id: Id, { selection, lit }: Lighting): "plain" | "lit" | "dim" | "selected" {
  if (id === selection) return "selected";
  if (!lit) return "plain";
  return lit.has(id) ? "lit" : "dim";
}

function cardData(map: MapDocument, labelling: Labelling, card: SceneCard, lighting: Lighting): CardData {
  const index = indexMap(map);
  const source = recordOf(index, "sources", card.id);
  const statement = recordOf(index, "claims", card.id) ?? recordOf(index, "evidence", card.id);
  const standing = source ? undefined : standingWordOf(labelling, card.id);
  return {
    map,
    kind: card.kind,
    school: card.school,
    look: card.school === undefined ? undefined : schoolLooks(map).get(card.school),
    text: source ? sourceLabel(source) : statement ? shortText(statement) : card.id,
    code: codesOf(map).get(card.id),
    date: statement?.date,
    standing,
    unseen: source?.custom.unseen === true,
    counts: countsAt(index, card.id),
    folded: card.folded.length,
    name: cardName(map, labelling, card.id, card.kind, card.school),
    state: stateOf(card.id, lighting),
    marked: lighting.marked.has(card.id),
    withdrawn: lighting.withdrawn.includes(card.id),
    isTabStop: card.id === lighting.tabStop,
  };
}

/** The lines as edges. */
export function toEdges(
  map: MapDocument,
  labelling: Labelling,
  scene: Scene,
  picture: LayoutPicture,
  lighting: Lighting,
): RelationEdgeType[] {
  const linksById = new Map(scene.links.map((link) => [link.id, link]));
  return scene.links.flatMap((link) => {
    const path = picture.links[link.id];
    const [source] = link.from;
    const target = cardAtEnd(link, linksById);
    if (!path || source === undefined || target === undefined) return [];
    const state = link.through ? throughState(link, lighting) : stateOf(link.id, lighting);
    const withdrawn = lighting.withdrawn.includes(link.id);
    const cut = (link.through?.steps ?? [link.id]).some(
      (id) => link.kind !== "attests" && linkValues(labelling, id).cut === "T",
    );
    return [
      {
        id: link.id,
        type: "relation" as const,
        source,
        target,
        data: {
          kind: link.kind,
          path,
          look: link.school === undefined ? undefined : schoolLooks(map).get(link.school),
          state,
          isCut: cut || withdrawn,
          stub: link.foldedCuts.length > 0 ? link.foldedCuts.map((id) => recordCode(map, id)).join(", ") : undefined,
          stubIds: link.foldedCuts,
          through: link.through?.statements,
          label:
            state === "selected" || (state === "lit" && touchesSelection(link, lighting.selection))
              ? verbOf(link)
              : undefined,
        },
      },
    ];
  });
}

/** A line through folded cards is lit when all that it stands for is. */
function throughState({ from, to, through }: SceneLink, { lit }: Lighting): "plain" | "lit" | "dim" {
  if (!lit) return "plain";
  return [...from, to, ...(through?.steps ?? [])].every((id) => lit.has(id)) ? "lit" : "dim";
}

/** An undercut of an undercut still ends, in the end, at a card. */
function cardAtEnd(link: SceneLink, linksById: ReadonlyMap<Id, SceneLink>): Id | undefined {
  const seen = new Set<Id>();
  let end = link;
  for (let next = linksById.get(end.to); next && !seen.has(next.id); next = linksById.get(end.to)) {
    seen.add(next.id);
    end = next;
  }
  return linksById.has(end.to) ? undefined : end.to;
}

function touchesSelection(link: SceneLink, selection: Id | undefined): boolean {
  return selection !== undefined && (link.to === selection || link.from.includes(selection));
}

const VERBS = {
  supports: "supports",
  rebuts: "rebuts",
  undercuts: "undercuts",
  qualifies: "limits",
  attests: undefined,
} as const;

function verbOf({ kind, foldedPremises, through }: SceneLink): string | undefined {
  if (through) return undefined;
  const verb = VERBS[kind];
  return verb && foldedPremises.length > 0 ? `${verb} (with ${foldedPremises.length} folded)` : verb;
}
