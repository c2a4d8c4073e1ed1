/** What a row does to each school: the diagnosticity column, in signs and words, never as a number. */
import type { Id } from "../../../model/id.ts";
import { type CellSigns, counts } from "./cellSigns.ts";

/** Schools by what chains do to them that are not broken; a school touched by broken chains alone is lost. */
export interface Effects {
  readonly helps: readonly Id[];
  readonly hurts: readonly Id[];
  /** Schools that the row both helps and hurts. */
  readonly both: readonly Id[];
  /** Schools that it would help, or hurt, if the chain were not broken. */
  readonly lost: { readonly helps: readonly Id[]; readonly hurts: readonly Id[] };
  /** Of `helps`, `hurts` and `both`, those where every chain is contested. */
  readonly contested: readonly Id[];
}

/**
 * @param schools the schools whose explanations the cells are about, in the same order
 */
export function effectsOf(schools: readonly Id[], cells: readonly CellSigns[]): Effects {
  const where = (test: (cell: CellSigns) => boolean) => schools.filter((_, at) => test(cells[at] ?? {}));
  const does = (helps: boolean, hurts: boolean) =>
    where(({ supports, attacks }) => counts(supports) === helps && counts(attacks) === hurts);
  const none = (cell: CellSigns) => !counts(cell.supports) && !counts(cell.attacks);
  return {
    helps: does(true, false),
    hurts: does(false, true),
    both: does(true, true),
    lost: {
      helps: where((cell) => none(cell) && cell.supports !== undefined),
      hurts: where((cell) => none(cell) && cell.supports === undefined && cell.attacks !== undefined),
    },
    contested: where((cell) => {
      const live = [cell.supports, cell.attacks].filter(counts);
      return live.length > 0 && live.every((sign) => sign?.chain.state === "contested");
    }),
  };
}
