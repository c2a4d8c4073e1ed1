/** Whether the shelf of maps is in view. A map may lie open behind it, and stays open. */
import { create } from "zustand";
import { type MapState, mapStore } from "../../store/mapStore.ts";

/** Where the shelf is; a bare address opens the first map. */
export const SHELF_ADDRESS = "#/maps";

export const useShelf = create<{ readonly isInView: boolean }>()(() => ({ isInView: false }));

/** Brings the shelf into view, or takes it out. */
export function showShelf(isInView: boolean): void {
  useShelf.setState({ isInView });
}

/** The state of what is in view: while that is the shelf, no map is open to a key. */
export function stateInView(): MapState {
  const state = mapStore.getState();
  return useShelf.getState().isInView ? { ...state, open: undefined } : state;
}
