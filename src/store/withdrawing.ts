import type { Id } from "../model/id.ts";
import type { MapStore } from "./mapStore.ts";

/** Withdraws a record ("what if this document did not count?") or brings it back. */
export function toggleWithdrawn(store: MapStore, id: Id): void {
  const { withdrawn } = store.getState();
  store.setState({ withdrawn: withdrawn.includes(id) ? withdrawn.filter((one) => one !== id) : [...withdrawn, id] });
}

export function restoreAll(store: MapStore): void {
  store.setState({ withdrawn: [] });
}
