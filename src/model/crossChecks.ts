/** What zod cannot see: how the records of a map refer to each other. All problems are reported, not the first. */
import { checkCycles } from "./checkCycles.ts";
import type { Citation } from "./citation.ts";
import { parseDate } from "./date.ts";
import type { Id } from "./id.ts";
import type { Inference } from "./inference.ts";
import type { MapDocument } from "./mapDocument.ts";
import { indexMap, type MapIndex } from "./mapIndex.ts";
import { nearestNames } from "./nearestName.ts";
import { type CheckCode, jsonPath, type PathStep, type Problem, type Report } from "./problem.ts";
import { createProblemList } from "./problemList.ts";
import { SECTIONS, type Section } from "./sections.ts";

const KIND_NAMES: Readonly<Record<Section, string>> = {
  sources: "a source",
  schools: "a school",
  scholars: "a scholar",
  episodes: "an episode",
  claims: "a claim",
  evidence: "an evidence item",
  inferences: "an inference",
  stances: "a stance",
  remarks: "a remark",
  views: "a view",
  outlines: "an outline",
};

/** Looking for the id that was meant is a comparison with every id there is: so many in all, and then no more. */
const MOST_COMPARISONS = 200_000;
const comparisons = new WeakMap<MapIndex, number>();

/**
 * Checks the references, links, dates and orders of a map whose shape is right.
 * @param map a map that passed the schema
 * @returns every problem, check by check, each in the order of the file; beyond a thousand only their number
 */
export function crossCheck(map: MapDocument): Problem[] {
  const problems = createProblemList();
  const report: Report = (code, path, id, message, hint) => {
    problems.add(() => ({ code, path: jsonPath(path), ...(id !== undefined && { id }), message, hint }));
  };
  const index = indexMap(map);
  comparisons.set(index, 0);
  checkIds(index, report);
  checkSources(index, report);
  checkSchools(index, report);
  checkStatements(index, report);
  checkInferences(index, report);
  checkStances(index, report);
  checkNotes(index, report);
  return problems.list();
}

function checkIds({ map, entries }: MapIndex, report: Report): void {
  for (const section of SECTIONS)
    for (const [position, record] of map[section].entries()) {
      const { id } = record;
      const first = entries.get(id);
      if (!first || first.record === record) continue;
      report(
        "duplicate-id",
        [section, position, "id"],
        id,
        `The id “${id}” is used twice; it stands first at ${jsonPath([first.section, first.position, "id"])}.`,
        "Give one of the two another id, and change what refers to it.",
      );
    }
}

/** Whether a reference leads where it may. Asked first, since nearly all do, and the way to one costs more than this. */
function leadsTo({ entries }: MapIndex, to: Id, kinds: readonly Section[]): boolean {
  const entry = entries.get(to);
  return entry !== undefined && kinds.includes(entry.section);
}

/** Reports a reference that leads nowhere, or to the wrong kind of record. */
function checkReference(
  index: MapIndex,
  report: Report,
  owner: Id,
  path: PathStep[],
  to: Id,
  kinds: readonly Section[],
  code: CheckCode = "wrong-target",
): boolean {
  const entry = index.entries.get(to);
  if (entry && kinds.includes(entry.section)) return true;
  const wanted = kinds.length === SECTIONS.length ? "a record" : kinds.map((kind) => KIND_NAMES[kind]).join(" or ");
  if (!entry) {
    report(
      "dangling-reference",
      path,
      owner,
      `“${owner}” refers to “${to}”, which this map does not have.`,
      `${suggestion(index, to, kinds)}Add ${wanted} with that id, or correct the id.`,
    );
    return false;
  }
  report(
    code,
    path,
    owner,
    `“${owner}” refers to “${to}”, which is ${KIND_NAMES[entry.section]} and not ${wanted}.`,
    `Name ${wanted} here.`,
  );
  return false;
}

function suggestion(index: MapIndex, id: Id, kinds: readonly Section[]): string {
  const made = comparisons.get(index) ?? 0;
  if (made >= MOST_COMPARISONS) return "";
  const ids = kinds.flatMap((kind) => index.map[kind].map((record) => record.id));
  comparisons.set(index, made + ids.length);
  const [nearest] = nearestNames(id, ids, 1);
  return nearest === undefined ? "" : `Did you mean “${nearest}”? `;
}

function checkReferences(
  index: MapIndex,
  report: Report,
  owner: Id,
  path: PathStep[],
  ids: readonly Id[] | undefined,
  kinds: readonly Section[],
): void {
  if (ids === undefined) return;
  for (const [at, id] of ids.entries())
    if (!leadsTo(index, id, kinds)) checkReference(index, report, owner, [...path, at], id, kinds);
}

function checkCitations(
  index: MapIndex,
  report: Report,
  owner: Id,
  path: PathStep[],
  citations: readonly Citation[] | undefined,
): void {
  if (citations === undefined) return;
  for (const [at, citation] of citations.entries())
    if (!isSound(index, citation)) checkCitation(index, report, owner, [...path, at], citation);
}

/** Whether `checkCitation` would find nothing. */
function isSound(index: MapIndex, { source, via }: Citation): boolean {
  const entry = index.entries.get(source);
  if (entry?.section !== "sources" || (entry.record.custom.unseen && !via)) return false;
  return via === undefined || isSound(index, via);
}

function checkCitation(index: MapIndex, report: Report, owner: Id, path: PathStep[], citation: Citation): void {
  const entry = index.entries.get(citation.source);
  checkReference(index, report, owner, [...path, "source"], citation.source, ["sources"]);
  if (entry?.section === "sources" && entry.record.custom.unseen && !citation.via)
    report(
      "unseen-without-via",
      path,
      owner,
      `“${owner}” cites “${citation.source}”, which nobody has seen, as if it had been read.`,
      "Say in `via` through which document it was seen, or remove `unseen` from the source.",
    );
  if (citation.via) checkCitation(index, report, owner, [...path, "via"], citation.via);
}

function checkDate(report: Report, owner: Id, path: PathStep[], date: string | undefined): void {
  if (date !== undefined && !parseDate(date))
    report(
      "bad-date",
      path,
      owner,
      `“${owner}” has the date “${date.slice(0, 60)}”, which is no EDTF date.`,
      "Write it as 1960, 1960-07, 1960-07-16, 1958~ (about), 1960? (uncertain) or 1960/1962 (from–to).",
    );
}

function checkSources(index: MapIndex, report: Report): void {
  for (const [at, source] of index.map.sources.entries()) {
    if (!source.title && !source.author?.length)
      report(
        "nameless-source",
        ["sources", at],
        source.id,
        `The source “${source.id}” has neither a title nor an author.`,
        "Give it a title, or say who wrote it.",
      );
    checkReferences(index, report, source.id, ["sources", at, "custom", "derivesFrom"], source.custom.derivesFrom, [
      "sources",
    ]);
  }
  checkCycles(
    report,
    "sources",
    index.map.sources.map(({ id, custom }) => ({ id, next: custom.derivesFrom ?? [] })),
    "derives from",
  );
}

function checkSchools(index: MapIndex, report: Report): void {
  for (const [at, school] of index.map.schools.entries()) {
    const path = ["schools", at];
    checkReference(
      index,
      report,
      school.id,
      [...path, "explanation"],
      school.explanation,
      ["claims"],
      "no-explanation",
    );
    if (school.within !== undefined)
      checkReference(index, report, school.id, [...path, "within"], school.within, ["schools"]);
  }
  checkCycles(
    report,
    "schools",
    index.map.schools.map(({ id, within }) => ({ id, next: within === undefined ? [] : [within] })),
    "stands within",
  );
  for (const [at, scholar] of index.map.scholars.entries())
    for (const [place, { school, citation }] of (scholar.schools ?? []).entries()) {
      const path = ["scholars", at, "schools", place];
      checkReference(index, report, scholar.id, [...path, "school"], school, ["schools"]);
      checkCitation(index, report, scholar.id, [...path, "citation"], citation);
    }
}

function checkStatements(index: MapIndex, report: Report): void {
  const { episodes, claims, evidence } = index.map;
  for (const [at, episode] of episodes.entries()) checkDate(report, episode.id, ["episodes", at, "date"], episode.date);
  for (const [at, claim] of claims.entries()) {
    checkDate(report, claim.id, ["claims", at, "date"], claim.date);
    checkReferences(index, report, claim.id, ["claims", at, "episodes"], claim.episodes, ["episodes"]);
    checkReferences(index, report, claim.id, ["claims", at, "presupposes"], claim.presupposes, ["claims", "evidence"]);
    for (const [place, id] of (claim.presupposes ?? []).entries())
      if (id === claim.id)
        report(
          "self-link",
          ["claims", at, "presupposes", place],
          claim.id,
          `The claim “${claim.id}” presupposes itself.`,
          "Remove this entry.",
        );
    checkCitations(index, report, claim.id, ["claims", at, "citations"], claim.citations);
  }
  for (const [at, item] of evidence.entries()) {
    checkDate(report, item.id, ["evidence", at, "date"], item.date);
    checkReferences(index, report, item.id, ["evidence", at, "episodes"], item.episodes, ["episodes"]);
    checkCitations(index, report, item.id, ["evidence", at, "attestedBy"], item.attestedBy);
  }
}

/** What a link of each kind may end on. */
const TARGETS: Readonly<Record<Inference["kind"], readonly Section[]>> = {
  supports: ["claims", "evidence", "inferences"],
  rebuts: ["claims", "evidence"],
  undercuts: ["inferences"],
  qualifies: ["claims", "evidence", "inferences"],
};

function checkInferences(index: MapIndex, report: Report): void {
  for (const [at, inference] of index.map.inferences.entries()) {
    const { id, from, to, kind, by } = inference;
    const path = ["inferences", at];
    checkReferences(index, report, id, [...path, "from"], from, ["claims", "evidence"]);
    if (to === id)
      report(
        "self-link",
        [...path, "to"],
        id,
        `The inference “${id}” ends on itself.`,
        "Let it end on another record.",
      );
    else if (!leadsTo(index, to, TARGETS[kind])) checkReference(index, report, id, [...path, "to"], to, TARGETS[kind]);
    // One premise that is not the conclusion has nothing to be wrong with.
    const premises = from.length > 1 || from[0] === to ? new Set<Id>() : undefined;
    if (premises)
      for (const [place, premise] of from.entries()) {
        if (premise === to)
          report(
            "premise-is-conclusion",
            [...path, "from", place],
            id,
            `In “${id}” the premise “${premise}” is its own conclusion.`,
            "Take it out of `from`, or let the link end elsewhere.",
          );
        if (premises.has(premise))
          report(
            "self-link",
            [...path, "from", place],
            id,
            `In “${id}” the premise “${premise}” stands twice.`,
            "Name each premise once.",
          );
        premises.add(premise);
      }
    if (by !== undefined) checkReference(index, report, id, [...path, "by"], by, ["schools", "scholars"]);
    checkCitations(index, report, id, [...path, "citations"], inference.citations);
  }
}

function checkStances(index: MapIndex, report: Report): void {
  for (const [at, stance] of index.map.stances.entries()) {
    const path = ["stances", at];
    checkReference(index, report, stance.id, [...path, "by"], stance.by, ["schools", "scholars"]);
    const kinds = ["claims", "episodes"] as const;
    if (checkReference(index, report, stance.id, [...path, "on"], stance.on, kinds, "wrong-stance")) {
      const isEpisode = index.entries.get(stance.on)?.section === "episodes";
      if (isEpisode !== (stance.position === "silent"))
        report(
          "wrong-stance",
          path,
          stance.id,
          isEpisode
            ? `“${stance.id}” ${stance.position} an episode; of an episode a school can only be silent.`
            : `“${stance.id}” is silent of a claim; only of an episode can a school be silent.`,
          isEpisode
            ? 'Set `on` to a claim, or `position` to "silent".'
            : "Set `on` to an episode, or choose asserts, concedes or denies.",
        );
    }
    if (stance.reportedBy !== undefined)
      checkReference(index, report, stance.id, [...path, "reportedBy"], stance.reportedBy, ["scholars"]);
    checkCitations(index, report, stance.id, [...path, "citations"], stance.citations);
  }
}

/** `[@id]` or `[@id, ¶ 11]`. */
const CITED_IN_PROSE = /\[@([a-z0-9-]{1,120})(?=[\],])/g;

/** Remarks, outlines and positions: what hangs on the argument without being part of it. */
function checkNotes(index: MapIndex, report: Report): void {
  for (const [at, remark] of index.map.remarks.entries())
    checkReference(index, report, remark.id, ["remarks", at, "on"], remark.on, SECTIONS);
  for (const [at, outline] of index.map.outlines.entries()) {
    checkReference(index, report, outline.id, ["outlines", at, "target"], outline.target, ["schools", "claims"]);
    for (const [place, { uses, prose }] of outline.sections.entries()) {
      const path = ["outlines", at, "sections", place];
      checkReferences(index, report, outline.id, [...path, "uses"], uses, SECTIONS);
      for (const [, id = ""] of prose.matchAll(CITED_IN_PROSE))
        checkReference(index, report, outline.id, [...path, "prose"], id, ["evidence", "claims", "sources"]);
    }
  }
  for (const id of Object.keys(index.map.positions))
    if (!index.entries.has(id))
      report(
        "dangling-reference",
        ["positions", id],
        id,
        `A position is kept for “${id}”, which this map does not have.`,
        "Remove the entry from `positions`.",
      );
}
