import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Chain } from "../../../reasoning/polarity.ts";
import type { Value } from "../../../reasoning/standing.ts";

/**
 * Whether a chain holds under some labelling: reasoning's own rule (`Chain.state`), for a path that was found on a part
 * of the map or put together here. After an attack the rest must be false, until the next.
 * @param labelOf the label of a statement, or whether a link fires
 */
export function chainState(
  map: MapDocument,
  path: readonly Id[],
  labelOf: (id: Id) => Value | undefined,
): Pick<Chain, "state" | "at"> {
  let needed: Value = "T";
  let contested: Id | undefined;
  for (const id of path.slice(0, -1)) {
    const value = labelOf(id);
    if (value === "U") contested ??= id;
    else if (value !== needed) return { state: "broken", at: id };
    const kind = recordOf(indexMap(map), "inferences", id)?.kind;
    if (kind === "rebuts" || kind === "undercuts") needed = needed === "T" ? "F" : "T";
  }
  return contested === undefined ? { state: "in-force" } : { state: "contested", at: contested };
}
