import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Folding } from "../../store/mapStore.ts";
import type { DrawnPicture } from "./canvas/crowd/FlatPicture.ts";
import { isCrowded } from "./canvas/crowd/isCrowded.ts";
import type { KeptPlace, LayoutGraph } from "./layout/LayoutGraph.ts";
import type { DrawPicture } from "./MapWorkers.ts";
import { CARD_SIZE } from "./scene/cardSize.ts";
import { isSubset } from "./scene/isSubset.ts";
import type { Scene } from "./scene/scene.ts";

export interface Drawn {
  /** What is shown: all that was laid out, or a part of it. */
  readonly scene: Scene;
  /** What was laid out. */
  readonly laid: Scene;
  readonly picture: DrawnPicture;
  /** The same as long as the picture only grew or shrank: then cards stay where they are. */
  readonly key: string;
}

interface Laid {
  readonly map: MapDocument;
  readonly base: Folding["base"];
  readonly scene: Scene;
  readonly picture: DrawnPicture;
  readonly key: string;
}

/** A layout that has been under way for long enough to speak of it. */
export interface Waiting {
  readonly cards: number;
}

/** So long a picture may take before the screen says that it is being drawn. */
const PATIENCE_MS = 350;

/**
 * The picture of a scene. It comes from a worker a moment later; until then the last one stays. Cards that were on the
 * screen keep their places when others are unfolded, folded or filtered. Of a crowded map that only loses some cards or
 * lines the picture stays as it is, without them: at once, and nothing moves.
 */
export function usePicture(
  map: MapDocument,
  scene: Scene,
  base: Folding["base"],
  drawPicture: DrawPicture,
): {
  readonly drawn: Drawn | undefined;
  /** Whether what is drawn is the scene, and not what was before it. */
  readonly isCurrent: boolean;
  readonly waiting: Waiting | undefined;
  readonly cancel: () => void;
  /** Draws once more after a failure; undefined as long as none has happened. */
  readonly tryAgain: (() => void) | undefined;
} {
  const [laid, setLaid] = useState<Laid>();
  const [waiting, setWaiting] = useState<Waiting>();
  const [failed, setFailed] = useState<Scene>();
  // The picture that failed is asked for once more only when a person wants it.
  const hasFailed = failed === scene;
  const places = useRef(new PlaceKeeper());
  const abort = useRef<AbortController>(undefined);
  const served = useMemo(
    () => laid !== undefined && laid.map === map && laid.base === base && servesFor(laid, scene),
    [laid, map, base, scene],
  );
  useEffect(() => {
    if (served || hasFailed) return;
    const keeper = places.current;
    const key = keeper.keyFor(map, base, scene);
    const aborting = new AbortController();
    abort.current = aborting;
    const patience = setTimeout(() => setWaiting({ cards: scene.cards.length }), PATIENCE_MS);
    const end = () => {
      clearTimeout(patience);
      setWaiting(undefined);
    };
    drawPicture(graphOf(map, scene, keeper.places), aborting.signal)
      .then((picture) => {
        if (aborting.signal.aborted) return;
        end();
        keeper.remember(picture);
        setLaid({ map, base, scene, picture, key });
      })
      .catch((error: unknown) => {
        end();
        if (aborting.signal.aborted) return;
        console.warn("the map could not be drawn", error);
        setFailed(scene);
      });
    return () => {
      end();
      aborting.abort();
    };
  }, [map, scene, base, drawPicture, served, hasFailed]);
  const cancel = useCallback(() => abort.current?.abort(), []);
  const again = useCallback(() => setFailed(undefined), []);
  const drawn = useMemo((): Drawn | undefined => {
    if (!laid) return undefined;
    const { picture, key } = laid;
    // What is folded or filtered away goes at once, even where the rest is still to be laid out anew.
    const isPart = laid.map === map && picture.flat !== undefined && isSubset(scene, laid.scene, "cards");
    return { scene: isPart ? scene : laid.scene, laid: laid.scene, picture, key };
  }, [laid, map, scene]);
  return { drawn, isCurrent: served, waiting, cancel, tryAgain: hasFailed ? again : undefined };
}

/** Whether a crowded picture can stay for a scene that is a good part of it. */
function servesFor({ scene: laid, picture }: Laid, scene: Scene): boolean {
  if (laid === scene) return true;
  const isMost = isCrowded(scene) && scene.cards.length * 2 > laid.cards.length;
  return picture.flat !== undefined && isMost && isSubset(scene, laid, "cards-and-links");
}

/** Remembers where cards stood, so that they stand there again when they come back. */
class PlaceKeeper {
  places: Readonly<Record<Id, KeptPlace>> = {};
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

  remember(picture: DrawnPicture): void {
    this.places = picture.cards;
  }
}

function graphOf(map: MapDocument, scene: Scene, keep: Readonly<Record<Id, KeptPlace>>): LayoutGraph {
  const order = new Map([...map.claims, ...map.evidence, ...map.sources].map(({ id }, place) => [id, place]));
  const kept = scene.cards.flatMap(({ id }): [Id, KeptPlace][] => (keep[id] ? [[id, keep[id]]] : []));
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
    ...(kept.length > 0 && { keep: Object.fromEntries(kept) }),
    options: { aspect: 1.3, rowGap: 46, cardGap: 22, laneGap: 18 },
  };
}
