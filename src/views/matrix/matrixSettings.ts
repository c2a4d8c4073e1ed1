/** What a person can set on the matrix, on the store of the running app. */
import type { Id } from "../../model/id.ts";
import { type MatrixSettings, mapStore } from "../../store/mapStore.ts";

/** Changes how the matrix is laid out. A cell of other rows or columns would point at nothing, so it closes. */
export function changeMatrix(change: Partial<Omit<MatrixSettings, "cell">>): void {
  const { cell, ...settings } = mapStore.getState().matrix;
  const same = (change.rows ?? settings.rows) === settings.rows && change.columns !== "explanations";
  mapStore.setState({ matrix: { ...settings, ...change, ...(same && cell && { cell }) } });
}

/** Opens a cell, so that a link carries it, and selects its row for the other screens. */
export function openCell(row: Id, column: Id): void {
  // In one change, so that Back leads to where no cell was open.
  mapStore.setState(({ matrix, reach }) => ({
    matrix: { ...matrix, cell: { row, column } },
    selection: row,
    reach: reach === "all" ? "chain" : reach,
  }));
}

export function closeCell(): void {
  const { cell: _, ...matrix } = mapStore.getState().matrix;
  if (_) mapStore.setState({ matrix });
}
