import type { MapState } from "../store/mapStore.ts";
import { canBeWithdrawn, restoreAll, toggleWithdrawn } from "../store/withdrawing.ts";
import type { Command } from "./command.ts";

function canWithdraw({ open, selection }: MapState): boolean {
  return open !== undefined && selection !== undefined && canBeWithdrawn(open.map, selection);
}

export const withdrawSelection: Command = {
  id: "withdraw-selection",
  label: "Withdraw the selection, or bring it back",
  keys: ["w"],
  when: canWithdraw,
  run: (store) => {
    const { selection } = store.getState();
    if (selection !== undefined) toggleWithdrawn(store, selection);
  },
};

export const restoreWithdrawn: Command = {
  id: "restore-withdrawn",
  label: "Bring back everything withdrawn",
  keys: ["Shift+W"],
  when: ({ withdrawn }) => withdrawn.length > 0,
  run: restoreAll,
};
