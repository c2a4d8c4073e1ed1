import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import type { Remark } from "../../model/remark.ts";
import { FINDING_CODES, type Finding } from "../../reasoning/audit/Finding.ts";
import { explainStanding, statementName } from "../../reasoning/explainStanding.ts";
import { whatIf } from "../../reasoning/whatIf.ts";
import { chainSentences } from "./chainSentences.ts";
import { FINDING_WORDS } from "./findingWords.ts";
import { indented, inline } from "./markdown.ts";

/** How far a finding has come, by the remarks on its record. */
export type ReviewState = "open" | "noted" | "settled";

export interface ReviewOptions {
  /** The day of the review, as it is to be read. */
  readonly date: string;
  /** The findings, in the order of the audit, on the map without what is withdrawn. */
  readonly findings: readonly Finding[];
  readonly stateOf: (finding: Finding) => ReviewState;
  readonly withdrawn?: readonly Id[];
}

const STATES: readonly ReviewState[] = ["open", "noted", "settled"];

/**
 * A review of a map as Markdown (CommonMark with tables): what was found and by which chain, what would settle it, all
 * remarks with their state, and, where something is withdrawn, what becomes of the explanations. Texts of the map are
 * escaped: they can bring no mark-up of their own.
 */
export function reviewReport(map: MapDocument, { date, findings, stateOf, withdrawn = [] }: ReviewOptions): string {
  const known = withdrawn.filter((id) => indexMap(map).entries.has(id));
  const parts = [
    head(map, date, findings, known),
    ...(findings.length > 0 ? [counts(findings, stateOf)] : []),
    ...(known.length > 0 ? [withdrawal(map, known)] : []),
    ...FINDING_CODES.flatMap((code) => {
      const group = findings.filter((finding) => finding.code === code);
      return group.length > 0 ? [groupOf(map, group, stateOf)] : [];
    }),
    ...otherRemarks(map, findings),
  ];
  return `${parts.join("\n\n")}\n`;
}

function head(map: MapDocument, date: string, findings: readonly Finding[], withdrawn: readonly Id[]): string {
  const { title, question, compiledBy, compiledOn } = map.map;
  const without =
    withdrawn.length > 0 ? ` Findings and standings are those of the map without ${list(map, withdrawn)}.` : "";
  return [
    `# Review: ${inline(title)}`,
    `${inline(date)} · map compiled by ${inline(compiledBy)}, ${compiledOn}`,
    `> ${inline(question)}`,
    `${count(findings.length, "finding")} and ${count(map.remarks.length, "remark")}. A finding speaks of what has been entered on this map, not of history.${without}`,
  ].join("\n\n");
}

function counts(findings: readonly Finding[], stateOf: ReviewOptions["stateOf"]): string {
  const rows = FINDING_CODES.flatMap((code) => {
    const states = findings.filter((finding) => finding.code === code).map(stateOf);
    if (states.length === 0) return [];
    const numbers = STATES.map((state) => states.filter((one) => one === state).length);
    return [`| ${FINDING_WORDS[code].title} | ${[states.length, ...numbers].join(" | ")} |`];
  });
  return ["| Finding | All | Open | Noted | Settled |", "| --- | ---: | ---: | ---: | ---: |", ...rows].join("\n");
}

function withdrawal(map: MapDocument, withdrawn: readonly Id[]): string {
  const { before, after, falls, rises, losing } = whatIf(map, withdrawn);
  const explanations = [...new Set(map.schools.map(({ explanation }) => explanation))].map((id) => {
    const [from, to] = [explainStanding(map, before, id), explainStanding(map, after, id)];
    const change = from.word === to.word ? `stays ${to.word}` : `${from.word}, becomes ${to.word}`;
    return `- **${named(map, id)}**: ${change}. ${inline(to.sentence)}`;
  });
  return [
    `## What if: without ${list(map, withdrawn)}`,
    `${count(losing.length, "claim")} ${losing.length === 1 ? "loses" : "lose"} support. ${moved(map, falls, "fall")} ${moved(map, rises, "rise")}`,
    ...(explanations.length > 0 ? [explanations.join("\n")] : []),
  ].join("\n\n");
}

function moved(map: MapDocument, ids: readonly Id[], verb: string): string {
  return ids.length === 0
    ? `None ${verb}s.`
    : `${ids.length} ${verb}${ids.length === 1 ? "s" : ""}: ${list(map, ids)}.`;
}

function groupOf(map: MapDocument, group: readonly Finding[], stateOf: ReviewOptions["stateOf"]): string {
  const { code } = group[0] as Finding;
  const { title, treated } = FINDING_WORDS[code];
  return [
    `## ${title} (${group.length})`,
    `*What Gainsay does.* ${treated}`,
    ...group.map((finding, at) => findingText(map, finding, at + 1, stateOf(finding))),
  ].join("\n\n");
}

function findingText(map: MapDocument, finding: Finding, number: number, state: ReviewState): string {
  const steps = chainSentences(map, finding.chain).map(
    ({ sentence, why, basis }, at) =>
      `${at + 1}. ${inline(sentence)}${basis === undefined || basis === "stated" ? "" : ` *(${basis})*`}${why === undefined ? "" : ` ${inline(why)}`}`,
  );
  return [
    `### ${number}. ${inline(finding.message)}`,
    `*${finding.severity}, ${state}*`,
    ...(steps.length > 0 ? [steps.join("\n")] : []),
    `**What would settle it.** ${inline(finding.settle)}`,
    ...remarkList(map.remarks.filter(({ on }) => on === finding.id)),
  ].join("\n\n");
}

function remarkList(remarks: readonly Remark[]): string[] {
  if (remarks.length === 0) return [];
  const items = remarks.map(
    ({ kind, author, created, state, text }) =>
      `- **${capital(kind)}** by ${inline(author)}, ${created.slice(0, 10)} (${state}): ${indented(text, "  ")}`,
  );
  return [items.join("\n")];
}

/** Remarks on records of which the audit says nothing. */
function otherRemarks(map: MapDocument, findings: readonly Finding[]): string[] {
  const found = new Set(findings.map(({ id }) => id));
  const others = [...new Set(map.remarks.map(({ on }) => on))].filter((id) => !found.has(id));
  if (others.length === 0) return [];
  const parts = others.map((id) =>
    [`### ${named(map, id)}`, ...remarkList(map.remarks.filter(({ on }) => on === id))].join("\n\n"),
  );
  return [["## Other remarks", ...parts].join("\n\n")];
}

function list(map: MapDocument, ids: readonly Id[]): string {
  const names = ids.map((id) => named(map, id));
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A statement by its name, a link by its sentence, any other record by what it is called. */
function named(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const [step] = recordOf(index, "inferences", id) ? chainSentences(map, [id]) : [];
  if (step) return `“${inline(step.sentence.replace(/\.$/, ""))}”`;
  const called =
    recordOf(index, "schools", id)?.name ?? recordOf(index, "episodes", id)?.label ?? statementName(map, id);
  return inline(called);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
