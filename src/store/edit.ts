import type { MapDocument } from "../model/mapDocument.ts";
import type { MapStore } from "./mapStore.ts";

/**
 * The one door through which a map is changed. The map before stays as it was, for undo.
 * @param label what a person reads after "Undo:"
 * @param recipe makes the new map out of the old; it shares what it didn't touch, and gives the same map for no change
 * @throws an Error where no map is open
 */
export function edit(store: MapStore, label: string, recipe: (map: MapDocument) => MapDocument): void {
  const { open, history } = store.getState();
  if (!open) throw new Error("nothing can be edited while no map is open");
  const map = recipe(open.map);
  if (map === open.map) return;
  store.setState({
    open: { ...open, map },
    history: { past: [...history.past, { label, map: open.map }], future: [] },
  });
}
