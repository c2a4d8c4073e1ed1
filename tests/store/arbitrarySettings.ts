import fc from "fast-check";
import { BASES, LENSES, RELATIONS, SIGHTS, STANDINGS } from "../../src/store/filters.ts";
import {
  COMPARISONS,
  EVERY,
  FINDING_STATES,
  FORMS,
  NO_EPISODE,
  REACHES,
  SCREENS,
  type Settings,
} from "../../src/store/mapStore.ts";

/** Ids as addresses and maps have them. */
export const arbitraryId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);
const id = arbitraryId;
const ids = fc.uniqueArray(id, { maxLength: 5 });
const some = <T extends string>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: -9999, max: 9999 });
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y < 0 ? "-" : ""}${String(Math.abs(y)).padStart(4, "0")}-${two(m)}-${two(d)}`);

/** Settings of every kind, all of which an address can carry. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  view: fc.option(id, { nil: undefined }),
  form: fc.constantFrom(...FORMS),
  selection: fc.option(id, { nil: undefined }),
  reach: fc.constantFrom(...REACHES),
  filters: fc
    .record({
      schools: ids,
      relations: some(RELATIONS),
      standings: some(STANDINGS),
      bases: some(BASES),
      sights: some(SIGHTS),
      time: fc.oneof(
        fc.constant({}),
        fc.record({ years: fc.tuple(year, year) }),
        fc.record({ dates: fc.tuple(day, day).filter(([first, last]) => first !== last) }),
      ),
      lens: fc.option(fc.constantFrom(...LENSES), { nil: undefined }),
    })
    .map(({ time, lens, ...rest }) => ({ ...rest, ...time, ...(lens && { lens }) })),
  folding: fc.record({ base: fc.constantFrom("overview" as const, "everything" as const), shown: ids, folded: ids }),
  withdrawn: ids,
  matrix: fc
    .record({
      rows: fc.constantFrom("sources" as const, "evidence" as const),
      columns: fc.constantFrom("explanations" as const, "claims" as const),
      sort: fc.constantFrom("diagnosticity" as const, "file" as const, "date" as const),
      group: fc.constantFrom("none" as const, "episode" as const, "source" as const),
      cell: fc.option(fc.record({ row: id, column: id }), { nil: undefined }),
    })
    .filter(({ cell }) => cell?.row !== cell?.column || cell === undefined)
    .map(({ cell, ...rest }) => ({ ...rest, ...(cell && { cell }) })),
  compare: fc
    .record({
      schools: ids,
      show: fc.constantFrom(...COMPARISONS),
      cell: fc.option(
        fc
          .tuple(fc.oneof(id, fc.constant(NO_EPISODE)), fc.oneof(id, fc.constant(EVERY)), fc.option(id))
          .filter((places) => new Set(places).size === places.length)
          .map(([episode, school, beside]) => ({ episode, school, ...(beside !== null && { beside }) })),
        { nil: undefined },
      ),
    })
    .map(({ cell, ...rest }) => ({ ...rest, ...(cell && { cell }) })),
  timeline: fc
    .option(fc.tuple(day, day), { nil: undefined })
    .filter((span) => span?.[0] !== span?.[1] || span === undefined)
    .map((span) => (span ? { span } : {})),
  audit: fc
    .record({
      state: fc.constantFrom(...FINDING_STATES),
      finding: fc.option(fc.record({ code: id, id }), { nil: undefined }),
    })
    .filter(({ finding }) => finding?.code !== finding?.id || finding === undefined)
    .map(({ finding, ...rest }) => ({ ...rest, ...(finding && { finding }) })),
});
