/** A reviewer's remarks on records of the map. */
import type { Id } from "../model/id.ts";
import type { Remark } from "../model/remark.ts";
import { edit } from "./edit.ts";
import { freshId } from "./edits/freshId.ts";
import { withChanges, withoutRecord, withRecord } from "./edits/records.ts";
import type { MapStore } from "./mapStore.ts";

/**
 * Adds an open remark.
 * @param created ISO 8601; now, where it is left out
 * @returns its id
 * @throws an Error where no map is open
 */
export function addRemark(
  store: MapStore,
  { on, author, kind, text }: Pick<Remark, "on" | "author" | "kind" | "text">,
  created: string = new Date().toISOString(),
): Id {
  let id = "";
  edit(store, "add a remark", (map) => {
    id = freshId(map, `remark on ${on}`, "remark");
    return withRecord(map, "remarks", { id, on, author, created, kind, text, state: "open" });
  });
  return id;
}

/** Rewords a remark, or says that it is answered or settled. */
export function changeRemark(store: MapStore, id: Id, changes: Partial<Pick<Remark, "text" | "kind" | "state">>): void {
  const label = changes.state === undefined ? "change a remark" : `call a remark ${changes.state}`;
  edit(store, label, (map) => withChanges(map, "remarks", id, changes));
}

export function removeRemark(store: MapStore, id: Id): void {
  edit(store, "remove a remark", (map) => withoutRecord(map, "remarks", id));
}
