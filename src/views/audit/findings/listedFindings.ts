/** Which findings are listed, in which groups: what the list, Previous and Next, and the report go by. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { FINDING_CODES, type Finding, type FindingCode, type Severity } from "../../../reasoning/audit/Finding.ts";
import { schoolsBuildingOn } from "../../../reasoning/hinges.ts";
import { schoolsOf } from "../../../reasoning/schools.ts";
import { findingState } from "../../../store/auditing.ts";
import type { FindingState } from "../../../store/mapStore.ts";

type Remarks = MapDocument["remarks"];

export interface FindingFilter {
  readonly school?: Id | undefined;
  readonly code?: FindingCode | undefined;
}

export interface FindingGroup {
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { serious: 0, moderate: 1, slight: 2 };

/** The findings that a filter lets through. */
export function filterFindings(
  map: MapDocument,
  findings: readonly Finding[],
  { school, code }: FindingFilter,
): readonly Finding[] {
  if (school === undefined && code === undefined) return findings;
  return findings.filter(
    (finding) =>
      (code === undefined || finding.code === code) &&
      (school === undefined || schoolsOfFinding(map, finding).includes(school)),
  );
}

/** The schools that a finding concerns: those of the claims in it, and where there is none, of what it is about. */
function schoolsOfFinding(map: MapDocument, { id, chain }: Finding): readonly Id[] {
  const belonging = schoolsOf(map);
  const schools = new Set([id, ...chain].flatMap((one) => belonging.get(one) ?? []));
  return schools.size > 0 ? [...schools] : (schoolsBuildingOn(map).get(id) ?? []);
}

/** What needs several documents, each of them, comes after what rests on one, however grave. */
function byGravity(a: Finding, b: Finding): number {
  return Number(a.needs !== undefined) - Number(b.needs !== undefined) || GRAVITY[a.severity] - GRAVITY[b.severity];
}

/** How many findings there are of each state. */
export function countStates(remarks: Remarks, findings: readonly Finding[]): Record<FindingState, number> {
  const counts: Record<FindingState, number> = { open: 0, noted: 0, settled: 0 };
  for (const { id } of findings) counts[findingState(remarks, id)] += 1;
  return counts;
}

/**
 * The findings of one state in their groups, the graver first within each.
 * @param kept stays listed whatever its state, so that a finding doesn't vanish under the hand that notes it
 */
export function groupFindings(
  remarks: Remarks,
  findings: readonly Finding[],
  state: FindingState,
  kept: Finding | undefined,
): FindingGroup[] {
  const listed = findings.filter((finding) => finding === kept || findingState(remarks, finding.id) === state);
  return FINDING_CODES.flatMap((code) => {
    const group = listed.filter((finding) => finding.code === code);
    return group.length > 0 ? [{ code, findings: group.toSorted(byGravity) }] : [];
  });
}

/** The codes by which a finding is called: of the record, of a circle's claims, or of the ends of a step. */
export function subjectsOf(map: MapDocument, { code, id, chain }: Finding): readonly Id[] {
  const { entries } = indexMap(map);
  const statements = chain.filter((one) => isStatement(entries.get(one)?.section));
  if (code === "circular-support") return [...new Set(statements)].slice(0, 3);
  const entry = entries.get(id);
  if (entry?.section !== "inferences") return [id];
  return [entry.record.from[0] as Id, statements.at(-1) ?? entry.record.to].filter((one) =>
    isStatement(entries.get(one)?.section),
  );
}

function isStatement(section: string | undefined): boolean {
  return section === "claims" || section === "evidence" || section === "sources";
}
