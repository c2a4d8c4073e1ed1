import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { labelling } from "../../../src/reasoning/standing.ts";
import { NO_FILTERS } from "../../../src/store/filters.ts";
import type { LayoutGraph } from "../../../src/views/map/layout/LayoutGraph.ts";
import { CARD_SIZE } from "../../../src/views/map/scene/cardSize.ts";
import { sceneOf } from "../../../src/views/map/scene/scene.ts";

/** What the map screen hands to the layout when everything is unfolded. */
export function everythingOf(map: MapDocument): LayoutGraph {
  const scene = sceneOf(map, labelling(map), NO_FILTERS, { base: "everything", shown: [], folded: [] });
  return {
    lanes: scene.lanes.map((id) => ({ id })),
    cards: scene.cards.map(({ id, kind, school }, order) => ({
      id,
      band: kind,
      ...(school !== undefined && (kind === "explanation" || kind === "claim") && { lane: school }),
      ...CARD_SIZE[kind],
      order,
    })),
    links: scene.links.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    options: { aspect: 1.3, rowGap: 46, cardGap: 22, laneGap: 18 },
  };
}
