import type { Id } from "../model/id.ts";
import type { MapStore, Reach } from "./mapStore.ts";

/** Selects a record, or nothing. A new selection lights its chain even where everything was lit. */
export function select(store: MapStore, selection: Id | undefined): void {
  const { reach, matrix } = store.getState();
  const { cell, ...settings } = matrix;
  const keepsCell = cell && (selection === cell.row || selection === cell.column);
  store.setState({
    selection,
    reach: selection !== undefined && reach === "all" ? "chain" : reach,
    // An open cell of the matrix is about its own row and column: another selection closes it.
    ...(cell && !keepsCell && { matrix: settings }),
  });
}

export function setReach(store: MapStore, reach: Reach): void {
  store.setState({ reach });
}

/** Selects a record and goes to the map, where its chain is lit. */
export function showOnMap(store: MapStore, id: Id): void {
  select(store, id);
  store.setState({ screen: "map" });
}
