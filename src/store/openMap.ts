import type { MapDocument } from "../model/mapDocument.ts";
import { NO_HISTORY } from "./history.ts";
import { INITIAL_SETTINGS, type MapStore, type Origin, type Settings } from "./mapStore.ts";

/**
 * Opens a map in place of the one that is open.
 * @param settings what the address asked for; everything else begins anew
 */
export function openMap(store: MapStore, map: MapDocument, origin: Origin, settings: Partial<Settings> = {}): void {
  store.setState({ ...INITIAL_SETTINGS, ...settings, open: { map, origin }, history: NO_HISTORY });
}
