import type { Id } from "../../../model/id.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import type { MapState, MapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";

/** Selects a record where it can be seen: in the matrix where that is open and has a row or column for it, else on the map. */
export function goToRecord(store: MapStore, id: Id): void {
  select(store, id);
  if (!isInMatrix(store.getState(), id)) store.setState({ screen: "map" });
}

function isInMatrix({ open, screen, matrix, filters }: MapState, id: Id): boolean {
  if (screen !== "matrix" || !open) return false;
  const section = indexMap(open.map).entries.get(id)?.section;
  if (section === matrix.rows) return true;
  const isColumn =
    matrix.columns === "claims"
      ? section === "claims"
      : open.map.schools.some(({ id: school, explanation }) => explanation === id && !filters.schools.includes(school));
  return isColumn;
}
