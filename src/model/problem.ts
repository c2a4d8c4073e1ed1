import type { Id } from "./id.ts";

export type CheckCode =
  | "duplicate-id"
  | "dangling-reference"
  | "wrong-target"
  | "self-link"
  | "premise-is-conclusion"
  | "bad-date"
  | "wrong-stance"
  | "no-explanation"
  | "nameless-source"
  | "unseen-without-via"
  | "cycle";

/** A step on the way to a value inside a map: a key or a place in a list. */
export type PathStep = string | number;

/** Something wrong in a map: what, where, and what to do about it. */
export interface Problem {
  readonly code: string;
  /** JSON path from the root: `$.claims[3].citations[0].source`. */
  readonly path: string;
  readonly id?: Id;
  readonly message: string;
  readonly hint: string;
}

/** Longest key that a path shows; a hostile one may have megabytes. */
const LONGEST_KEY = 80;

/** A JSON path (RFC 9535, normalised only where a key is no plain name). */
export function jsonPath(steps: readonly PathStep[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    if (step.length <= LONGEST_KEY && /^[A-Za-z_]\w*$/.test(step)) return `${path}.${step}`;
    // A key may hold what would steer a terminal; escaped it is only text.
    const key = JSON.stringify(step.slice(0, LONGEST_KEY)).replace(/[\p{Cc}\p{Bidi_Control}]/gu, escaped);
    return `${path}[${key}]`;
  }, "$");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Takes a problem that a cross-check found; `id` is the record's. */
export type Report = (
  code: CheckCode,
  path: readonly PathStep[],
  id: Id | undefined,
  message: string,
  hint: string,
) => void;
