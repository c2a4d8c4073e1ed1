import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import type { Folding, MapStore } from "./mapStore.ts";
import { overviewCards } from "./overview.ts";

/** The ids of the cards that are not folded away. */
export function unfoldedCards(map: MapDocument, folding: Folding): ReadonlySet<Id> {
  const cards =
    folding.base === "everything"
      ? new Set([...map.claims, ...map.evidence, ...map.sources].map(({ id }) => id))
      : new Set(overviewCards(map));
  for (const id of folding.shown) cards.add(id);
  for (const id of folding.folded) cards.delete(id);
  return cards;
}

/** Shows cards that are folded away. */
export function showCards(store: MapStore, ids: readonly Id[]): void {
  const { folding } = store.getState();
  const now = new Set(ids);
  store.setState({
    folding: {
      ...folding,
      shown: [...folding.shown, ...ids.filter((id) => !folding.shown.includes(id))],
      folded: folding.folded.filter((id) => !now.has(id)),
    },
  });
}

/** Folds cards away; folds show their number, so nothing is lost from sight unsaid. */
export function foldCards(store: MapStore, ids: readonly Id[]): void {
  const { folding } = store.getState();
  const now = new Set(ids);
  store.setState({
    folding: {
      ...folding,
      shown: folding.shown.filter((id) => !now.has(id)),
      folded: [...folding.folded, ...ids.filter((id) => !folding.folded.includes(id))],
    },
  });
}

/** Draws every card. */
export function unfoldAll(store: MapStore): void {
  store.setState({ folding: { base: "everything", shown: [], folded: [] } });
}

/** Goes back to the overview. */
export function foldAll(store: MapStore): void {
  store.setState({ folding: { base: "overview", shown: [], folded: [] } });
}
