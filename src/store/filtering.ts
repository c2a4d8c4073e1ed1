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
  const { years: _, dates: __, ...rest } = store.getState().filters;
  store.setState({ filters: years ? { ...rest, years } : rest });
}

/** Shows only what falls within these days, both inclusive; undefined shows all. Whole years are kept as years. */
export function setDates(store: MapStore, dates: Filters["dates"]): void {
  const [first, last] = dates ?? [];
  if (first === undefined || last === undefined || (first.endsWith("-01-01") && last.endsWith("-12-31")))
    setYears(store, dates && [Number(dates[0].slice(0, -6)), Number(dates[1].slice(0, -6))]);
  else {
    const { years: _, ...rest } = store.getState().filters;
    store.setState({ filters: { ...rest, dates: [first, last] } });
  }
}

/** Looks through a lens, or lays it down where it is held already. */
export function toggleLens(store: MapStore, lens: NonNullable<Filters["lens"]>): void {
  const { lens: held, ...rest } = store.getState().filters;
  store.setState({ filters: held === lens ? rest : { ...rest, lens } });
}

export function clearFilters(store: MapStore): void {
  store.setState({ filters: NO_FILTERS });
}
