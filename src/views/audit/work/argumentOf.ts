import type { MapDocument } from "../../../model/mapDocument.ts";

let last: MapDocument | undefined;

/**
 * The map as far as the audit looks at it. A remark that is added or a card that is moved makes a new map but changes
 * no finding: the map before is then given again, so that nothing is worked out anew.
 */
export function argumentOf(map: MapDocument): MapDocument {
  if (!last || !isSameArgument(last, map)) last = map;
  return last;
}

function isSameArgument(one: MapDocument, other: MapDocument): boolean {
  const { remarks: _r, views: _v, positions: _p, ...rest } = one;
  return (Object.keys(rest) as (keyof typeof rest)[]).every((key) => one[key] === other[key]);
}
