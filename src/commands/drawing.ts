import type { Command } from "./command.ts";
import { type ScreenActions, screenActions } from "./screenActions.ts";

const ofScreen = (action: keyof ScreenActions): Pick<Command, "when" | "run"> => ({
  when: () => screenActions.getState().actions[action] !== undefined,
  run: () => screenActions.getState().actions[action]?.(),
});

export const zoomIn: Command = { id: "zoom-in", label: "Zoom in", keys: ["+", "Shift++", "="], ...ofScreen("zoomIn") };

export const zoomOut: Command = { id: "zoom-out", label: "Zoom out", keys: ["-"], ...ofScreen("zoomOut") };

export const fitMap: Command = {
  id: "fit-map",
  label: "Show all of it: fit the map, or all time, into the window",
  keys: ["0"],
  ...ofScreen("fit"),
};

export const exportTable: Command = {
  id: "export-table",
  label: "Export the matrix as CSV",
  keys: [],
  ...ofScreen("exportTable"),
};

export const printTable: Command = {
  id: "print-table",
  label: "Print the matrix",
  keys: [],
  ...ofScreen("printTable"),
};

export const printMap: Command = {
  id: "print-map",
  label: "Print the map as it is shown",
  keys: [],
  ...ofScreen("printMap"),
};

export const printChain: Command = {
  id: "print-chain",
  label: "Print the chain of the selection",
  keys: [],
  ...ofScreen("printChain"),
};
