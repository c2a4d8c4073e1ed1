import { select, setReach } from "../store/selection.ts";
import { nextUndercut } from "../store/walking.ts";
import { type Command, onMap, onTimeline } from "./command.ts";

export const selectNothing: Command = {
  id: "select-nothing",
  label: "Select nothing",
  keys: ["Escape"],
  when: (state) => (onMap(state) || onTimeline(state)) && state.selection !== undefined,
  run: (store) => select(store, undefined),
};

export const stepOntoUndercut: Command = {
  id: "step-onto-undercut",
  label: "Step onto the nearest undercut",
  keys: ["u"],
  when: (state) =>
    onMap(state) && state.open !== undefined && nextUndercut(state.open.map, state.selection) !== undefined,
  run: (store) => {
    const { open, selection } = store.getState();
    if (open) select(store, nextUndercut(open.map, selection));
  },
};

export const lightChain: Command = {
  id: "light-chain",
  label: "Light the whole chain of the selection",
  keys: ["c"],
  when: (state) => onMap(state) && state.selection !== undefined,
  run: (store) => setReach(store, "chain"),
};

export const lightNeighbours: Command = {
  id: "light-neighbours",
  label: "Light only the neighbours of the selection",
  keys: ["n"],
  when: (state) => onMap(state) && state.selection !== undefined,
  run: (store) => setReach(store, "neighbours"),
};

export const lightAll: Command = {
  id: "light-all",
  label: "Light everything",
  keys: ["a"],
  when: (state) => onMap(state) && state.selection !== undefined,
  run: (store) => setReach(store, "all"),
};
