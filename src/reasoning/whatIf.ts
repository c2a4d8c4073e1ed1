import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type SupportFate, supportsLost } from "./audit/supportsLost.ts";
import { type Labelling, labelling } from "./standing.ts";
import { isFall, withdraw } from "./withdrawal.ts";

/** What becomes of a map without some of its records. All lists are in the order of the file. */
export interface WhatIf {
  readonly before: Labelling;
  readonly after: Labelling;
  /** The claims that have less standing than before, and those that have more; what is withdrawn itself is neither. */
  readonly falls: readonly Id[];
  readonly rises: readonly Id[];
  /** Each claim's supports, with what becomes of each. */
  readonly supports: ReadonlyMap<Id, readonly SupportFate[]>;
  /** The claims that lose at least one support, and of these the ones that keep none. */
  readonly losing: readonly Id[];
  readonly losingAll: readonly Id[];
}

/**
 * What would follow if some sources, evidence, claims or links were not to be had.
 * @param withdrawn ids that name no statement or link are ignored
 */
export function whatIf(map: MapDocument, withdrawn: readonly Id[]): WhatIf {
  const before = labelling(map);
  const gone = new Set(withdrawn);
  const { labelling: after, changed } = gone.size > 0 ? withdraw(map, gone) : { labelling: before, changed: [] };
  const claims = new Set(map.claims.map(({ id }) => id));
  const moved = changed.filter(({ id }) => claims.has(id) && !gone.has(id));
  const supports = new Map([...claims].map((id) => [id, supportsLost(map, id, before, after)]));
  const has = (id: Id, ...fates: SupportFate["fate"][]) => supports.get(id)?.some(({ fate }) => fates.includes(fate));
  const losing = [...claims].filter((id) => !gone.has(id) && has(id, "lost"));
  return {
    before,
    after,
    falls: moved.filter(isFall).map(({ id }) => id),
    rises: moved.filter((change) => !isFall(change)).map(({ id }) => id),
    supports,
    losing,
    losingAll: losing.filter((id) => !has(id, "kept", "regained")),
  };
}
