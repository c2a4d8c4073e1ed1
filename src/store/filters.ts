import type { Id } from "../model/id.ts";
import type { InferenceKind } from "../model/inference.ts";

/** A line on the map: an inference of some kind, or the tie between evidence and its document. */
export type Relation = InferenceKind | "attests";
export const RELATIONS = [
  "supports",
  "rebuts",
  "undercuts",
  "qualifies",
  "attests",
] as const satisfies readonly Relation[];

/** Standing in the words of the screens. */
export const STANDINGS = ["stands", "contested", "falls", "unsupported"] as const;
export type StandingWord = (typeof STANDINGS)[number];

export const BASES = ["stated", "implied", "editorial"] as const;
export type Basis = (typeof BASES)[number];

export const SIGHTS = ["seen", "unseen"] as const;
/** Whether the compiler of the map has read a document. */
export type Sight = (typeof SIGHTS)[number];

export const LENSES = ["hinges", "cut", "one-document"] as const;
export type Lens = (typeof LENSES)[number];

/** What the screens leave out. All lists name what is hidden, so that a new kind of record is shown. */
export interface Filters {
  readonly schools: readonly Id[];
  readonly relations: readonly Relation[];
  readonly standings: readonly StandingWord[];
  readonly bases: readonly Basis[];
  readonly sights: readonly Sight[];
  /** First and last year to show, both inclusive. */
  readonly years?: readonly [number, number];
  /** First and last day to show, both inclusive: a span of time finer than years, which then are not set. */
  readonly dates?: readonly [string, string];
  /** A lens hides nothing: it marks what it is about. */
  readonly lens?: Lens;
}

export const NO_FILTERS: Filters = { schools: [], relations: [], standings: [], bases: [], sights: [] };

/** How many filters are set; a lens is none. */
export function countFilters(filters: Filters): number {
  const { schools, relations, standings, bases, sights, years, dates } = filters;
  const lists = [schools, relations, standings, bases, sights];
  return lists.reduce((sum, { length }) => sum + length, years || dates ? 1 : 0);
}
