import { dayAt } from "../../../model/day.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Timeline } from "../../../reasoning/timeline/timeline.ts";
import { yearName } from "../scale/ticks.ts";

/** What the timeline holds, in a sentence: `33 episodes and 7 schools, 1919–1964.` */
export function timelineSummary(map: MapDocument, { extent, episodes }: Timeline): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const [first, last] = extent ? [dayAt(extent.start).year, dayAt(extent.end).year] : [];
  const years =
    first === undefined || last === undefined
      ? ""
      : first === last
        ? `, ${yearName(first)}`
        : `, ${yearName(first)}–${yearName(last)}`;
  const schools = map.schools.length === 0 ? "no schools" : count(map.schools.length, "school");
  return `${count(episodes.length, "episode")} and ${schools}${years}.`;
}

/** Claims, evidence and documents without a date, each once. */
export function undatedIds({ lanes, undatedDocuments }: Timeline): readonly Id[] {
  return [...new Set([...lanes.flatMap(({ undated }) => undated), ...undatedDocuments])];
}
