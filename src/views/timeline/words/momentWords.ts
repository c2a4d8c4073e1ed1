import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { voicesOf } from "../../../reasoning/compare/voices.ts";
import type { Moment } from "../../../reasoning/timeline/timeline.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { codesOf, joinWords, recordLabel } from "../../record/recordNames.ts";
import { datesInWords } from "./dateWords.ts";

const STANDING_WORDS: Readonly<Record<StandingWord, string>> = {
  stands: "stands",
  contested: "contested",
  falls: "falls",
  unsupported: "unsupported",
};

/** A mark as a sentence: when, what, whose, and how it stands. */
export function momentSentence(
  map: MapDocument,
  moment: Moment,
  lane: Id | undefined,
  standing: StandingWord | undefined,
): string {
  const parts = [whose(map, moment, lane), standing && STANDING_WORDS[standing]].filter(Boolean);
  return `${whenWords(map, moment)}: ${nameOf(map, moment)}${parts.length > 0 ? `, ${parts.join("; ")}` : ""}`;
}

/** When, and where the date is not its own, whose it is. */
function whenWords(map: MapDocument, { shapes, datedBy }: Moment): string {
  const date = datesInWords(shapes);
  return datedBy.length > 0 ? `${date} (from its ${episodeWords(map, datedBy)})` : date;
}

/** `episode Great Leap Forward`, `episodes A and B`. */
export function episodeWords(map: MapDocument, episodes: readonly Id[]): string {
  return `${episodes.length === 1 ? "episode" : "episodes"} ${joinWords(episodes.map((id) => recordLabel(map, id)))}`;
}

/** Its code and its short text. */
export function nameOf(map: MapDocument, { id, kind }: Moment): string {
  const code = kind === "claim" || kind === "evidence" ? codesOf(map).get(id) : undefined;
  return code === undefined ? recordLabel(map, id) : `${code} ${recordLabel(map, id)}`;
}

function whose(map: MapDocument, { id, kind }: Moment, lane: Id | undefined): string {
  const school = lane === undefined ? undefined : recordLabel(map, lane);
  switch (kind) {
    case "episode":
      return "episode";
    case "claim":
      if (lane !== undefined)
        return `${voicesOf(map).held.get(id)?.get(lane) === "concedes" ? "conceded" : "claimed"} by ${school}`;
      return recordOf(indexMap(map), "claims", id)?.commonGround
        ? "common ground"
        : "a claim that no school is on record as holding";
    case "evidence":
      return school === undefined ? "evidence that no school builds on" : `evidence that ${school} builds on`;
    case "document":
      return recordOf(indexMap(map), "sources", id)?.custom.unseen ? "document, not seen by the compiler" : "document";
  }
}
