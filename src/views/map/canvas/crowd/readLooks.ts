import type { Id } from "../../../../model/id.ts";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../../model/mapIndex.ts";
import type { Labelling } from "../../../../reasoning/standing.ts";
import { RELATIONS, STANDINGS } from "../../../../store/filters.ts";
import { standingsOf } from "../../../record/standings.ts";
import type { Scene } from "../../scene/scene.ts";
import { type Lighting, stateOf, stateOfLink } from "../lighting.ts";
import { standingOfLink } from "../standingOfLink.ts";
import {
  CUT,
  HIDDEN,
  KINDS,
  type Light,
  type Looks,
  MARKED,
  SPENT,
  STANDING,
  STATES,
  UNSEEN,
  WITHDRAWN,
} from "./looks.ts";

/**
 * How everything that was laid out looks now.
 * @param laid what the picture was laid out for
 * @param scene what is shown of it
 */
export function looksOf(map: MapDocument, labelling: Labelling, laid: Scene, scene: Scene): Looks {
  const index = indexMap(map);
  const standings = standingsOf(labelling);
  const schools = new Map(map.schools.map(({ id }, place) => [id, place + 1]));
  const numberOf = (school: Id | undefined) => (school === undefined ? 0 : (schools.get(school) ?? 0));
  const cards = shownOf(laid.cards, scene.cards);
  const links = shownOf(laid.links, scene.links);
  return {
    cards: Uint8Array.from(cards, (card) => {
      if (!card) return HIDDEN;
      const standing = standings.get(card.id);
      const unseen = card.kind === "document" && recordOf(index, "sources", card.id)?.custom.unseen === true;
      const standingNumber = standing === undefined ? 0 : STANDINGS.indexOf(standing) + 1;
      return KINDS.indexOf(card.kind) | (standingNumber << STANDING) | (unseen ? UNSEEN : 0);
    }),
    cardSchools: Uint16Array.from(cards, (card) => numberOf(card?.school)),
    links: Uint8Array.from(links, (link) => {
      if (!link) return HIDDEN;
      const { cut, spent } = standingOfLink(labelling, link);
      return RELATIONS.indexOf(link.kind) | (cut ? CUT : 0) | (spent ? SPENT : 0);
    }),
    linkSchools: Uint16Array.from(links, (link) => numberOf(link?.school)),
  };
}

/** What of it is lit, marked and withdrawn. */
export function lightsOf(laid: Scene, scene: Scene, lighting: Lighting): Light {
  const withdrawn = new Set(lighting.withdrawn);
  return {
    cards: Uint8Array.from(
      laid.cards,
      ({ id }) =>
        STATES.indexOf(stateOf(id, lighting)) |
        (lighting.marked.has(id) ? MARKED : 0) |
        (withdrawn.has(id) ? WITHDRAWN : 0),
    ),
    links: Uint8Array.from(shownOf(laid.links, scene.links), (link) =>
      link ? STATES.indexOf(stateOfLink(link, lighting)) | (withdrawn.has(link.id) ? WITHDRAWN : 0) : 0,
    ),
  };
}

/** For each of what was laid out what is shown of it now. */
function shownOf<T extends { readonly id: Id }>(laid: readonly T[], shown: readonly T[]): readonly (T | undefined)[] {
  if (laid === shown) return laid;
  const byId = new Map(shown.map((one) => [one.id, one]));
  return laid.map(({ id }) => byId.get(id));
}
