import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { SECTIONS } from "../../model/sections.ts";

export interface Merged {
  readonly map: MapDocument;
  /** Records that both sides changed, each in its own way; ours is in the map. `map` is the head. */
  readonly clashes: readonly Id[];
}

type Listed = { readonly id: Id };

/**
 * Brings two versions of a map together, record by record: what only one side added, changed or removed is done; where
 * both changed the same record, ours is kept and named. A record that one side removed and the other changed stays.
 * Where both added a remark, a view or an outline under one id, ours takes another.
 * @param base the version that both come from
 * @param before our version
 */
export function mergeMaps(base: MapDocument, before: MapDocument, theirs: MapDocument): Merged {
  const ours = apartFrom(base, before, theirs);
  const clashes: Id[] = [];
  const pick = <T>(name: Id, was: T, our: T, their: T): T => {
    if (isSame(our, was)) return their;
    if (isSame(their, was)) return our;
    if (!isSame(our, their)) clashes.push(name);
    return our ?? their;
  };
  const sections = SECTIONS.map((section) => {
    const [was, our, their] = [base, ours, theirs].map((map) => recordsById(map[section]));
    const order = mergedOrder(ours[section], theirs[section]);
    const merged = order.flatMap((id) => pick(id, was?.get(id), our?.get(id), their?.get(id)) ?? []);
    return [section, merged] as const;
  });
  const positions = Object.keys({ ...theirs.positions, ...ours.positions }).flatMap((id) => {
    const place = isSame(ours.positions[id], base.positions[id]) ? theirs.positions[id] : ours.positions[id];
    return place ? [[id, place] as const] : [];
  });
  const map = {
    ...ours,
    map: pick("map", base.map, ours.map, theirs.map),
    ...Object.fromEntries(sections),
    positions: Object.fromEntries(positions),
  };
  return { map, clashes };
}

/** What people write beside the argument: only remarks refer to it. */
const BESIDE = ["remarks", "views", "outlines"] as const;

/** Our version with other ids for what we added beside the argument under ids that they took at the same time. */
function apartFrom(base: MapDocument, ours: MapDocument, theirs: MapDocument): MapDocument {
  const [was, their] = [base, theirs].map((map) => idsOf(map));
  const taken = new Set([...idsOf(ours), ...(their ?? [])]);
  const renamed = new Map<Id, Id>();
  for (const section of BESIDE) {
    const theirRecords = recordsById(theirs[section]);
    for (const record of ours[section]) {
      const { id } = record;
      if (was?.has(id) || !their?.has(id) || isSame(theirRecords.get(id), record)) continue;
      let number = 2;
      while (taken.has(`${id}-${number}`)) number += 1;
      taken.add(`${id}-${number}`);
      renamed.set(id, `${id}-${number}`);
    }
  }
  if (renamed.size === 0) return ours;
  const nameOf = (id: Id) => renamed.get(id) ?? id;
  return {
    ...ours,
    remarks: ours.remarks.map((remark) => ({ ...remark, id: nameOf(remark.id), on: nameOf(remark.on) })),
    views: ours.views.map((view) => ({ ...view, id: nameOf(view.id) })),
    outlines: ours.outlines.map((outline) => ({ ...outline, id: nameOf(outline.id) })),
  };
}

function idsOf(map: MapDocument): Set<Id> {
  return new Set(SECTIONS.flatMap((section) => map[section].map(({ id }) => id)));
}

function recordsById(records: readonly Listed[]): ReadonlyMap<Id, Listed> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Our order; what only they have follows the record that stands before it there. */
function mergedOrder(ours: readonly Listed[], theirs: readonly Listed[]): Id[] {
  const known = new Set(ours.map(({ id }) => id));
  const after = new Map<Id | undefined, Id[]>();
  let before: Id | undefined;
  for (const { id } of theirs)
    if (known.has(id)) before = id;
    else after.set(before, [...(after.get(before) ?? []), id]);
  return [...(after.get(undefined) ?? []), ...ours.flatMap(({ id }) => [id, ...(after.get(id) ?? [])])];
}

/** Records are what JSON can say, with keys in the order of the schema or of one hand: text tells them apart. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
