import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import type { Remark } from "../model/remark.ts";
import type { FindingState, MapStore } from "./mapStore.ts";
import { select } from "./selection.ts";

const groupsByRemarks = new WeakMap<MapDocument["remarks"], ReadonlyMap<Id, readonly Remark[]>>();
const NONE: readonly Remark[] = [];

/** The remarks on a record, in the order of the file. */
export function remarksOn(remarks: MapDocument["remarks"], id: Id): readonly Remark[] {
  let groups = groupsByRemarks.get(remarks);
  if (!groups) {
    const made = new Map<Id, Remark[]>();
    for (const remark of remarks) {
      const group = made.get(remark.on);
      if (group) group.push(remark);
      else made.set(remark.on, [remark]);
    }
    groups = made;
    groupsByRemarks.set(remarks, groups);
  }
  return groups.get(id) ?? NONE;
}

/**
 * How far a finding has come: *settled* where there is a remark on its record and all of them are settled, *noted*
 * where some remark is still open or answered, else *open*.
 */
export function findingState(remarks: MapDocument["remarks"], id: Id): FindingState {
  const own = remarksOn(remarks, id);
  if (own.length === 0) return "open";
  return own.every(({ state }) => state === "settled") ? "settled" : "noted";
}

/** Opens a finding, so that a link carries it, and selects its record for the other screens; undefined closes it. */
export function openFinding(store: MapStore, finding: { readonly code: string; readonly id: Id } | undefined): void {
  const { audit, open } = store.getState();
  const { finding: _, ...rest } = audit;
  store.setState({ audit: finding ? { ...rest, finding: { code: finding.code, id: finding.id } } : rest });
  if (finding && open && indexMap(open.map).entries.has(finding.id)) select(store, finding.id);
}

/** Lists the findings of one state. */
export function showFindings(store: MapStore, state: FindingState): void {
  store.setState(({ audit }) => ({ audit: { ...audit, state } }));
}
