import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Filters, StandingWord } from "../../../store/filters.ts";
import { codesOf, shortText } from "../../record/recordNames.ts";

/** A claim against which every row is read. */
export interface Column {
  readonly id: Id;
  readonly school: Id | undefined;
  readonly code: string;
  readonly short: string;
  readonly text: string;
  readonly standing: StandingWord;
  readonly isExplanation: boolean;
}

/** The columns of one school; `school` is undefined for claims that none asserts. */
export interface ColumnGroup {
  readonly school: Id | undefined;
  readonly columns: readonly Column[];
}

/** What the columns need to know of a map beyond its records. */
export interface ColumnFacts {
  schoolOf(claim: Id): Id | undefined;
  standingOf(claim: Id): StandingWord;
}

/**
 * The columns by school, in the order of the file, each school's explanation first.
 * @param kind whether each school has its explanation alone or all its claims
 */
export function columnGroups(
  map: MapDocument,
  kind: "explanations" | "claims",
  filters: Pick<Filters, "schools" | "standings">,
  facts: ColumnFacts,
): ColumnGroup[] {
  const hidden = new Set(filters.schools);
  const bySchool = new Map<Id | undefined, Column[]>();
  const explanations = new Map(map.schools.map(({ id, explanation }) => [explanation, id]));
  const add = (id: Id, school: Id | undefined, isExplanation: boolean) => {
    const claim = recordOf(indexMap(map), "claims", id);
    const standing = facts.standingOf(id);
    if (!claim || filters.standings.includes(standing) || (school !== undefined && hidden.has(school))) return;
    const column = {
      id,
      school,
      code: codesOf(map).get(id) ?? "",
      short: shortText(claim),
      text: claim.text,
      standing,
      isExplanation,
    };
    bySchool.set(school, [...(bySchool.get(school) ?? []), column]);
  };
  for (const { id, explanation } of map.schools) add(explanation, id, true);
  if (kind === "claims") for (const { id } of map.claims) if (!explanations.has(id)) add(id, facts.schoolOf(id), false);
  return [...map.schools.map(({ id }) => id), undefined].flatMap((school) => {
    const columns = bySchool.get(school);
    return columns ? [{ school, columns }] : [];
  });
}
