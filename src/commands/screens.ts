import type { Command } from "./command.ts";

export const goToMap: Command = {
  id: "go-to-map",
  label: "Go to the map",
  keys: ["g m"],
  when: ({ open, screen }) => open !== undefined && screen !== "map",
  run: (store) => store.setState({ screen: "map" }),
};

export const goToShelf: Command = {
  id: "go-to-shelf",
  label: "Go to the shelf of maps",
  keys: ["g h"],
  when: (_, app) => !app.isShelfInView(),
  run: (_, app) => app.showShelf(),
};

export const goToMatrix: Command = {
  id: "go-to-matrix",
  label: "Go to the matrix",
  keys: ["g x"],
  when: ({ open, screen }) => open !== undefined && screen !== "matrix",
  run: (store) => store.setState({ screen: "matrix" }),
};
