import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { defaultSchools } from "../reasoning/compare/defaultSchools.ts";
import { type ComparedPlace, type CompareSettings, type Comparison, EVERY, type MapStore } from "./mapStore.ts";

/** The schools that are compared, in the order of the columns, before filters hide any. */
export function chosenSchools(map: MapDocument, { schools }: Pick<CompareSettings, "schools">): readonly Id[] {
  const known = new Set(map.schools.map(({ id }) => id));
  const chosen = schools.filter((id) => known.has(id));
  return chosen.length > 0 ? chosen : defaultSchools(map);
}

/** Chooses the schools to compare; none leaves the choice to the map. What is open of a school that goes is closed. */
export function compareWith(store: MapStore, schools: readonly Id[]): void {
  const { open, compare: before } = store.getState();
  if (!open) return;
  const { cell, ...compare } = before;
  const compared = new Set<Id | undefined>([...chosenSchools(open.map, { schools }), EVERY, undefined]);
  const isOpen = cell && compared.has(cell.school) && compared.has(cell.beside);
  store.setState({ compare: { ...compare, schools, ...(isOpen && { cell }) } });
}

/** Takes a school into the comparison, as its last column, or out of it. One is left at least. */
export function toggleCompared(store: MapStore, school: Id): void {
  const { open, compare } = store.getState();
  if (!open) return;
  const chosen = chosenSchools(open.map, compare);
  const others = chosen.filter((id) => id !== school);
  if (others.length === chosen.length) compareWith(store, [...chosen, school]);
  else if (others.length > 0) compareWith(store, others);
}

/** Moves a school's column by one, to the left (-1) or to the right (1). */
export function moveCompared(store: MapStore, school: Id, by: -1 | 1): void {
  const { open, compare } = store.getState();
  if (!open) return;
  const chosen = chosenSchools(open.map, compare);
  const from = chosen.indexOf(school);
  const other = chosen[from + by];
  if (from < 0 || other === undefined) return;
  const moved = chosen.map((id) => (id === school ? other : id === other ? school : id));
  store.setState({ compare: { ...compare, schools: moved } });
}

/** Keeps the rows to those with clashes, hinges or silences, or shows all. */
export function keepRows(store: MapStore, show: Comparison): void {
  store.setState(({ compare }) => ({ compare: { ...compare, show } }));
}

export function openComparison(store: MapStore, cell: ComparedPlace): void {
  store.setState(({ compare }) => ({ compare: { ...compare, cell } }));
}

export function closeComparison(store: MapStore): void {
  const { cell, ...compare } = store.getState().compare;
  if (cell) store.setState({ compare });
}
