import type { Problem } from "./problem.ts";

/** No person reads further, and a file with a million faults must not fill the memory with sentences. */
const MOST_PROBLEMS = 1_000;

/** Problems as they are found: the first thousand as they are, the rest as a number. */
export interface ProblemList {
  /** Adds a problem; it is worded only while there is room. */
  add(word: () => Problem): void;
  /** How many were added, listed or not. */
  readonly count: number;
  /** No further problem is listed; who adds many may add one for all of them. */
  readonly isFull: boolean;
  /** The problems; where some were not listed, a last entry (`more-problems`) says how many. */
  list(): Problem[];
}

/** An empty list of problems. */
export function createProblemList(most = MOST_PROBLEMS): ProblemList {
  const problems: Problem[] = [];
  let count = 0;
  return {
    add(word) {
      count += 1;
      if (problems.length < most) problems.push(word());
    },
    get count() {
      return count;
    },
    get isFull() {
      return problems.length >= most;
    },
    list() {
      const more = count - problems.length;
      if (more === 0) return problems;
      const message = `At least ${more.toLocaleString("en")} more ${more === 1 ? "problem was" : "problems were"} found.`;
      return [...problems, { code: "more-problems", path: "$", message, hint: "Mend those above, then check again." }];
    },
  };
}
