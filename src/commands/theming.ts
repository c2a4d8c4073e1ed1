import type { Command } from "./command.ts";

export const lightTheme: Command = {
  id: "light-theme",
  label: "Light theme",
  keys: [],
  when: (_, app) => app.theme() !== "light",
  run: (_, app) => app.setTheme("light"),
};

export const darkTheme: Command = {
  id: "dark-theme",
  label: "Dark theme",
  keys: [],
  when: (_, app) => app.theme() !== "dark",
  run: (_, app) => app.setTheme("dark"),
};
