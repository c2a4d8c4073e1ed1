import { chosenSchools, closeComparison, compareWith, keepRows, toggleCompared } from "../store/comparing.ts";
import type { Comparison, MapState } from "../store/mapStore.ts";
import { type Command, onCompare } from "./command.ts";
import { type ScreenActions, screenActions } from "./screenActions.ts";

const keep = (show: Comparison, what: string): Command => ({
  id: `compare-show-${show}`,
  label: `Compare: show ${what}`,
  keys: [],
  when: (state) => onCompare(state) && state.compare.show !== show,
  run: (store) => keepRows(store, show),
});

const ofScreen = (action: keyof ScreenActions): Pick<Command, "when" | "run"> => ({
  when: () => screenActions.getState().actions[action] !== undefined,
  run: () => screenActions.getState().actions[action]?.(),
});

export const COMPARING_COMMANDS: readonly Command[] = [
  keep("all", "every episode"),
  keep("clashes", "episodes on which schools clash"),
  keep("hinges", "episodes with evidence that rivals both build on"),
  keep("silences", "episodes on which a school is silent or has no entry"),
  {
    id: "compare-all-schools",
    label: "Compare: all schools",
    keys: [],
    when: (state) => onCompare(state) && chosen(state).length < (state.open?.map.schools.length ?? 0),
    run: (store) => compareWith(store, store.getState().open?.map.schools.map(({ id }) => id) ?? []),
  },
  {
    id: "compare-most-speaking",
    label: "Compare: the schools that speak on most episodes",
    keys: [],
    when: (state) => onCompare(state) && state.compare.schools.length > 0,
    run: (store) => compareWith(store, []),
  },
  { id: "copy-handout", label: "Compare: copy as a handout", keys: [], ...ofScreen("copyHandout") },
  { id: "print-comparison", label: "Compare: print", keys: [], ...ofScreen("printComparison") },
  {
    id: "close-comparison",
    label: "Compare: close what is open",
    keys: [],
    when: (state) => onCompare(state) && state.compare.cell !== undefined,
    run: closeComparison,
  },
];

/** One command for each school: it takes the school into the comparison, or out of it. */
export function schoolCommands(state: MapState): Command[] {
  if (!onCompare(state)) return [];
  const compared = chosen(state);
  return (state.open?.map.schools ?? []).map(({ id, name }) => ({
    id: `compare-school-${id}`,
    label: `Compare: ${compared.includes(id) ? "without" : "with"} the school: ${name}`,
    keys: [],
    when: () => !compared.includes(id) || compared.length > 1,
    run: (store) => toggleCompared(store, id),
  }));
}

function chosen({ open, compare }: MapState) {
  return open ? chosenSchools(open.map, compare) : [];
}
