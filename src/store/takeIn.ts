import type { MapDocument } from "../model/mapDocument.ts";
import { mergeMaps } from "./edits/mergeMaps.ts";
import type { Step } from "./history.ts";
import type { MapStore } from "./mapStore.ts";

/**
 * Brings the open map together with a version that was made elsewhere. That is no step of its own: an undo takes back
 * what was done here, and leaves what others did. Only where both changed the same record is there a step, with theirs
 * on its other side.
 * @param base the version that both come from
 */
export function takeIn(store: MapStore, base: MapDocument, theirs: MapDocument): void {
  const { open, history } = store.getState();
  if (!open) return;
  const withTheirs = ({ label, map }: Step): Step => ({ label, map: mergeMaps(base, map, theirs).map });
  const { map, clashes } = open.map === base ? { map: theirs, clashes: [] } : mergeMaps(base, open.map, theirs);
  const past = history.past.map(withTheirs);
  store.setState({
    open: { ...open, map },
    history: {
      past: clashes.length === 0 ? past : [...past, { label: "prefer this tab’s version", map: theirs }],
      future: history.future.map(withTheirs),
    },
  });
}
