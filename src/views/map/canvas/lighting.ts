/** What is in the light and what is out of it. */
import type { Id } from "../../../model/id.ts";
import type { SceneLink } from "../scene/SceneLink.ts";

export interface Lighting {
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  /** Cards that the lens is about. */
  readonly marked: ReadonlySet<Id>;
  readonly withdrawn: readonly Id[];
  readonly tabStop: Id | undefined;
}

export type LightState = "plain" | "lit" | "dim" | "selected";

export function stateOf(id: Id, { selection, lit }: Lighting): LightState {
  if (id === selection) return "selected";
  if (!lit) return "plain";
  return lit.has(id) ? "lit" : "dim";
}

/** A line through folded cards is lit when all that it stands for is. */
export function stateOfLink(link: SceneLink, lighting: Lighting): LightState {
  const { id, from, to, through } = link;
  if (!through) return stateOf(id, lighting);
  const { lit } = lighting;
  if (!lit) return "plain";
  return [...from, to, ...through.steps].every((one) => lit.has(one)) ? "lit" : "dim";
}
