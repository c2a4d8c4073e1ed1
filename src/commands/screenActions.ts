import { createStore } from "zustand/vanilla";

/** What only the screen that is shown can do, since it needs its drawing. */
export interface ScreenActions {
  readonly zoomIn?: () => void;
  readonly zoomOut?: () => void;
  readonly fit?: () => void;
  readonly exportTable?: () => void;
  readonly printTable?: () => void;
  /** The map as it is drawn, or the list as it stands. */
  readonly printMap?: () => void;
  /** The chain of what is selected. */
  readonly printChain?: () => void;
  readonly copyHandout?: () => void;
  readonly printComparison?: () => void;
  readonly nextFinding?: () => void;
  readonly previousFinding?: () => void;
  readonly copyReport?: () => void;
  readonly downloadReport?: () => void;
  readonly printReport?: () => void;
}

/** The slot in which the screen that is shown lays what it can do. */
export const screenActions = createStore<{ readonly actions: ScreenActions }>()(() => ({ actions: {} }));

const offers = new Set<ScreenActions>();

/**
 * Lays a screen's actions into the slot; its commands then show up in palette and help. Several parts of a screen may
 * each lay theirs.
 * @returns a function that takes them out again, for an effect to give back
 */
export function offerScreenActions(actions: ScreenActions): () => void {
  const show = () => screenActions.setState({ actions: Object.assign({}, ...offers) });
  offers.add(actions);
  show();
  return () => {
    offers.delete(actions);
    show();
  };
}
