import type { MapState, MapStore } from "../store/mapStore.ts";
import type { AppActions } from "./appActions.ts";

/** Something that a person can do. Menus, keys, palette and help read the same list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Keys in tinykeys' notation; each alone is enough. */
  readonly keys: readonly string[];
  readonly when: (state: MapState, app: AppActions) => boolean;
  readonly run: (store: MapStore, app: AppActions) => void;
}

/** Commands that belong together, under one heading. */
export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** On the map screen of an open map. */
export const onMap = ({ open, screen }: MapState): boolean => open !== undefined && screen === "map";

/** On the comparison of an open map. */
export const onCompare = ({ open, screen }: MapState): boolean => open !== undefined && screen === "compare";

/** On the matrix of an open map. */
export const onMatrix = ({ open, screen }: MapState): boolean => open !== undefined && screen === "matrix";

/** On the timeline of an open map. */
export const onTimeline = ({ open, screen }: MapState): boolean => open !== undefined && screen === "timeline";
