import type { Command } from "./command.ts";

export const find: Command = {
  id: "find",
  label: "Find a claim, document or note",
  // Where “/” is typed with Shift (German, French), the key is another, the sign the same.
  keys: ["/", "Shift+/"],
  when: ({ open }, app) => open !== undefined && app.dialog() !== "find",
  run: (_, app) => app.openDialog("find"),
};

export const showPalette: Command = {
  id: "show-palette",
  label: "Find something to do: the command palette",
  keys: ["$mod+k"],
  when: (_, app) => app.dialog() !== "palette",
  run: (_, app) => app.openDialog("palette"),
};
