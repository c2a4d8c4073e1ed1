import { createStore } from "zustand/vanilla";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { type History, NO_HISTORY } from "./history.ts";

export const SCREENS = ["map", "matrix", "compare", "timeline", "audit"] as const;
export type Screen = (typeof SCREENS)[number];

/** How the map is shown: drawn, or told as a list in reading order. */
export const FORMS = ["drawing", "list"] as const;
export type Form = (typeof FORMS)[number];

/** How far the light of a selection reaches on the map. */
export const REACHES = ["chain", "neighbours", "all"] as const;
export type Reach = (typeof REACHES)[number];

/** What the matrix shows, and which of its cells is open. */
export interface MatrixSettings {
  readonly rows: "sources" | "evidence";
  readonly columns: "explanations" | "claims";
  readonly sort: "diagnosticity" | "file" | "date";
  readonly group: "none" | "episode" | "source";
  readonly cell?: { readonly row: Id; readonly column: Id };
}

/** What the rows of Compare are kept to. */
export const COMPARISONS = ["all", "clashes", "hinges", "silences"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Which schools are set side by side, and which episodes of them are shown. */
export interface CompareSettings {
  /** In the order of the columns; none leaves the choice to the map (`defaultSchools`). */
  readonly schools: readonly Id[];
  readonly show: Comparison;
  /** What is open: a cell; a row or a column, where the other is `EVERY`; or what lies beside it, up to another school. */
  readonly cell?: ComparedPlace;
}

/** Stands for every school, or every episode. */
export const EVERY = "*";
/** Stands for what is under no episode. No id is so short of letters. */
export const NO_EPISODE = "-";

/** A place in the comparison. */
export interface ComparedPlace {
  readonly episode: Id;
  readonly school: Id;
  readonly beside?: Id;
}

/** What part of time the timeline shows. */
export interface TimelineSettings {
  /** First and last day in view, as `YYYY-MM-DD` (years of any sign and length); undefined shows all. */
  readonly span?: readonly [string, string];
}

/** Which findings are listed, and which is open. */
export const FINDING_STATES = ["open", "noted", "settled"] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export interface AuditSettings {
  readonly state: FindingState;
  /** A finding by its code and the record it is about. */
  readonly finding?: { readonly code: string; readonly id: Id };
}

/** What is drawn of a map that is too large to show whole: the overview, with cards shown or folded by hand. */
export interface Folding {
  readonly base: "overview" | "everything";
  readonly shown: readonly Id[];
  readonly folded: readonly Id[];
}

/**
 * Where an open map came from: a bundled one by its id, or a file of the person's own. A file is named in addresses by
 * the key under which its map is kept on this device.
 */
export type Origin =
  | { readonly kind: "bundled"; readonly id: string }
  | { readonly kind: "file"; readonly name: string; readonly key: string };

/** What an address calls a map: a bundled map's id, or the key of one that is kept on this device. */
export function nameOfOrigin(origin: Origin): string {
  return origin.kind === "bundled" ? origin.id : origin.key;
}

/** Everything that an address carries. */
export interface Settings {
  readonly screen: Screen;
  /** The saved view that is shown, while one walks from view to view. */
  readonly view: Id | undefined;
  readonly form: Form;
  readonly selection: Id | undefined;
  readonly reach: Reach;
  readonly filters: Filters;
  readonly folding: Folding;
  readonly withdrawn: readonly Id[];
  readonly matrix: MatrixSettings;
  readonly compare: CompareSettings;
  readonly timeline: TimelineSettings;
  readonly audit: AuditSettings;
}

export interface MapState extends Settings {
  readonly open: { readonly map: MapDocument; readonly origin: Origin } | undefined;
  readonly history: History;
}

export const INITIAL_SETTINGS: Settings = {
  screen: "map",
  view: undefined,
  form: "drawing",
  selection: undefined,
  reach: "chain",
  filters: NO_FILTERS,
  folding: { base: "overview", shown: [], folded: [] },
  withdrawn: [],
  matrix: { rows: "sources", columns: "explanations", sort: "diagnosticity", group: "none" },
  compare: { schools: [], show: "all" },
  timeline: {},
  audit: { state: "open" },
};

/** A store for one open map. */
export function createMapStore() {
  return createStore<MapState>()(() => ({ ...INITIAL_SETTINGS, open: undefined, history: NO_HISTORY }));
}

/** The store of the running app. */
export const mapStore = createMapStore();
export type MapStore = ReturnType<typeof createMapStore>;
