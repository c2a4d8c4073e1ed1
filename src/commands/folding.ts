import { foldAll, foldCards, showCards, unfoldAll, unfoldedCards } from "../store/folding.ts";
import { groundsOf, isSharedGround } from "../store/walking.ts";
import { type Command, onMap } from "./command.ts";

export const foldGrounds: Command = {
  id: "fold-grounds",
  label: "Fold or unfold what the selection stands on",
  keys: ["f"],
  when: (state) => onMap(state) && state.selection !== undefined,
  run: (store) => {
    const { open, selection, folding } = store.getState();
    if (!open || selection === undefined) return;
    const grounds = groundsOf(open.map, selection);
    const shown = unfoldedCards(open.map, folding);
    const hidden = grounds.filter((id) => !shown.has(id));
    if (hidden.length > 0) showCards(store, hidden);
    else
      foldCards(
        store,
        grounds.filter((id) => !isSharedGround(open.map, id, selection, shown)),
      );
  },
};

export const showOverview: Command = {
  id: "show-overview",
  label: "Fold everything but the overview",
  keys: ["o"],
  when: onMap,
  run: foldAll,
};

export const showEverything: Command = {
  id: "show-everything",
  label: "Unfold everything",
  keys: ["e"],
  when: onMap,
  run: unfoldAll,
};
