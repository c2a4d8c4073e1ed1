import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Stance } from "../../../model/stance.ts";
import type { Between, ClashGroup } from "../../../reasoning/compare/between.ts";
import type { Clash } from "../../../reasoning/compare/clashes.ts";
import { clashSentence } from "../../../reasoning/compare/clashSentence.ts";
import type { ComparedCell } from "../../../reasoning/compare.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { locatorLine } from "../../record/citationLine.ts";
import { countOf, numberWord, sentenceCase } from "../../record/numberWords.ts";
import { codesOf, joinWords, recordLabel, shortText } from "../../record/recordNames.ts";
import type { CompareRow, SilenceGroup } from "../table/compareRow.ts";
import type { CompareTable } from "../table/compareTable.ts";

/** "Three of seven schools: those that speak on most episodes." */
export function schoolsSummary({ columns, isDefault }: CompareTable, all: number): string {
  const shown = columns.length;
  if (shown >= all) return `${sentenceCase(countOf(all, "school"))}, side by side.`;
  const of = `${sentenceCase(numberWord(shown))} of ${countOf(all, "school")}`;
  return isDefault ? `${of}: those that speak on most episodes.` : `${of}.`;
}

/** "36 episodes. 71 cells have no entry, which may only mean that no source has been entered; one silence is on record." */
export function silenceSummary(table: CompareTable): string {
  return `${entrySummary(table)}; ${recordSummary(table)}.`;
}

/** The first part of `silenceSummary`: how many episodes, and how many cells have no entry. */
export function entrySummary({ columns, episodes }: CompareTable): string {
  const noEntry = columns.reduce((sum, column) => sum + column.noEntry.length, 0);
  const missing =
    noEntry === 0
      ? "Every school speaks on every one"
      : `${sentenceCase(countOf(noEntry, "cell has", "cells have"))} no entry, which may only mean that no source has been entered`;
  return `${sentenceCase(countOf(episodes.length, "episode"))}. ${missing}`;
}

/** The last part of `silenceSummary`: how many silences are on record. */
export function recordSummary({ columns }: CompareTable): string {
  const onRecord = columns.reduce((sum, column) => sum + column.onRecord.length, 0);
  return onRecord === 0 ? "no silence is on record" : `${countOf(onRecord, "silence is", "silences are")} on record`;
}

/** Over a group of rows: "Silent on record (1), as Gary Blank says", "No entry on this map for Realist (8)". */
export function groupHeading(map: MapDocument, table: CompareTable, group: SilenceGroup): string {
  const { rows, onRecord, missing, schools } = group;
  if (onRecord.length > 0) {
    const by = reporters(map, onRecord);
    return `Silent on record (${rows})${by ? `, as ${by} says` : ""}`;
  }
  const all = table.columns.length;
  const of =
    missing === all && all > 1
      ? "for any of these schools"
      : schools
        ? `for ${joinWords(schools.map((id) => schoolName(map, id)))}`
        : `for ${numberWord(missing)} of ${numberWord(all)} schools`;
  return `No entry on this map ${of} (${rows})`;
}

/** "Eight episodes on which none of these schools speaks are left out", or "… are shown". */
export function quietWords(count: number, isLeftOut: boolean): string {
  const are = count === 1 ? "is" : "are";
  return `${sentenceCase(countOf(count, "episode"))} on which none of these schools speaks ${are} ${isLeftOut ? "left out" : "shown"}`;
}

/** "Two episodes and one school hidden by filters."; empty where none is. */
export function hiddenWords({ hidden: { schools, episodes } }: CompareTable): string {
  const parts = [episodes > 0 && countOf(episodes, "episode"), schools > 0 && countOf(schools, "school")];
  const said = parts.filter((part) => part !== false);
  return said.length > 0 ? `${sentenceCase(joinWords(said))} hidden by filters.` : "";
}

/** When and what, for a row. */
export function rowName({ episode }: CompareRow): { date: string; label: string } {
  return episode
    ? { date: formatDate(episode.date, "short"), label: episode.label }
    : { date: "No episode", label: "claims that stand under none" };
}

export function schoolName(map: MapDocument, id: Id): string {
  return recordOf(indexMap(map), "schools", id)?.shortName ?? id;
}

/** Where a claim is said, as it was seen: `¶ 8, n. 19`, and more places where there are more. */
export function placeOf(map: MapDocument, id: Id): string {
  const [first, ...more] = recordOf(indexMap(map), "claims", id)?.citations ?? [];
  if (!first?.locator) return "";
  return `${locatorLine(first.locator)}${more.length > 0 ? " …" : ""}`;
}

/** Who says that a school is silent, each once: `Gary Blank`. Empty where the map doesn't say. */
export function reporters(map: MapDocument, silences: readonly Stance[]): string {
  return joinWords([
    ...new Set(silences.flatMap(({ reportedBy }) => (reportedBy === undefined ? [] : [recordLabel(map, reportedBy)]))),
  ]);
}

/** Where a silence is on record. */
export function silencePlaces(silences: readonly Stance[]): string {
  const places = silences.flatMap(({ citations }) =>
    (citations ?? []).map(({ locator }) => locator && locatorLine(locator)),
  );
  return [...new Set(places.filter((place) => place !== undefined && place !== ""))].join("; ");
}

/** A claim as a sentence names it: `R6, Mao feared Soviet encirclement`. */
function claimName(map: MapDocument, id: Id): string {
  const claim = recordOf(indexMap(map), "claims", id) ?? recordOf(indexMap(map), "evidence", id);
  return claim ? `${codesOf(map).get(id)}, ${shortText(claim)}` : recordLabel(map, id);
}

/** A cell as a screen reader hears it. */
export function cellName(
  map: MapDocument,
  { school, position, claims, denies, silences, unheld }: ComparedCell,
): string {
  const name = schoolName(map, school);
  const by = reporters(map, silences);
  const said = [
    ...(position === "silent-on-record" ? [`silent on record${by ? `, as ${by} says` : ""}`] : []),
    ...(claims.length > 0 ? [`speaks: ${claims.map((id) => claimName(map, id)).join("; ")}`] : []),
    ...(denies.length > 0 ? [`denies ${denies.map((id) => claimName(map, id)).join("; ")}`] : []),
    ...(position === "no-entry" ? ["no entry"] : []),
    ...(position === "no-entry" && unheld.length > 0
      ? [unheldWords(joinWords(unheld.map((id) => claimName(map, id))), unheld.length)]
      : []),
  ];
  return `${name}: ${said.join("; ")}`;
}

/** "R9 would support this school’s case, but no one is on record as holding it". */
export function unheldWords(claims: string, count: number): string {
  return `${claims} would support this school’s case, ${UNHELD} ${count > 1 ? "them" : "it"}`;
}

export const UNHELD = "but no one is on record as holding";

/**
 * What is fought over, in short: a claim's code, or a step as `R6 → R0`; linked premises are too many to name, so such
 * a step is told by the school that takes it.
 */
export function targetWords(map: MapDocument, { first, second }: Between, group: ClashGroup): string {
  const { target, hitsFirst, hitsSecond } = group;
  const code = (id: Id) => codesOf(map).get(id);
  const step = recordOf(indexMap(map), "inferences", target);
  if (!step) return code(target) ?? target;
  const to = code(step.to) ?? "a step";
  if (step.from.length === 1) return `${step.from.map(code).join("")} → ${to}`;
  const owners = [...(hitsFirst ? [first] : []), ...(hitsSecond ? [second] : [])];
  return owners.length > 0
    ? `the step to ${to} taken by ${joinWords(owners.map((id) => schoolName(map, id)))}`
    : `a step to ${to}`;
}

export type Force = "holds" | "open" | "fails";

/** Whether an attack holds on this map; a denial only says so. */
function forceOf(labelling: Labelling, { kind, link }: Clash): Force {
  if (kind === "denies") return "holds";
  const { fires } = linkValues(labelling, link);
  return fires === "T" ? "holds" : fires === "U" ? "open" : "fails";
}

const FORCE_WORDS: Readonly<Record<Force, string>> = {
  holds: "",
  open: ", which is contested on this map",
  fails: ", which does not hold on this map",
};

/** A clash as a sentence, with whether it holds. */
export function clashWords(map: MapDocument, labelling: Labelling, clash: Clash): string {
  return `${clashSentence(map, clash)}${FORCE_WORDS[forceOf(labelling, clash)]}`;
}

/** The force of the strongest of some clashes. */
export function groupForce(labelling: Labelling, { clashes }: ClashGroup): Force {
  const forces = clashes.map((clash) => forceOf(labelling, clash));
  return forces.includes("holds") ? "holds" : forces.includes("open") ? "open" : "fails";
}

/** What lies between two schools, as a screen reader hears it. */
export function betweenName(map: MapDocument, labelling: Labelling, between: Between): string {
  const parts = [
    ...between.agreements.map((id) => `agree on ${claimName(map, id)}`),
    ...between.clashes.flatMap(({ clashes }) => clashes.map((clash) => `clash: ${clashWords(map, labelling, clash)}`)),
    ...between.hinges.map((id) => `hinge: both build on ${claimName(map, id)}`),
  ];
  const pair = `${schoolName(map, between.first)} and ${schoolName(map, between.second)}`;
  return parts.length > 0 ? `${pair}: ${parts.join("; ")}` : `${pair}: nothing between them`;
}
