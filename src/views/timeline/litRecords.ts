import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import type { Reach } from "../../store/mapStore.ts";
import { lightOf } from "../record/light.ts";

/**
 * What a selection lights on the timeline: its chain; for an episode all that is about it, for any record its episodes.
 * @returns undefined where everything is lit
 */
export function litRecords(map: MapDocument, selection: Id | undefined, reach: Reach): ReadonlySet<Id> | undefined {
  if (selection === undefined || reach === "all") return undefined;
  const entry = indexMap(map).entries.get(selection);
  const records = [...map.claims, ...map.evidence];
  if (entry?.section === "episodes")
    return new Set([selection, ...records.filter(({ episodes }) => episodes?.includes(selection)).map(({ id }) => id)]);
  const lit = lightOf(map, selection, reach);
  if (!lit) return undefined;
  const episodes = records.flatMap((record) => (lit.has(record.id) ? (record.episodes ?? []) : []));
  return new Set([...lit, ...episodes]);
}
