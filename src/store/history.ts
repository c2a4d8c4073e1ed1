import type { MapDocument } from "../model/mapDocument.ts";

/** A step of editing: what was done, and the map on its other side. */
export interface Step {
  /** What a person reads after "Undo:" and "Redo:", such as "add a remark". */
  readonly label: string;
  readonly map: MapDocument;
}

/** What can be undone and done again; the last step of each list comes next. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };
