import { useStore } from "zustand";
import { argumentOf } from "../model/argumentOf.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type MapState, mapStore, nameOfOrigin } from "../store/mapStore.ts";

/** Reads the running app's store; the component draws again when what it picked changes. */
export function useMapStore<T>(pick: (state: MapState) => T): T {
  return useStore(mapStore, pick);
}

/**
 * The open map as far as it argues: a remark or a saved view leaves it the same object, and may be missing in it; for
 * these there is `useRecords`. Screens are shown only while a map is open.
 */
export function useOpenMap(): MapDocument {
  return argumentOf(useWholeMap());
}

/** The remarks, views or outlines of the open map, as they are now. */
export function useRecords<S extends "remarks" | "views" | "outlines">(section: S): MapDocument[S] {
  return useWholeMap()[section];
}

/** What addresses call the open map. */
export function useMapName(): string {
  return useMapStore(({ open }) => (open ? nameOfOrigin(open.origin) : ""));
}

function useWholeMap(): MapDocument {
  const open = useMapStore((state) => state.open);
  if (!open) throw new Error("a screen was drawn while no map is open");
  return open.map;
}
