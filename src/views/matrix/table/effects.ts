/** What a row does to each school: the diagnosticity column, in signs and words, never as a number. */
import type { Id } from "../../../model/id.ts";
import type { CellSigns } from "./cellSigns.ts";

export interface Effects {
  readonly helps: readonly Id[];
  readonly hurts: readonly Id[];
  /** Schools that the row both helps and hurts. */
  readonly both: readonly Id[];
}

/**
 * @param schools the schools whose explanations the cells are about, in the same order
 */
export function effectsOf(schools: readonly Id[], cells: readonly CellSigns[]): Effects {
  const where = (test: (cell: CellSigns) => boolean) => schools.filter((_, at) => test(cells[at] ?? {}));
  return {
    helps: where(({ supports, attacks }) => supports !== undefined && attacks === undefined),
    hurts: where(({ supports, attacks }) => supports === undefined && attacks !== undefined),
    both: where(({ supports, attacks }) => supports !== undefined && attacks !== undefined),
  };
}
