import { createStore } from "zustand/vanilla";

/** What only the screen that is shown can do, since it needs its drawing. */
export interface ScreenActions {
  readonly zoomIn?: () => void;
  readonly zoomOut?: () => void;
  readonly fit?: () => void;
  readonly exportTable?: () => void;
}

/** The slot in which the screen that is shown lays what it can do. */
export const screenActions = createStore<{ readonly actions: ScreenActions }>()(() => ({ actions: {} }));

/**
 * Lays a screen's actions into the slot; its commands then show up in palette and help.
 * @returns a function that takes them out again, for an effect to give back
 */
export function offerScreenActions(actions: ScreenActions): () => void {
  screenActions.setState({ actions });
  return () => {
    // The next screen may have laid its own there already.
    if (screenActions.getState().actions === actions) screenActions.setState({ actions: {} });
  };
}
