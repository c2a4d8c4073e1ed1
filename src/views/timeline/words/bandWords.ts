import { timeToDay } from "../../../model/day.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Gap } from "../../../reasoning/timeline/gaps.ts";
import { hullOf, type Moment, type Silence } from "../../../reasoning/timeline/timeline.ts";
import { joinWords, recordLabel } from "../../record/recordNames.ts";
import { spanWords } from "../../record/spanWords.ts";
import type { BandKind } from "../layout/layoutLanes.ts";
import { nameOf } from "./momentWords.ts";

const NOUNS: Readonly<Record<BandKind, readonly [string, string]>> = {
  episodes: ["episode", "episodes"],
  "left-out": ["silence", "silences"],
  claims: ["claim", "claims"],
  evidence: ["item of evidence", "items of evidence"],
  documents: ["document", "documents"],
};

/** `3 claims`. */
export function countWords(count: number, kind: BandKind): string {
  return `${count.toLocaleString("en")} ${NOUNS[kind][count === 1 ? 0 : 1]}`;
}

/** What a band of a lane holds. */
export function bandName(map: MapDocument, kind: BandKind, school: Id | undefined): string {
  const name = school === undefined ? undefined : recordLabel(map, school);
  switch (kind) {
    case "episodes":
      return "Episodes";
    case "documents":
      return "Documents, by their own dates";
    case "left-out":
      return `${name}: what it leaves out`;
    case "claims":
      return name === undefined ? "Claims that no school is on record as holding" : `${name}: claims`;
    case "evidence":
      return name === undefined ? "Evidence that no school builds on" : `${name}: evidence that it builds on`;
  }
}

/** The time that several records take up. */
export function hullWords(moments: readonly Moment[]): string {
  const hull = hullOf(moments);
  return hull ? spanWords([timeToDay(hull.start), timeToDay(hull.end)]) : "";
}

/** A cluster as a sentence: how many, when, and the first few by name. */
export function clusterSentence(map: MapDocument, members: readonly Moment[], kind: BandKind): string {
  const named = members.slice(0, 3).map((moment) => nameOf(map, moment));
  const rest = members.length - named.length;
  const names = rest > 0 ? `${named.join(", ")} and ${rest} more` : joinWords(named);
  return `${countWords(members.length, kind)} close together, ${hullWords(members)}: ${names}. Open to tell them apart.`;
}

/** What a stretch leaves out: `nothing entered: 4 episodes`. */
export function gapWords({ episodes }: Gap): string {
  return `nothing entered: ${countWords(episodes.length, "episodes")}`;
}

/** The same as a sentence. */
export function gapSentence(map: MapDocument, gap: Gap, school: Id | undefined): string {
  const names = gap.episodes.slice(0, 4).map((id) => recordLabel(map, id));
  const rest = gap.episodes.length - names.length;
  const what = rest > 0 ? `${names.join(", ")} and ${rest} more` : joinWords(names);
  const days = spanWords([timeToDay(gap.start), timeToDay(gap.end)]);
  return `${days}: nothing of ${school === undefined ? "no school" : recordLabel(map, school)} on this map. In that time: ${what}.`;
}

/** A silence that is on record, as a sentence. */
export function silenceSentence(map: MapDocument, { episode, reporter }: Silence, school: Id | undefined): string {
  const who = school === undefined ? "The school" : recordLabel(map, school);
  const says = reporter === undefined ? "" : `, says ${recordLabel(map, reporter)}`;
  return `${who} is silent on ${recordLabel(map, episode)}${says}. The silence is on record.`;
}
