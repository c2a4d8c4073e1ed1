import { useStore } from "zustand";
import type { MapDocument } from "../model/mapDocument.ts";
import { type MapState, mapStore } from "../store/mapStore.ts";

/** Reads the running app's store; the component draws again when what it picked changes. */
export function useMapStore<T>(pick: (state: MapState) => T): T {
  return useStore(mapStore, pick);
}

/** The open map. Screens are shown only while one is open. */
export function useOpenMap(): MapDocument {
  const open = useMapStore((state) => state.open);
  if (!open) throw new Error("a screen was drawn while no map is open");
  return open.map;
}
