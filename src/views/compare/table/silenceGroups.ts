import type { CompareRow, SilenceGroup } from "./compareRow.ts";

/** With more schools than this, nearly every row would be a group of its own: then their number groups the rows. */
const NAMED = 4;

/**
 * Orders the rows on which a school is silent: those with a silence on record first, then those with cells without an
 * entry, grouped by the schools that have none; fewest first, since there the others speak. Within a group, by date.
 * @param rows by date
 * @returns the rows that have either, each with its group
 */
export function groupBySilence(rows: readonly CompareRow[]): readonly CompareRow[] {
  const groups = new Map<string, CompareRow[]>();
  for (const row of rows) {
    const key = groupKey(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const group = groupOf(members);
      return members.map((row) => ({ ...row, group }));
    });
}

/** Sorts as the groups do; undefined where every school speaks. */
function groupKey({ found: { cells } }: CompareRow): string | undefined {
  if (cells.some(({ position }) => position === "silent-on-record")) return "";
  const places = cells.flatMap(({ position }, at) => (position === "no-entry" ? [sortable(at)] : []));
  if (places.length === 0) return undefined;
  return [sortable(places.length), ...(cells.length <= NAMED ? places : [])].join();
}

function sortable(number: number): string {
  return String(number).padStart(6, "0");
}

function groupOf(rows: readonly CompareRow[]): SilenceGroup {
  const onRecord = rows.flatMap(({ found }) => found.cells.flatMap(({ silences }) => silences));
  const cells = rows[0]?.found.cells ?? [];
  const schools = cells.flatMap(({ position, school }) => (position === "no-entry" ? [school] : []));
  return { rows: rows.length, onRecord, missing: schools.length, ...(cells.length <= NAMED && { schools }) };
}
