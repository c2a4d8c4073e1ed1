import type { MapState } from "../store/mapStore.ts";
import { endWalk, showView, stepView } from "../store/savedViews.ts";
import type { Command } from "./command.ts";

/** While the saved view that is shown is one of the map's. */
const isWalking = ({ open, view }: MapState): boolean => open?.map.views.some(({ id }) => id === view) ?? false;

export const showViews: Command = {
  id: "show-views",
  label: "Saved views: save this one, order them, walk through",
  keys: ["v"],
  when: ({ open }, app) => open !== undefined && app.dialog() !== "views",
  run: (_, app) => app.openDialog("views"),
};

export const startWalk: Command = {
  id: "start-walk",
  label: "Walk through the saved views",
  keys: [],
  when: (state) => (state.open?.map.views.length ?? 0) > 0 && !isWalking(state),
  run: (store) => {
    const first = store.getState().open?.map.views[0];
    if (first) showView(store, first.id);
  },
};

export const nextView: Command = {
  id: "next-view",
  label: "Walk: next view",
  keys: [],
  when: isWalking,
  run: (store) => stepView(store, 1),
};

export const previousView: Command = {
  id: "previous-view",
  label: "Walk: the view before",
  keys: [],
  when: isWalking,
  run: (store) => stepView(store, -1),
};

export const leaveWalk: Command = {
  id: "leave-walk",
  label: "End the walk",
  keys: [],
  when: isWalking,
  run: endWalk,
};
