import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap, recordOf } from "../model/mapIndex.ts";
import { listOf } from "./adjacency.ts";
import { type ArgumentGraph, CLAIM, compile } from "./argumentGraph.ts";

const asserters = new WeakMap<MapDocument, ReadonlyMap<Id, readonly Id[]>>();
const belongings = new WeakMap<MapDocument, ReadonlyMap<Id, readonly Id[]>>();
const homes = new WeakMap<MapDocument, ReadonlyMap<Id, Id>>();

/**
 * Which schools assert a claim: a school asserts its explanation, what it has an `asserts` stance on, and what a
 * scholar asserts who speaks for it (`schoolBehind`). Explanations first, then in the order of the stances. Claims that
 * no school asserts are left out.
 */
export function assertersOf(map: MapDocument): ReadonlyMap<Id, readonly Id[]> {
  const known = asserters.get(map);
  if (known) return known;
  const index = indexMap(map);
  const found = new Map<Id, Id[]>();
  for (const { id, explanation } of map.schools)
    if (recordOf(index, "claims", explanation)) addTo(found, explanation, id);
  for (const { by, on, position } of map.stances) {
    if (position !== "asserts" || !recordOf(index, "claims", on)) continue;
    const school = schoolBehind(map, by);
    if (school !== undefined) addTo(found, on, school);
  }
  asserters.set(map, found);
  return found;
}

/**
 * Which schools a claim belongs to: those that assert it; else the schools that draw an inference from it; else the
 * schools of the nearest claim that it supports, by the shortest chain of supports (of equals, the first in the file).
 * Claims that belong to none are left out.
 */
export function schoolsOf(map: MapDocument): ReadonlyMap<Id, readonly Id[]> {
  const known = belongings.get(map);
  if (known) return known;
  const index = indexMap(map);
  const drawn = new Map<Id, Id[]>();
  for (const { by, from } of map.inferences)
    if (by !== undefined && recordOf(index, "schools", by))
      for (const premise of new Set(from)) addTo(drawn, premise, by);
  const asserted = assertersOf(map);
  const found = new Map<Id, readonly Id[]>();
  for (const { id } of map.claims) {
    const schools = asserted.get(id) ?? drawn.get(id);
    if (schools) found.set(id, schools);
  }
  inheritSchools(compile(map), found);
  belongings.set(map, found);
  return found;
}

/** The one school in whose lane a claim is drawn: the first of `schoolsOf`. */
export function schoolOfClaim(map: MapDocument): ReadonlyMap<Id, Id> {
  const known = homes.get(map);
  if (known) return known;
  const found = new Map<Id, Id>();
  for (const [claim, [school]] of schoolsOf(map)) if (school !== undefined) found.set(claim, school);
  homes.set(map, found);
  return found;
}

/** Whether two schools are rivals: neither is the other, nor its umbrella at any remove. */
export function areRivals(map: MapDocument, a: Id, b: Id): boolean {
  return a !== b && !isWithin(map, a, b) && !isWithin(map, b, a);
}

function isWithin(map: MapDocument, member: Id, umbrella: Id): boolean {
  const index = indexMap(map);
  const seen = new Set<Id>();
  for (let at = recordOf(index, "schools", member)?.within; at !== undefined && !seen.has(at); ) {
    if (at === umbrella) return true;
    seen.add(at);
    at = recordOf(index, "schools", at)?.within;
  }
  return false;
}

/**
 * The school that speaks where `by` does: itself; or a scholar's one school, which may stand within others of theirs (who
 * is of a school is of its umbrella too, and speaks for the narrower). Undefined for a scholar of none, or of several
 * that do not stand within each other.
 */
export function schoolBehind(map: MapDocument, by: Id): Id | undefined {
  const index = indexMap(map);
  if (recordOf(index, "schools", by)) return by;
  const schools = [...new Set((recordOf(index, "scholars", by)?.schools ?? []).map(({ school }) => school))].filter(
    (school) => recordOf(index, "schools", school),
  );
  return schools.find((school) => schools.every((other) => other === school || isWithin(map, school, other)));
}

/** Backward over supports from all claims that have a school: who is reached first takes the school it is reached from. */
function inheritSchools(graph: ArgumentGraph, found: Map<Id, readonly Id[]>): void {
  const { kind, premises, supports, idOf } = graph;
  const reached = new Map<number, readonly Id[]>();
  for (const [id, schools] of found) reached.set(graph.vertexOf(id) as number, schools);
  for (const [statement, schools] of reached)
    for (const link of listOf(supports, statement)) {
      for (const premise of listOf(premises, link)) {
        if (reached.has(premise)) continue;
        reached.set(premise, schools);
        if (kind[premise] === CLAIM) found.set(idOf(premise), schools);
      }
    }
}

function addTo(groups: Map<Id, Id[]>, key: Id, value: Id): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [value]);
  else if (!group.includes(value)) group.push(value);
}
