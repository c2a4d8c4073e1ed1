import { indexMap } from "../model/mapIndex.ts";
import type { MapState } from "../store/mapStore.ts";
import { restoreAll, toggleWithdrawn } from "../store/withdrawing.ts";
import type { Command } from "./command.ts";

const WITHDRAWABLE = ["sources", "evidence", "claims", "inferences"];

function canWithdraw({ open, selection }: MapState): boolean {
  const section = open && selection !== undefined && indexMap(open.map).entries.get(selection)?.section;
  return section !== false && section !== undefined && WITHDRAWABLE.includes(section);
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
