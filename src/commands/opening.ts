import type { Command } from "./command.ts";

export const openFile: Command = {
  id: "open-file",
  label: "Open a map file",
  keys: ["$mod+o"],
  when: () => true,
  run: (_, app) => app.chooseFile(),
};
