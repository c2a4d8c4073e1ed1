import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { foldCards, showCards, unfoldedCards } from "./folding.ts";
import type { Folding, MapStore } from "./mapStore.ts";
import { groundsOf, isSharedGround } from "./walking.ts";

/** The grounds of a record that are folded away. */
export function foldedGrounds(map: MapDocument, folding: Folding, id: Id): Id[] {
  const shown = unfoldedCards(map, folding);
  return groundsOf(map, id).filter((ground) => !shown.has(ground));
}

/** Unfolds what a record stands on; where all of that is shown, folds what nothing else stands on. */
export function toggleGrounds(store: MapStore, id: Id): void {
  const { open, folding } = store.getState();
  if (!open) return;
  const hidden = foldedGrounds(open.map, folding, id);
  if (hidden.length > 0) {
    showCards(store, hidden);
    return;
  }
  const shown = unfoldedCards(open.map, folding);
  foldCards(
    store,
    groundsOf(open.map, id).filter((ground) => !isSharedGround(open.map, ground, id, shown)),
  );
}
