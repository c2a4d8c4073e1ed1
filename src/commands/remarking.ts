import { createStore } from "zustand/vanilla";
import type { Id } from "../model/id.ts";
import type { Command } from "./command.ts";

/** The record on which a remark is wanted, until the list of its remarks has opened its editor. */
export const remarkWanted = createStore<{ readonly on: Id | undefined }>()(() => ({ on: undefined }));

export const remarkOnSelection: Command = {
  id: "remark-on-selection",
  label: "Add a remark on the selection",
  keys: ["Shift+R"],
  when: ({ open, selection }) => open !== undefined && selection !== undefined,
  run: (store) => {
    const { selection, screen, audit } = store.getState();
    remarkWanted.setState({ on: selection });
    // The open finding and the map's inspector show the remarks of what is selected.
    if (screen !== "map" && !(screen === "audit" && audit.finding?.id === selection)) store.setState({ screen: "map" });
  },
};
