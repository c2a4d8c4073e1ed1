import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";

/** A silence that somebody has put on record. */
export interface RecordedSilence {
  readonly episode: Id;
  readonly reporter: Id | undefined;
}

/** The silences of a school, or of its scholars, on any of some episodes. */
export function silenceOnRecord(map: MapDocument, episodes: readonly Id[], school: Id | undefined): RecordedSilence[] {
  if (school === undefined) return [];
  const members = new Set<Id>([school]);
  for (const { id, schools } of map.scholars) if (schools?.some((one) => one.school === school)) members.add(id);
  const { stancesOn } = indexMap(map);
  return episodes.flatMap((episode) => {
    const stance = stancesOn.get(episode)?.find(({ by, position }) => position === "silent" && members.has(by));
    return stance ? [{ episode, reporter: stance.reportedBy }] : [];
  });
}
