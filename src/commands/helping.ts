import type { Command } from "./command.ts";

export const showHelp: Command = {
  id: "show-help",
  label: "Help: the keys and the signs",
  keys: ["Shift+?", "?"],
  when: (_, app) => app.dialog() !== "help",
  run: (_, app) => app.openDialog("help"),
};

export const explainSigns: Command = {
  id: "explain-signs",
  label: "Explain the signs in thirty seconds",
  keys: [],
  when: ({ open }, app) => open !== undefined && !app.isGuideOpen(),
  run: (store, app) => {
    store.setState({ screen: "map" });
    app.openGuide();
  },
};

export const skipGuide: Command = {
  id: "skip-guide",
  label: "Skip the guide to the signs",
  keys: ["s"],
  when: ({ open, screen }, app) => open !== undefined && screen === "map" && app.isGuideOpen(),
  run: (_, app) => app.closeGuide(),
};
