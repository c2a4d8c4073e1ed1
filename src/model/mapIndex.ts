import type { Id } from "./id.ts";
import type { Inference } from "./inference.ts";
import type { MapDocument, RecordOf } from "./mapDocument.ts";
import { SECTIONS, type Section } from "./sections.ts";
import type { Stance } from "./stance.ts";

/** A record with the section that it stands in and its place there. */
export type Entry = {
  [S in Section]: { readonly section: S; readonly record: RecordOf<S>; readonly position: number };
}[Section];

/** Look-ups over one map, made once per map object. */
export interface MapIndex {
  readonly map: MapDocument;
  /** Every record by id; where ids repeat, the first. */
  readonly entries: ReadonlyMap<Id, Entry>;
  readonly inferencesTo: ReadonlyMap<Id, readonly Inference[]>;
  readonly inferencesFrom: ReadonlyMap<Id, readonly Inference[]>;
  readonly stancesOn: ReadonlyMap<Id, readonly Stance[]>;
  readonly stancesBy: ReadonlyMap<Id, readonly Stance[]>;
}

const indexes = new WeakMap<MapDocument, MapIndex>();

/**
 * The index of a map, cached by the map's identity: a map is never changed in place.
 * @param map a map document
 */
export function indexMap(map: MapDocument): MapIndex {
  const known = indexes.get(map);
  if (known) return known;
  const index = buildIndex(map);
  indexes.set(map, index);
  return index;
}

function buildIndex(map: MapDocument): MapIndex {
  const entries = new Map<Id, Entry>();
  for (const section of SECTIONS)
    for (const [position, record] of map[section].entries())
      if (!entries.has(record.id)) entries.set(record.id, { section, record, position } as Entry);
  return {
    map,
    entries,
    inferencesTo: groupBy(map.inferences, ({ to }) => [to]),
    inferencesFrom: groupBy(map.inferences, ({ from }) => new Set(from)),
    stancesOn: groupBy(map.stances, ({ on }) => [on]),
    stancesBy: groupBy(map.stances, ({ by }) => [by]),
  };
}

function groupBy<T>(records: readonly T[], keysOf: (record: T) => Iterable<Id>): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const record of records)
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  return groups;
}

/**
 * One record of a known kind.
 * @returns the record, or undefined where the id is missing or of another kind
 */
export function recordOf<S extends Section>(index: MapIndex, section: S, id: Id): RecordOf<S> | undefined {
  const entry = index.entries.get(id);
  return entry?.section === section ? (entry.record as RecordOf<S>) : undefined;
}
