import type { Id } from "../model/id.ts";
import type { MapStore, Reach } from "./mapStore.ts";

/** Selects a record, or nothing. A new selection lights its chain even where everything was lit. */
export function select(store: MapStore, selection: Id | undefined): void {
  const { reach } = store.getState();
  store.setState({ selection, reach: selection !== undefined && reach === "all" ? "chain" : reach });
}

export function setReach(store: MapStore, reach: Reach): void {
  store.setState({ reach });
}
