import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import type { Id } from "../../../model/id.ts";
import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { DrawnPicture } from "./crowd/FlatPicture.ts";
import { moveDuration } from "./moveDuration.ts";
import {
  bringIntoView,
  centredView,
  isSmallFrame,
  openingView,
  type Room,
  type View,
  wholeView,
} from "./openingView.ts";

/** What the view is to show. */
interface Wanted {
  /** Changes when the whole picture is a new one. */
  readonly pictureKey: string;
  /** Counts how often it was asked to fit the picture into the window. */
  readonly fits: number;
  readonly selection: Id | undefined;
  /** Where the selection is drawn; undefined where it is not, or not yet. */
  readonly place: Rectangle | undefined;
}

/** How the view was placed last, and for what. */
interface Placed {
  readonly pictureKey: string;
  readonly fits: number;
  readonly room: Room;
  /** The selection that was brought into view. */
  readonly seen: Id | undefined;
  readonly view: View;
  /** The rule that placed it; undefined where a person moved it, or a selection did. */
  readonly rule: "opening" | "whole" | undefined;
  /** Until when the view may still be on its way there. */
  readonly arrives: number;
}

/**
 * Places the view: a new picture opens where it can be read, a selection made elsewhere is brought into view, and when
 * the frame grows or shrinks the view follows, unless a person has moved it. A picture that only gained or lost cards
 * is left where it is, so that cards stay put.
 */
export function useView(picture: DrawnPicture, { pictureKey, fits, selection, place }: Wanted): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const placed = useRef<Placed>(undefined);
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const room = { width, height };
    const last = placed.current;
    const [x, y, zoom] = store.getState().transform;
    const isOnItsWay = last !== undefined && performance.now() < last.arrives;
    const isUntouched = last !== undefined && (isOnItsWay || isSame(last.view, { x, y, zoom }));
    const isNew = last?.pictureKey !== pictureKey;
    const isResized = last?.room.width !== width || last.room.height !== height;
    const isAsked = !isNew && last.fits !== fits;
    const rule = isAsked ? "whole" : isNew ? "opening" : isUntouched ? last.rule : undefined;
    const follows = isNew || isAsked || (isResized && rule !== undefined);
    let view: View = isOnItsWay ? last.view : { x, y, zoom };
    if (follows) view = rule === "whole" ? wholeView(picture, room) : openingView(picture, room, letterSize());
    const shows = place && !isAsked && (isNew || last.seen !== selection || (isResized && isUntouched));
    const show = isSmallFrame(room) ? centredView : bringIntoView;
    const shown = shows ? show(view, place, room) : view;
    const isMoved = !isSame(shown, { x, y, zoom });
    const duration = follows || isResized || !isMoved ? 0 : moveDuration();
    placed.current = {
      pictureKey,
      fits,
      room,
      seen: place || selection === undefined ? selection : last?.seen,
      view: shown,
      rule: shown === view ? rule : undefined,
      arrives: duration > 0 ? performance.now() + duration + 100 : isOnItsWay && !isMoved ? last.arrives : 0,
    };
    if (isMoved && !(isOnItsWay && isSame(shown, last.view))) flow.setViewport(shown, { duration });
  }, [flow, store, width, height, picture, pictureKey, fits, selection, place]);
}

function isSame(a: View, b: View): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 1e-3;
}

/** How large letters are against the common 16 px. */
function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
