import { foldAll, unfoldAll } from "../store/folding.ts";
import { toggleGrounds } from "../store/groundFolding.ts";
import { type Command, onMap } from "./command.ts";

export const foldGrounds: Command = {
  id: "fold-grounds",
  label: "Fold or unfold what the selection stands on",
  keys: ["f"],
  when: (state) => onMap(state) && state.selection !== undefined,
  run: (store) => {
    const { selection } = store.getState();
    if (selection !== undefined) toggleGrounds(store, selection);
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
