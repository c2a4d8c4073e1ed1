import { redo, undo } from "../store/undo.ts";
import type { Command } from "./command.ts";

export const undoEdit: Command = {
  id: "undo",
  label: "Undo the last edit",
  keys: ["$mod+z"],
  when: ({ open, history }) => open !== undefined && history.past.length > 0,
  run: undo,
};

export const redoEdit: Command = {
  id: "redo",
  label: "Do the undone edit again",
  keys: ["$mod+Shift+z", "$mod+y"],
  when: ({ open, history }) => open !== undefined && history.future.length > 0,
  run: redo,
};

export const saveFile: Command = {
  id: "save-file",
  label: "Save the map as a file…",
  keys: ["$mod+s"],
  when: ({ open }) => open !== undefined,
  run: (_, app) => app.saveFile(),
};

export const forgetChanges: Command = {
  id: "forget-changes",
  label: "Go back to the map as it came with the app",
  keys: [],
  when: ({ open }, app) => open?.origin.kind === "bundled" && app.hasChanges(),
  run: (_, app) => app.forgetChanges(),
};
