/** How many records lose or gain standing, in the same words wherever a withdrawal is spoken of. */
import type { Id } from "../model/id.ts";
import { type Labelling, labelOf } from "./standing.ts";

/**
 * `4 claims lose standing (3 fall, 1 becomes contested)`: what stood or was contested falls where it no longer is
 * either.
 * @param ids what has less standing `after` than before; at least one
 */
export function lossWords(after: Labelling, ids: readonly Id[], noun: string, plural = `${noun}s`): string {
  const contested = ids.filter((id) => labelOf(after, id) === "U").length;
  const fallen = ids.length - contested;
  const head = `${counted(ids.length, noun, plural)} ${ids.length === 1 ? "loses" : "lose"} standing`;
  const whole = ids.length === 1 ? "it" : "all";
  if (contested === 0) return `${head} (${whole} ${ids.length === 1 ? "falls" : "fall"})`;
  const becomes = (count: number) => (count === 1 ? "becomes contested" : "become contested");
  if (fallen === 0) return `${head} (${whole} ${becomes(contested)})`;
  return `${head} (${fallen} ${fallen === 1 ? "falls" : "fall"}, ${contested} ${becomes(contested)})`;
}

/** `2 claims gain standing`. */
export function gainWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${counted(count, noun, plural)} ${count === 1 ? "gains" : "gain"} standing`;
}

function counted(count: number, noun: string, plural: string): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
