import type { Screen } from "../store/mapStore.ts";
import type { Command } from "./command.ts";

const goTo = (screen: Screen, label: string, keys: string): Command => ({
  id: `go-to-${screen}`,
  label,
  keys: [keys],
  when: (state) => state.open !== undefined && state.screen !== screen,
  run: (store) => store.setState({ screen }),
});

/** One command for each screen of a map, in the order of the running head. */
export const SCREEN_COMMANDS: readonly Command[] = [
  goTo("map", "Go to the map", "g m"),
  goTo("matrix", "Go to the matrix", "g x"),
  goTo("compare", "Go to Compare: schools side by side", "g b"),
  goTo("timeline", "Go to the timeline", "g t"),
  goTo("audit", "Go to Audit: review what is weak", "g r"),
];

export const goToShelf: Command = {
  id: "go-to-shelf",
  label: "Go to the shelf of maps",
  keys: ["g h"],
  when: (_, app) => !app.isShelfInView(),
  run: (_, app) => app.showShelf(),
};
