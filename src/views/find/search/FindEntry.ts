import type { Id } from "../../../model/id.ts";

/** The kinds of record that can be found, in the order in which equals are listed. */
export const FIND_KINDS = ["claims", "evidence", "sources", "scholars", "schools", "episodes", "inferences"] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** A record as the search reads it. */
export interface FindEntry {
  readonly id: Id;
  readonly kind: FindKind;
  readonly code: string;
  /** What it is called in a list. */
  readonly title: string;
  /** What it says. */
  readonly text: string;
  /** Whatever else a person may remember of it: dates, names, places in documents. */
  readonly also: string;
}

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: FindKind;
  readonly ids: readonly Id[];
  /** How many there are, listed or not. */
  readonly count: number;
}

export interface Found {
  readonly groups: readonly FoundGroup[];
  /** The words of the map that answer the question, folded: what to mark. */
  readonly words: readonly string[];
  /** How far the question had to be stretched: as typed, with misspellings forgiven, or by some of its words only. */
  readonly reach: "exact" | "near" | "some";
}

export const NOTHING_FOUND: Found = { groups: [], words: [], reach: "exact" };
