/** Where each record of the argument first stands in the list. */
import type { Id } from "../../../model/id.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { type DrawnArgument, premisesOf } from "./drawnArgument.ts";
import type { ListGroup, ListLine } from "./ListLine.ts";

export interface FirstPlaces {
  /** The line under which a record's own grounds stand. */
  readonly lineOf: ReadonlyMap<Id, ListLine>;
  /** What stands directly under each school, its explanation first; and under each group at the end. */
  readonly schools: readonly { readonly school: Id; readonly roots: readonly ListLine[] }[];
  readonly groups: readonly { readonly group: ListGroup; readonly roots: readonly ListLine[] }[];
  /** The record with which alone the list begins, where one was asked for. */
  readonly alone: readonly ListLine[];
}

/**
 * Gives every record the place nearest to the explanation of its school. A claim of one school that is met first in the
 * argument of another keeps its place with its own; a claim that leads to no explanation stands beside it.
 */
export function firstPlaces(argument: DrawnArgument, start?: Id): FirstPlaces {
  const { map, cards } = argument;
  const home = schoolOfClaim(map);
  const schools = map.schools.filter(({ explanation }) => cards.has(explanation));
  const shown = new Set(schools.map(({ id }) => id));
  const lineOf = new Map<Id, ListLine>();
  const plant = (record: Id, school?: Id): ListLine => {
    // Two schools may share an explanation: the second one only names it.
    const again = lineOf.has(record);
    const line: ListLine = { kind: "root", key: `root:${school ?? ""}:${record}`, record, school, again };
    if (again) return line;
    lineOf.set(record, line);
    spread(argument, record, lineOf, (id) => {
      const other = home.get(id);
      return start !== undefined || other === undefined || other === school || !shown.has(other);
    });
    return line;
  };
  const plantAll = (records: readonly Id[], school?: Id): ListLine[] => {
    const lines: ListLine[] = [];
    const unplaced = records.filter((id) => !lineOf.has(id));
    // What no top leads to supports itself in a circle: its first claim is as good a beginning as any.
    for (const id of [...tops(argument, unplaced), ...unplaced]) if (!lineOf.has(id)) lines.push(plant(id, school));
    return lines;
  };

  if (start !== undefined) return { lineOf, schools: [], groups: [], alone: [plant(start)] };
  const claims = map.claims.map(({ id }) => id).filter((id) => cards.has(id));
  const bySchool = new Map<Id | undefined, Id[]>();
  for (const id of claims) {
    const school = home.get(id);
    const key = school !== undefined && shown.has(school) ? school : undefined;
    const group = bySchool.get(key);
    if (group) group.push(id);
    else bySchool.set(key, [id]);
  }
  const planted = schools.map(({ id: school, explanation }) => ({
    school,
    roots: [plant(explanation, school), ...plantAll(bySchool.get(school) ?? [], school)],
  }));
  const evidence = () => map.evidence.map(({ id }) => id).filter((id) => cards.has(id) && !lineOf.has(id));
  const groups = [
    { group: "claims" as const, roots: plantAll(bySchool.get(undefined) ?? []) },
    { group: "evidence" as const, roots: plantAll(evidence()) },
    { group: "documents" as const, roots: plantAll(freeDocuments(argument, lineOf)) },
  ];
  return { lineOf, schools: planted, groups: groups.filter(({ roots }) => roots.length > 0), alone: [] };
}

/** From a placed record down: whatever is met for the first time, and may stand here, gets its place here. */
function spread(argument: DrawnArgument, start: Id, lineOf: Map<Id, ListLine>, mayEnter: (id: Id) => boolean): void {
  const queue = [start];
  for (const id of queue) {
    for (const step of argument.stepsOnto(id)) {
      const premises = premisesOf(step);
      for (const record of premises) {
        if (lineOf.has(record) || !argument.cards.has(record) || !mayEnter(record)) continue;
        lineOf.set(record, premiseLine(step.id, record, premises.length > 1, false));
        queue.push(record);
      }
      // What hits the step stands beneath it.
      queue.push(step.id);
    }
    for (const { n, source } of argument.documentsOf(id))
      if (!lineOf.has(source)) lineOf.set(source, documentLine(id, n, source));
  }
}

/** The line of a premise: of a step with one premise it is the step's own. */
export function premiseLine(link: Id, record: Id, isJoint: boolean, again: boolean): ListLine {
  return isJoint
    ? { kind: "premise", key: `${stepKey(link)}:${record}`, link, record, again }
    : { kind: "step", key: stepKey(link), link, record, again };
}

export function documentLine(evidence: Id, n: number, record: Id): ListLine {
  return { kind: "document", key: `document:${evidence}:${n}`, evidence, n, record };
}

export function stepKey(link: Id): string {
  return `step:${link}`;
}

/** Of some records those that bear on no other of them: where a reader would begin. */
function tops({ map, stepsOnto }: DrawnArgument, records: readonly Id[]): Id[] {
  const beneath = new Set<Id>();
  const { inferencesTo } = indexMap(map);
  for (const id of records) {
    const queue = (inferencesTo.has(id) ? stepsOnto(id) : []).slice();
    for (const step of queue) {
      for (const premise of step.from) if (premise !== id) beneath.add(premise);
      queue.push(...stepsOnto(step.id));
    }
  }
  return records.filter((id) => !beneath.has(id));
}

/** Documents that no line names yet: nothing that is shown rests on them. */
function freeDocuments({ map, cards }: DrawnArgument, lineOf: ReadonlyMap<Id, ListLine>): Id[] {
  const index = indexMap(map);
  return [...cards].filter((id) => recordOf(index, "sources", id) && !lineOf.has(id));
}
