import { useReactFlow, useStoreApi } from "@xyflow/react";
import { type RefObject, useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { LayoutPicture } from "../layout/LayoutPicture.ts";

/** A card that is not on the page yet comes within a few frames. */
const MOST_FRAMES = 30;

interface CardFocus {
  /** The card that has the focus, or had it last. */
  readonly focus: Id | undefined;
  /** Cards that must stay on the page: the one with the focus, and the one that it comes from. */
  readonly held: readonly Id[];
  /** Takes note that a card has the focus. */
  readonly note: (card: Id) => void;
  /** Moves the focus to a card, and the view as far as that needs. */
  readonly go: (card: Id) => void;
  /** Moves the view by as little as brings a card into it. */
  readonly keepInView: (card: Id) => void;
}

/** Where the keyboard is on the map. */
export function useCardFocus(frame: RefObject<HTMLElement | null>, picture: LayoutPicture): CardFocus {
  const [{ now, before }, setFocus] = useState<{ now?: Id; before?: Id }>({});
  const keepInView = useKeepInView(picture);
  const held = useMemo(() => [now, before].filter((id) => id !== undefined), [now, before]);
  const note = (card: Id) => {
    if (card !== now) setFocus({ now: card, ...(now !== undefined && { before: now }) });
  };
  const give = (card: Id, frames: number) => {
    const button = frame.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`);
    if (button) button.focus({ preventScroll: true });
    else if (frames > 0) requestAnimationFrame(() => give(card, frames - 1));
  };
  const go = (card: Id) => {
    note(card);
    keepInView(card);
    give(card, MOST_FRAMES);
  };
  return { focus: now, held, note, go, keepInView };
}

function useKeepInView(picture: LayoutPicture): (id: Id) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  return (id) => {
    const card = picture.cards[id];
    if (!card) return;
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    const margin = 24;
    const shift = (start: number, size: number, room: number) =>
      start < margin ? margin - start : start + size > room - margin ? room - margin - start - size : 0;
    const dx = shift(card.x * zoom + x, card.width * zoom, width);
    const dy = shift(card.y * zoom + y, card.height * zoom, height);
    if (dx !== 0 || dy !== 0) flow.setViewport({ x: x + dx, y: y + dy, zoom });
  };
}
