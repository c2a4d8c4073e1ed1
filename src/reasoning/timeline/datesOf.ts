import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";

/**
 * When what a claim or an evidence item speaks of took place: its own date; where it has none, the dates of its
 * episodes. Empty where neither says.
 * @returns EDTF dates
 */
export function datesOf(
  map: MapDocument,
  { date, episodes }: { readonly date?: string | undefined; readonly episodes?: readonly Id[] | undefined },
): readonly string[] {
  if (date !== undefined) return [date];
  return (episodes ?? []).flatMap((id) => recordOf(indexMap(map), "episodes", id)?.date ?? []);
}
