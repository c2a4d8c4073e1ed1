import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type Labelling, labelling, labelOf, labelWithout, type Value } from "./standing.ts";

export interface Change {
  readonly id: Id;
  readonly from: Value;
  readonly to: Value;
}

const HEIGHT: Readonly<Record<Value, number>> = { T: 2, U: 1, F: 0 };

/** Whether a statement has less standing than it had: it stood or was contested, and does no longer, or only is contested. */
export function isFall({ from, to }: Change): boolean {
  return HEIGHT[to] < HEIGHT[from];
}

export interface Withdrawal {
  readonly labelling: Labelling;
  /** The statements whose label changed, those withdrawn among them, in the order of the file. */
  readonly changed: readonly Change[];
  /** The links that begin or cease to fire, likewise. */
  readonly changedLinks: readonly Change[];
}

/**
 * What would follow if some sources, evidence, claims or links were not to be had: what falls, and what rises because
 * what spoke against it fell.
 * @param ids what to withdraw; ids that name no statement or link are ignored
 */
export function withdraw(map: MapDocument, ids: Iterable<Id>): Withdrawal {
  const before = labelling(map);
  const after = labelWithout(map, new Set(ids));
  const { graph } = before;
  const changed: Change[] = [];
  const changedLinks: Change[] = [];
  for (let vertex = 0; vertex < graph.size; vertex += 1) {
    if (before.values[vertex] === after.values[vertex]) continue;
    const id = graph.idOf(vertex);
    const change = { id, from: labelOf(before, id) as Value, to: labelOf(after, id) as Value };
    (vertex < graph.statementCount ? changed : changedLinks).push(change);
  }
  return { labelling: after, changed, changedLinks };
}
