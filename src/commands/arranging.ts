import type { MatrixSettings } from "../store/mapStore.ts";
import { type Command, onMatrix } from "./command.ts";

/** A command that sets one thing about the matrix, unless it is set already. */
function arrange<K extends "rows" | "columns" | "sort" | "group">(
  setting: K,
  value: MatrixSettings[K],
  label: string,
  isPossible: (settings: MatrixSettings) => boolean = () => true,
): Command {
  return {
    id: `matrix-${setting}-${value}`,
    label: `Matrix: ${label}`,
    keys: [],
    when: (state) => onMatrix(state) && state.matrix[setting] !== value && isPossible(state.matrix),
    run: (store) => {
      const { cell, ...settings } = store.getState().matrix;
      // A cell of other rows or columns would point at nothing, so it closes.
      const stays = setting === "sort" || setting === "group";
      store.setState({ matrix: { ...settings, [setting]: value, ...(stays && cell && { cell }) } });
    },
  };
}

export const ARRANGING_COMMANDS: readonly Command[] = [
  arrange("rows", "sources", "a row for each document"),
  arrange("rows", "evidence", "a row for each item of evidence"),
  arrange("columns", "explanations", "a column for each explanation"),
  arrange("columns", "claims", "a column for each claim"),
  arrange("sort", "diagnosticity", "sort by diagnosticity"),
  arrange("sort", "date", "sort by date"),
  arrange("sort", "file", "sort as in the file"),
  arrange("group", "none", "no groups"),
  arrange("group", "episode", "group by episode"),
  arrange("group", "source", "group by document", ({ rows }) => rows === "evidence"),
];

export const closeMatrixCell: Command = {
  id: "close-cell",
  label: "Matrix: close the open cell",
  keys: [],
  when: (state) => onMatrix(state) && state.matrix.cell !== undefined,
  run: (store) => {
    const { cell: _, ...matrix } = store.getState().matrix;
    store.setState({ matrix });
  },
};
