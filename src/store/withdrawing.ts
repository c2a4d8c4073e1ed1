import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import type { MapStore } from "./mapStore.ts";

const WITHDRAWABLE: readonly (string | false | undefined)[] = ["sources", "evidence", "claims", "inferences"];

/** Whether something would follow if a record did not count: a document, evidence, a claim or a step of this map. */
export function canBeWithdrawn(map: MapDocument, id: Id): boolean {
  return WITHDRAWABLE.includes(indexMap(map).entries.get(id)?.section);
}

/** Withdraws a record ("what if this document did not count?") or brings it back. */
export function toggleWithdrawn(store: MapStore, id: Id): void {
  const { withdrawn } = store.getState();
  store.setState({ withdrawn: withdrawn.includes(id) ? withdrawn.filter((one) => one !== id) : [...withdrawn, id] });
}

export function restoreAll(store: MapStore): void {
  store.setState({ withdrawn: [] });
}
