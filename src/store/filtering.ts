import { type Filters, NO_FILTERS } from "./filters.ts";
import type { MapStore } from "./mapStore.ts";

/** The filters that are lists of what is hidden. */
type ListFilter = "schools" | "relations" | "standings" | "bases" | "sights";

/** Hides or shows one value of a filter. */
export function setHidden<K extends ListFilter>(
  store: MapStore,
  filter: K,
  value: Filters[K][number],
  hidden: boolean,
): void {
  const { filters } = store.getState();
  const others = (filters[filter] as readonly string[]).filter((one) => one !== value);
  store.setState({ filters: { ...filters, [filter]: hidden ? [...others, value] : others } });
}

/** Shows only what falls within these years; undefined shows all. */
export function setYears(store: MapStore, years: Filters["years"]): void {
  const { years: _, ...rest } = store.getState().filters;
  store.setState({ filters: years ? { ...rest, years } : rest });
}

/** Looks through a lens, or lays it down where it is held already. */
export function toggleLens(store: MapStore, lens: NonNullable<Filters["lens"]>): void {
  const { lens: held, ...rest } = store.getState().filters;
  store.setState({ filters: held === lens ? rest : { ...rest, lens } });
}

export function clearFilters(store: MapStore): void {
  store.setState({ filters: NO_FILTERS });
}
