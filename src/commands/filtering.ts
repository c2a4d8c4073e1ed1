import { clearFilters, setHidden, setYears, toggleLens } from "../store/filtering.ts";
import { BASES, countFilters, type Lens, RELATIONS, SIGHTS, STANDINGS } from "../store/filters.ts";
import type { MapState } from "../store/mapStore.ts";
import { type Command, onMap } from "./command.ts";

export const clearAllFilters: Command = {
  id: "clear-filters",
  label: "Clear all filters",
  keys: [],
  when: ({ open, filters }) => open !== undefined && countFilters(filters) > 0,
  run: clearFilters,
};

export const showAllYears: Command = {
  id: "show-all-years",
  label: "Show all years: clear the span of time",
  keys: [],
  when: ({ open, filters }) => open !== undefined && (filters.years !== undefined || filters.dates !== undefined),
  run: (store) => setYears(store, undefined),
};

const lens = (value: Lens, what: string): Command => ({
  id: `lens-${value}`,
  label: `Lens: mark ${what}`,
  keys: [],
  when: (state) => onMap(state) && state.filters.lens !== value,
  run: (store) => toggleLens(store, value),
});

export const LENS_COMMANDS: readonly Command[] = [
  lens("hinges", "hinge evidence, on which two schools turn"),
  lens("cut", "supports that are already cut"),
  lens("one-document", "what stands on one document"),
];

export const layLensDown: Command = {
  id: "lay-lens-down",
  label: "Lay the lens down",
  keys: [],
  when: (state) => onMap(state) && state.filters.lens !== undefined,
  run: (store) => {
    const held = store.getState().filters.lens;
    if (held) toggleLens(store, held);
  },
};

const RELATION_WORDS = {
  supports: "lines that support",
  rebuts: "lines that rebut",
  undercuts: "lines that undercut",
  qualifies: "lines that limit",
  attests: "lines to documents",
} as const;
const SIGHT_WORDS = { seen: "documents that were read", unseen: "documents cited but unseen" } as const;

/** One command for each thing that a filter can hide: it shows what is hidden, and hides what is shown. */
export function hidingCommands({ open, filters }: MapState): Command[] {
  const hiding = <K extends "schools" | "relations" | "standings" | "bases" | "sights">(
    filter: K,
    value: (typeof filters)[K][number],
    what: string,
  ): Command => {
    const hidden = (filters[filter] as readonly string[]).includes(value);
    return {
      id: `hide-${filter}-${value}`,
      label: `${hidden ? "Show" : "Hide"} ${what}`,
      keys: [],
      when: (state) => state.open !== undefined,
      run: (store) => setHidden(store, filter, value, !hidden),
    };
  };
  return [
    ...(open?.map.schools ?? []).map(({ id, name }) => hiding("schools", id, `the school: ${name}`)),
    ...RELATIONS.map((value) => hiding("relations", value, RELATION_WORDS[value])),
    ...STANDINGS.map((value) => hiding("standings", value, `claims whose standing is: ${value}`)),
    ...SIGHTS.map((value) => hiding("sights", value, SIGHT_WORDS[value])),
    ...BASES.map((value) => hiding("bases", value, `steps whose basis is: ${value}`)),
  ];
}
