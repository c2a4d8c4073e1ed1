/** The scene and its picture as nodes and edges for React Flow. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { codesOf, recordCode, shortText } from "../../record/recordNames.ts";
import { schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import { stepSentence } from "../inspector/stepSentence.ts";
import type { LayoutPicture } from "../layout/LayoutPicture.ts";
import type { SceneLink } from "../scene/SceneLink.ts";
import type { Scene } from "../scene/scene.ts";
import type { CardData, CardNodeType } from "./CardNode.tsx";
import { cardName, countsAt } from "./cardName.ts";
import { type Lighting, type LightState, stateOf, stateOfLink } from "./lighting.ts";
import type { RelationEdgeType } from "./RelationEdge.tsx";
import { standingOfLink } from "./standingOfLink.ts";

type SceneCard = Scene["cards"][number];

/** The cards as nodes. */
export function toNodes(
  map: MapDocument,
  labelling: Labelling,
  scene: Scene,
  picture: LayoutPicture,
  lighting: Lighting,
): CardNodeType[] {
  return scene.cards.flatMap((card) => toNode(map, labelling, card, picture, lighting) ?? []);
}

/** One card as a node; undefined where the picture has no place for it. */
export function toNode(
  map: MapDocument,
  labelling: Labelling,
  card: SceneCard,
  picture: LayoutPicture,
  lighting: Lighting,
): CardNodeType | undefined {
  const place = picture.cards[card.id];
  if (!place) return undefined;
  const { x, y, width, height } = place;
  return {
    id: card.id,
    type: "card",
    position: { x, y },
    width,
    height,
    data: cardData(map, labelling, card, lighting),
  };
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
    const state = stateOfLink(link, lighting);
    const withdrawn = lighting.withdrawn.includes(link.id);
    const { cut, spent } = standingOfLink(labelling, link);
    return [
      {
        id: link.id,
        type: "relation" as const,
        source,
        target,
        ariaLabel:
          link.kind === "attests"
            ? `documented in ${recordCode(map, source)}`
            : stepSentence(map, link.through?.steps[0] ?? link.id),
        data: {
          kind: link.kind,
          path,
          look: link.school === undefined ? undefined : schoolLooks(map).get(link.school),
          state,
          isCut: cut || withdrawn,
          isSpent: spent || withdrawn,
          stub: link.foldedCuts.length > 0 ? link.foldedCuts.map((id) => recordCode(map, id)).join(", ") : undefined,
          stubIds: link.foldedCuts,
          through: link.through?.statements,
          label: labelOfLink(link, state, lighting.selection),
        },
      },
    ];
  });
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

/** The verb is written on what is selected, and on lit lines that touch it. */
export function labelOfLink(link: SceneLink, state: LightState, selection: Id | undefined): string | undefined {
  const touches = selection !== undefined && (link.to === selection || link.from.includes(selection));
  return state === "selected" || (state === "lit" && touches) ? verbOf(link) : undefined;
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
