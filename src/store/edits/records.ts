/** Plain functions from map to map that every edit is made of; they share what they don't touch. */
import type { Id } from "../../model/id.ts";
import type { MapDocument, RecordOf } from "../../model/mapDocument.ts";
import type { Section } from "../../model/sections.ts";

/** The map with a record at the end of its section. */
export function withRecord<S extends Section>(map: MapDocument, section: S, record: RecordOf<S>): MapDocument {
  return { ...map, [section]: [...map[section], record] };
}

/** The map with a record changed; the same map where the record is missing or nothing is to change. */
export function withChanges<S extends Section>(
  map: MapDocument,
  section: S,
  id: Id,
  changes: Partial<RecordOf<S>>,
): MapDocument {
  const records = map[section] as readonly RecordOf<S>[];
  const old = records.find((record) => record.id === id);
  const isChange = Object.entries(changes).some(([key, value]) => old?.[key as keyof RecordOf<S>] !== value);
  if (!old || !isChange) return map;
  const changed = withoutUndefined({ ...old, ...changes });
  return { ...map, [section]: records.map((record) => (record === old ? changed : record)) };
}

/** The map without a record, its place and the remarks on it; the same map where the record is missing. */
export function withoutRecord(map: MapDocument, section: Section, id: Id): MapDocument {
  const records = map[section] as readonly { readonly id: Id }[];
  if (!records.some((record) => record.id === id)) return map;
  const gone = new Set([id]);
  for (const one of gone) for (const remark of map.remarks) if (remark.on === one) gone.add(remark.id);
  const without = { ...map, [section]: records.filter((record) => record.id !== id) };
  const remarks = without.remarks.filter((remark) => !gone.has(remark.id));
  const positions = Object.entries(map.positions).filter(([placed]) => !gone.has(placed));
  return {
    ...without,
    remarks: remarks.length === without.remarks.length ? without.remarks : remarks,
    positions: positions.length === Object.keys(map.positions).length ? map.positions : Object.fromEntries(positions),
  };
}

/** A field set to nothing is a field left out: the file has no other word for it. */
function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
