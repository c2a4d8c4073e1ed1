import type { MapState, MapStore } from "../store/mapStore.ts";

/** Something that a person can do. Menus, keys and help read the same list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Keys in tinykeys' notation; each alone is enough. */
  readonly keys: readonly string[];
  readonly when: (state: MapState) => boolean;
  readonly run: (store: MapStore) => void;
}

/** On the map screen of an open map. */
export const onMap = ({ open, screen }: MapState): boolean => open !== undefined && screen === "map";
