import { useStoreApi } from "@xyflow/react";
import { useEffect, useState } from "react";
import type { Rectangle } from "../../layout/LayoutPicture.ts";
import type { FlatPicture } from "./FlatPicture.ts";
import { cardsWithin } from "./placeIndex.ts";
import { READABLE_ZOOM } from "./readableZoom.ts";

/** What React Flow is given of a crowded map. */
export interface InView {
  /** The numbers of the cards. */
  readonly cards: readonly number[];
  /** The part of the picture that they lie in; undefined at a distance where nothing is read. */
  readonly region: Rectangle | undefined;
  /** At a distance: the canvas alone is seen. */
  readonly isFar: boolean;
}

const NOTHING: InView = { cards: [], region: undefined, isFar: true };
/** Cards are taken in this part of the window beyond its edge, and let go at twice that. */
const MARGIN = 0.12;
/** A card takes about half a millisecond to come onto the page: so many at a time leave room in a frame. */
const AT_A_TIME = { moving: 5, resting: 14, leaving: 40 };
const REST_MS = 120;

/** The cards that are in the window at a zoom at which they can be read, a few more with each frame. */
export function useCardsInView(flat: FlatPicture | undefined): InView {
  const store = useStoreApi();
  const [inView, setInView] = useState(NOTHING);
  useEffect(() => {
    if (!flat) {
      setInView(NOTHING);
      return;
    }
    let held: ReadonlySet<number> = new Set();
    let region: Rectangle | undefined;
    let isFar = true;
    let frame = 0;
    let movedAt = 0;
    const step = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const isRead = zoom >= READABLE_ZOOM && width > 0;
      const window = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const wanted = isRead ? cardsWithin(flat, grown(window, MARGIN)) : [];
      const kept = new Set(isRead ? cardsWithin(flat, grown(window, 2 * MARGIN)) : []);
      const leaving = [...held].filter((card) => !kept.has(card)).slice(0, AT_A_TIME.leaving);
      const isMoving = performance.now() - movedAt < REST_MS;
      const coming = nearestFirst(
        flat,
        wanted.filter((card) => !held.has(card)),
        window,
      );
      const taken = coming.slice(0, isMoving ? AT_A_TIME.moving : AT_A_TIME.resting);
      const next = new Set(held);
      for (const card of leaving) next.delete(card);
      for (const card of taken) next.add(card);
      const isSettled = taken.length === coming.length && [...next].every((card) => kept.has(card));
      const nextRegion = isSettled && isRead ? (region && holds(region, window) ? region : grown(window, 0.5)) : region;
      const finalRegion = isRead ? nextRegion : undefined;
      if (taken.length > 0 || leaving.length > 0 || finalRegion !== region || isFar === isRead) {
        held = next;
        region = finalRegion;
        isFar = !isRead;
        setInView({ cards: [...held], region, isFar });
      }
      if (!isSettled) frame = requestAnimationFrame(step);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(step);
    };
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height) return;
      movedAt = performance.now();
      soon();
    });
    setInView(NOTHING);
    soon();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [flat, store]);
  return inView;
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - width * by, y: y - height * by, width: width * (1 + 2 * by), height: height * (1 + 2 * by) };
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** What lies nearest to the middle of the window comes first: there the eye is. */
function nearestFirst({ cards }: FlatPicture, numbers: readonly number[], { x, y, width, height }: Rectangle) {
  const distance = (card: number) =>
    Math.hypot((cards[card * 4] as number) - x - width / 2, (cards[card * 4 + 1] as number) - y - height / 2);
  return numbers
    .map((card) => [card, distance(card)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([card]) => card);
}
