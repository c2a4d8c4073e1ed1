import { useMemo, useRef } from "react";
import type { Id } from "../../../../model/id.ts";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import type { Labelling } from "../../../../reasoning/standing.ts";
import type { Drawn } from "../../usePicture.ts";
import type { CardNodeType } from "../CardNode.tsx";
import { toNode } from "../flowElements.ts";
import { type Lighting, stateOf } from "../lighting.ts";
import type { FlatPicture } from "./FlatPicture.ts";
import { isHidden, type Light, type Looks } from "./looks.ts";
import { cardAt, lineAt } from "./placeIndex.ts";
import { READABLE_ZOOM } from "./readableZoom.ts";
import { lightsOf, looksOf } from "./readLooks.ts";
import { type InView, useCardsInView } from "./useCardsInView.ts";

/** A card, or a line with the folded cards for which it may stand. */
export type Hit = { readonly card: Id } | { readonly link: Id; readonly through: readonly Id[] | undefined };

/** What is needed to draw a crowded map, and to find what lies under the pointer. */
export interface Crowd {
  readonly flat: FlatPicture;
  readonly looks: Looks;
  readonly light: Light;
  /** The cards that React Flow is given. */
  readonly nodes: CardNodeType[];
  readonly region: InView["region"];
  readonly isFar: boolean;
  /** The number of each link in the picture. */
  readonly linkNumbers: ReadonlyMap<Id, number>;
  /** What lies at a point of the picture, or so near to it on the screen that it is meant. */
  readonly hit: (x: number, y: number, zoom: number) => Hit | undefined;
}

/** A line is met within so many pixels of the screen, a card too small to aim at within so many. */
const LINE_REACH = 7;
const CARD_REACH = 3;

/**
 * @param held cards that stay on the page wherever they are: what has the focus, and what Tab leads to
 * @returns undefined where the map is not crowded
 */
export function useCrowd(
  map: MapDocument,
  labelling: Labelling,
  { scene, laid, picture }: Drawn,
  lighting: Lighting,
  held: readonly Id[],
): Crowd | undefined {
  const { flat } = picture;
  const inView = useCardsInView(flat);
  const looks = useMemo(() => flat && looksOf(map, labelling, laid, scene), [flat, map, labelling, laid, scene]);
  const { selection, lit, marked, withdrawn } = lighting;
  const light = useMemo(
    () => flat && lightsOf(laid, scene, { selection, lit, marked, withdrawn, tabStop: undefined }),
    [flat, laid, scene, selection, lit, marked, withdrawn],
  );
  const found = useMemo(
    () =>
      flat && {
        cards: new Map(scene.cards.map((card) => [card.id, card])),
        links: new Map(scene.links.map((link) => [link.id, link])),
        linkNumbers: new Map(laid.links.map(({ id }, number) => [id, number])),
      },
    [flat, laid, scene],
  );
  const cache = useNodeCache(map, labelling, picture);
  return useMemo(() => {
    if (!flat || !looks || !light || !found) return undefined;
    const ids = new Set(inView.cards.flatMap((number) => laid.cards[number]?.id ?? []));
    for (const id of held) ids.add(id);
    return {
      flat,
      looks,
      light,
      nodes: [...ids].flatMap((id) => {
        const card = found.cards.get(id);
        return card ? (cache(card, lighting) ?? []) : [];
      }),
      region: inView.region,
      isFar: inView.isFar,
      linkNumbers: found.linkNumbers,
      hit: (x, y, zoom) => {
        const reach = zoom < READABLE_ZOOM ? CARD_REACH / zoom : 0;
        const card = cardAt(flat, x, y, reach, (number) => !isHidden(looks.cards[number]));
        const cardId = card === undefined ? undefined : laid.cards[card]?.id;
        if (cardId !== undefined) return { card: cardId };
        const line = lineAt(flat, x, y, LINE_REACH / zoom, (number) => !isHidden(looks.links[number]));
        const linkId = line === undefined ? undefined : laid.links[line]?.id;
        return linkId === undefined
          ? undefined
          : { link: linkId, through: found.links.get(linkId)?.through?.statements };
      },
    };
  }, [flat, looks, light, found, inView, held, laid, cache, lighting]);
}

type SceneCard = Drawn["scene"]["cards"][number];
type Make = (card: SceneCard, lighting: Lighting) => CardNodeType | undefined;

/** Makes nodes, and gives the same again as long as nothing of it has changed, so that React leaves its card alone. */
function useNodeCache(map: MapDocument, labelling: Labelling, picture: Drawn["picture"]): Make {
  const made = useRef(new Map<Id, CardNodeType>());
  return useMemo(() => {
    made.current = new Map();
    const plain = new Map<SceneCard, CardNodeType | undefined>();
    const unlit: Lighting = {
      selection: undefined,
      lit: undefined,
      marked: new Set(),
      withdrawn: [],
      tabStop: undefined,
    };
    return (card, lighting) => {
      const { id } = card;
      if (!plain.has(card)) plain.set(card, toNode(map, labelling, card, picture, unlit));
      const node = plain.get(card);
      if (!node) return undefined;
      const state = stateOf(id, lighting);
      const marked = lighting.marked.has(id);
      const withdrawn = lighting.withdrawn.includes(id);
      const isTabStop = id === lighting.tabStop;
      const last = made.current.get(id);
      if (
        last &&
        isOf(last, node) &&
        last.data.state === state &&
        last.data.marked === marked &&
        last.data.withdrawn === withdrawn &&
        last.data.isTabStop === isTabStop
      )
        return last;
      const next = { ...node, data: { ...node.data, state, marked, withdrawn, isTabStop } };
      made.current.set(id, next);
      return next;
    };
  }, [map, labelling, picture]);
}

/** Whether a node says what another says, so far as the light does not change it. */
function isOf({ data }: CardNodeType, { data: plain }: CardNodeType): boolean {
  return data.folded === plain.folded && data.school === plain.school;
}
