import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import type { Remark } from "../../model/remark.ts";
import { FINDING_CODES, type Finding, type Severity } from "../../reasoning/audit/Finding.ts";
import { explainStanding, statementName } from "../../reasoning/explainStanding.ts";
import { gainWords, lossWords } from "../../reasoning/standingWords.ts";
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
  /** What the findings are kept to, where they are not all: “Hedge lost, Realist”. Remarks are then kept to theirs. */
  readonly keptTo?: string | undefined;
}

const STATES: readonly ReviewState[] = ["open", "noted", "settled"];

/**
 * A review of a map as Markdown (CommonMark with tables): all remarks with their state, what was found, the
 * gravest first, by which chain, what would settle it, and, where something is withdrawn, what becomes of the explanations. Texts of the map are
 * escaped: they can bring no mark-up of their own.
 */
export function reviewReport(
  map: MapDocument,
  { date, findings, stateOf, withdrawn = [], keptTo }: ReviewOptions,
): string {
  const known = withdrawn.filter((id) => indexMap(map).entries.has(id));
  const found = new Set(findings.map(({ id }) => id));
  const remarks = keptTo === undefined ? map.remarks : map.remarks.filter(({ on }) => found.has(on));
  const parts = [
    head(map, date, findings, remarks, known, keptTo),
    ...(remarks.length > 0 ? [remarksOf(map, remarks)] : []),
    ...(findings.length > 0 ? [counts(findings, stateOf)] : []),
    ...(known.length > 0 ? [withdrawal(map, known)] : []),
    ...gravestFirst(findings).map((group) => groupOf(map, group, stateOf)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function head(
  map: MapDocument,
  date: string,
  findings: readonly Finding[],
  remarks: readonly Remark[],
  withdrawn: readonly Id[],
  keptTo: string | undefined,
): string {
  const { title, question, compiledBy, compiledOn } = map.map;
  const without =
    withdrawn.length > 0 ? ` Findings and standings are those of the map without ${list(map, withdrawn)}.` : "";
  return [
    `# Review: ${inline(title)}`,
    `${inline(date)} · map compiled by ${inline(compiledBy)}, ${compiledOn}`,
    `> ${inline(question)}`,
    `${count(findings.length, "finding")} and ${count(remarks.length, "remark")}.${keptTo === undefined ? "" : ` Only what was shown: ${inline(keptTo)}.`} A finding speaks of what has been entered on this map, not of history.${without}`,
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
    [
      falls.length > 0 ? `${lossWords(after, falls, "claim")}: ${list(map, falls)}.` : "No claim loses standing.",
      rises.length > 0 ? `${gainWords(rises.length, "claim")}: ${list(map, rises)}.` : "None gains any.",
      `${losing.length} ${losing.length === 1 ? "claim has" : "claims have"} fewer live supports.`,
    ].join(" "),
    ...(explanations.length > 0 ? [explanations.join("\n")] : []),
  ].join("\n\n");
}

const GRAVITY: readonly Severity[] = ["serious", "moderate", "slight"];

/** The findings by kind: kinds with the gravest findings first, else in the order of the codes; the graver first in each. */
export function gravestFirst(findings: readonly Finding[]): Finding[][] {
  const gravity = ({ severity }: Finding) => GRAVITY.indexOf(severity);
  const groups = FINDING_CODES.map((code) =>
    findings.filter((finding) => finding.code === code).toSorted((a, b) => gravity(a) - gravity(b)),
  ).filter((group) => group.length > 0);
  return groups.toSorted((a, b) => gravity(a[0] as Finding) - gravity(b[0] as Finding));
}

/** What would settle most findings of a group: said once for all of them. */
export function commonSettle(group: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { settle } of group) counts.set(settle, (counts.get(settle) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function groupOf(map: MapDocument, group: readonly Finding[], stateOf: ReviewOptions["stateOf"]): string {
  const { code } = group[0] as Finding;
  const { title, treated } = FINDING_WORDS[code];
  const settle = commonSettle(group);
  return [
    `## ${title} (${group.length})`,
    `*What Gainsay does.* ${treated}`,
    `**What would settle ${group.length === 1 ? "it" : "each, unless it says otherwise"}.** ${inline(settle)}`,
    ...group.map((finding, at) => findingText(map, finding, at + 1, stateOf(finding), settle)),
  ].join("\n\n");
}

function findingText(map: MapDocument, finding: Finding, number: number, state: ReviewState, settle: string): string {
  const index = indexMap(map);
  const { text } = recordOf(index, "claims", finding.id) ?? recordOf(index, "evidence", finding.id) ?? {};
  const steps = chainSentences(map, finding.chain).map(
    ({ sentence, why, basis }, at) =>
      `${at + 1}. ${inline(sentence)}${basis === undefined || basis === "stated" ? "" : ` *(${basis})*`}${why === undefined ? "" : ` ${inline(why)}`}`,
  );
  return [
    `### ${number}. ${inline(finding.message)}`,
    `*${finding.severity}, ${state}*`,
    ...(text === undefined ? [] : [`> ${inline(text)}`]),
    ...(steps.length > 0 ? [steps.join("\n")] : []),
    ...(finding.settle === settle ? [] : [`**What would settle it.** ${inline(finding.settle)}`]),
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

/** All remarks, record by record, before the findings. */
function remarksOf(map: MapDocument, remarks: readonly Remark[]): string {
  const parts = [...new Set(remarks.map(({ on }) => on))].map((id) =>
    [`### ${named(map, id)}`, ...remarkList(remarks.filter(({ on }) => on === id))].join("\n\n"),
  );
  return ["## Remarks", ...parts].join("\n\n");
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
