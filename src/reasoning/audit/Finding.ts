import type { Id } from "../../model/id.ts";

/** What a reviewer is told of, in the order in which the groups are read: the gravest first. */
export const FINDING_CODES = [
  "circular-support",
  "unsupported-claim",
  "passage-not-found",
  "passage-ambiguous",
  "single-sourced",
  "hedge-lost",
  "anachronism",
  "unanswered-attack",
  "contested-evidence",
  "second-hand",
  "editorial-link",
  "bears-on-nothing",
  "uncited-source",
  "passage-unchecked",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export type Severity = "serious" | "moderate" | "slight";

/** One thing that a reviewer would ask about. It speaks of the map, not of history. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The record, or the link, that it is about. */
  readonly id: Id;
  /** One sentence. */
  readonly message: string;
  /** Ids, links included, from the ground to what it bears on: the chain that shows it. */
  readonly chain: readonly Id[];
  /** What would settle it, one sentence. */
  readonly settle: string;
  /** Of a claim that needs several documents, how many: it follows those that rest on one. */
  readonly needs?: number;
}
