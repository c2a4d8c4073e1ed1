import type { MapStore } from "./mapStore.ts";

/** Takes the last edit back; without one, nothing happens. */
export function undo(store: MapStore): void {
  const { open, history } = store.getState();
  const step = history.past.at(-1);
  if (!open || !step) return;
  store.setState({
    open: { ...open, map: step.map },
    history: { past: history.past.slice(0, -1), future: [...history.future, { label: step.label, map: open.map }] },
  });
}

/** Does again what was undone last; without anything, nothing happens. */
export function redo(store: MapStore): void {
  const { open, history } = store.getState();
  const step = history.future.at(-1);
  if (!open || !step) return;
  store.setState({
    open: { ...open, map: step.map },
    history: { past: [...history.past, { label: step.label, map: open.map }], future: history.future.slice(0, -1) },
  });
}
