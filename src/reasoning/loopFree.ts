import { nextStates, type SignedWalks } from "./signedWalks.ts";

/** Whether a loop-free walk exists is NP-hard to say; the search for one gives up after so many states. */
const LOOP_FREE_STATES = 20_000;

/**
 * The shortest walk from a state to the explanation that passes each vertex once, by iterative deepening with the
 * shortest walk's length as the bound (Korf 1985, Depth-first iterative-deepening, Artificial Intelligence 27).
 * @returns its states, or undefined where there is none or the search gave up
 */
export function findLoopFree(walks: SignedWalks, start: number): number[] | undefined {
  const { explanation, distance } = walks;
  if (start >> 1 === explanation) return undefined;
  let budget = LOOP_FREE_STATES;
  let limit = distance[start] as number;
  while (Number.isFinite(limit)) {
    let nextLimit = Number.POSITIVE_INFINITY;
    const path = [{ state: start, choices: nextStates(walks, start), next: 0 }];
    const onPath = new Set([start >> 1, explanation]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const state = top.choices[top.next];
      top.next += 1;
      if (state === undefined) {
        onPath.delete(top.state >> 1);
        path.pop();
        continue;
      }
      budget -= 1;
      if (budget < 0) return undefined;
      if (state === 2 * explanation) {
        if (path.length <= limit) return [...path.map((step) => step.state), state];
        nextLimit = Math.min(nextLimit, path.length);
        continue;
      }
      if (onPath.has(state >> 1)) continue;
      const length = path.length + (distance[state] as number);
      if (length > limit) nextLimit = Math.min(nextLimit, length);
      else {
        onPath.add(state >> 1);
        path.push({ state, choices: nextStates(walks, state), next: 0 });
      }
    }
    limit = nextLimit;
  }
  return undefined;
}
