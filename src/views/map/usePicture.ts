import { useEffect, useRef, useState } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { KeptPlace, LayoutGraph } from "./layout/LayoutGraph.ts";
import type { LayoutPicture } from "./layout/LayoutPicture.ts";
import type { DrawPicture } from "./MapView.tsx";
import { CARD_SIZE } from "./scene/cardSize.ts";
import type { Scene } from "./scene/scene.ts";

interface Drawn {
  readonly scene: Scene;
  readonly picture: LayoutPicture;
  /** The same as long as the picture only grew or shrank: then cards stay where they are. */
  readonly key: string;
}

/**
 * The picture of a scene. It comes from a worker a moment later; until then the last one stays. Cards that were on the
 * screen keep their places when others are unfolded, folded or filtered.
 */
export function usePicture(map: MapDocument, scene: Scene, base: string, drawPicture: DrawPicture): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn>();
  const places = useRef(new PlaceKeeper());
  useEffect(() => {
    const keeper = places.current;
    const key = keeper.keyFor(map, base, scene);
    const abort = new AbortController();
    drawPicture(graphOf(map, scene, keeper.places), abort.signal)
      .then((picture) => {
        if (abort.signal.aborted) return;
        keeper.remember(picture);
        setDrawn({ scene, picture, key });
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [map, scene, base, drawPicture]);
  return drawn;
}

/** Remembers where cards stood, so that they stand there again when they come back. */
class PlaceKeeper {
  places: Record<Id, KeptPlace> = {};
  private map: MapDocument | undefined;
  private base: string | undefined;
  private turn = 0;

  /** A new map, or a change between overview and everything, is a new picture: nothing is kept. */
  keyFor(map: MapDocument, base: string, scene: Scene): string {
    const isNothingKept = !scene.cards.some(({ id }) => this.places[id]);
    if (map !== this.map || base !== this.base || isNothingKept) {
      this.places = {};
      this.map = map;
      this.base = base;
      this.turn += 1;
    }
    return `${this.turn}`;
  }

  remember(picture: LayoutPicture): void {
    const kept: Record<Id, KeptPlace> = {};
    for (const [id, { x, y, width }] of Object.entries(picture.cards)) kept[id] = { x, y, width };
    this.places = kept;
  }
}

function graphOf(map: MapDocument, scene: Scene, keep: Readonly<Record<Id, KeptPlace>>): LayoutGraph {
  const order = new Map([...map.claims, ...map.evidence, ...map.sources].map(({ id }, place) => [id, place]));
  return {
    lanes: scene.lanes.map((id) => ({ id })),
    cards: scene.cards.map(({ id, kind, school }) => ({
      id,
      band: kind,
      ...(school !== undefined && (kind === "explanation" || kind === "claim") && { lane: school }),
      ...CARD_SIZE[kind],
      order: order.get(id) ?? 0,
    })),
    links: scene.links.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    ...(Object.keys(keep).length > 0 && { keep }),
    options: { aspect: 1.3, rowGap: 46, cardGap: 22, laneGap: 18 },
  };
}
