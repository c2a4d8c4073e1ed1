/** The settings of the screens as the fragment of an address, so that a link, Back and Forward carry them. */
import { ID_MAX_LENGTH } from "../model/id.ts";
import { BASES, type Filters, LENSES, NO_FILTERS, RELATIONS, SIGHTS, STANDINGS } from "./filters.ts";
import {
  type AuditSettings,
  COMPARISONS,
  type CompareSettings,
  FINDING_STATES,
  FORMS,
  type Folding,
  INITIAL_SETTINGS,
  type MapState,
  type MatrixSettings,
  nameOfOrigin,
  REACHES,
  SCREENS,
  type Screen,
  type Settings,
  type TimelineSettings,
} from "./mapStore.ts";

/** A fragment taken apart. */
export interface Address {
  /** The id of a bundled map, or the key of a map that is kept on this device; undefined where none is named. */
  readonly map: string | undefined;
  readonly settings: Settings;
}

const LIST_MAX = 2_000;
const initial = INITIAL_SETTINGS;

/** A setting's values by its name in an address; what is as at the start is left out. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** The settings of a screen as an address names them; the screen itself stands before them. */
export function settingsToQuery(settings: Settings): Query {
  const { selection, form, reach, filters, folding, withdrawn, matrix, compare, timeline, audit, view } = settings;
  const changed = (value: string, start: string) => (value === start ? [] : [value]);
  const query: readonly (readonly [string, readonly string[]])[] = [
    ["view", one(view)],
    ["select", one(selection)],
    ["form", changed(form, initial.form)],
    ["reach", changed(reach, initial.reach)],
    ["schools", filters.schools],
    ["relations", filters.relations],
    ["standing", filters.standings],
    ["basis", filters.bases],
    ["documents", filters.sights],
    ["years", one(filters.years?.join("-"))],
    ["dates", filters.dates ?? []],
    ["lens", one(filters.lens)],
    ["fold", changed(folding.base, initial.folding.base)],
    ["shown", folding.shown],
    ["folded", folding.folded],
    ["without", withdrawn],
    ["rows", changed(matrix.rows, initial.matrix.rows)],
    ["columns", changed(matrix.columns, initial.matrix.columns)],
    ["sort", changed(matrix.sort, initial.matrix.sort)],
    ["group", changed(matrix.group, initial.matrix.group)],
    ["cell", matrix.cell ? [matrix.cell.row, matrix.cell.column] : []],
    ["beside", compare.schools],
    ["show", changed(compare.show, initial.compare.show)],
    ["at", compare.cell ? [compare.cell.episode, compare.cell.school, ...one(compare.cell.beside)] : []],
    ["span", timeline.span ?? []],
    ["findings", changed(audit.state, initial.audit.state)],
    ["finding", audit.finding ? [audit.finding.code, audit.finding.id] : []],
  ];
  return new Map(query.filter(([, values]) => values.length > 0));
}

/**
 * Writes an address fragment: `#/MAP/SCREEN?select=ID&…`; what is as at the start is left out.
 * @param map what addresses call the map
 */
export function writeAddress(map: string, settings: Settings): string {
  const text = [...settingsToQuery(settings)]
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(",")}`)
    .join("&");
  return `#/${encodeURIComponent(map)}/${settings.screen}${text && `?${text}`}`;
}

/** The address of a state with some settings changed: what a link leads to. */
export function addressWith(state: MapState, changes: Partial<Settings>): string {
  return state.open ? writeAddress(nameOfOrigin(state.open.origin), { ...state, ...changes }) : "#/";
}

function one(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/**
 * Reads an address fragment. Whatever it does not know it ignores: an address may be old, cut short or made up.
 * @param fragment with or without its `#`
 */
export function readAddress(fragment: string): Address {
  const [path = "", query = ""] = fragment.replace(/^#?\/?/, "").split("?");
  const [map, screen] = path.split("/").map(decode);
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    const at = pair.indexOf("=");
    if (at > 0)
      values.set(
        pair.slice(0, at),
        pair
          .slice(at + 1)
          .split(",", LIST_MAX)
          .map(decode)
          .filter(Boolean),
      );
  }
  return {
    map: map || undefined,
    settings: querySettings(SCREENS.find((known) => known === screen) ?? initial.screen, values),
  };
}

/** Settings as a query names them; whatever is not known is ignored. */
export function querySettings(screen: Screen, query: Query): Settings {
  const ids: Ids = (key) => [...new Set((query.get(key) ?? []).filter((id) => id.length <= ID_MAX_LENGTH * 2))];
  const among: Among = (key, known) =>
    ids(key).filter((value): value is (typeof known)[number] => (known as readonly string[]).includes(value));
  const one: One = (key, known, fallback) => among(key, known)[0] ?? fallback;
  return {
    screen,
    view: ids("view")[0],
    form: one("form", FORMS, initial.form),
    selection: ids("select")[0],
    reach: one("reach", REACHES, initial.reach),
    filters: readFilters(ids, among),
    folding: readFolding(ids),
    withdrawn: ids("without"),
    matrix: readMatrix(ids, one),
    compare: readCompare(ids, one),
    timeline: readTimeline(ids),
    audit: readAudit(ids, one),
  };
}

type Ids = (key: string) => string[];
type Among = <T extends string>(key: string, known: readonly T[]) => T[];
type One = <T extends string>(key: string, known: readonly T[], fallback: T) => T;

function readFilters(ids: Ids, among: Among): Filters {
  const years = /^(-?\d{1,10})-(-?\d{1,10})$/.exec(ids("years")[0] ?? "");
  const dates = years ? undefined : readDays(ids("dates"));
  const [lens] = among("lens", LENSES);
  return {
    ...NO_FILTERS,
    schools: ids("schools"),
    relations: among("relations", RELATIONS),
    standings: among("standing", STANDINGS),
    bases: among("basis", BASES),
    sights: among("documents", SIGHTS),
    ...(years && { years: [Number(years[1]), Number(years[2])] as const }),
    ...(dates && { dates }),
    ...(lens && { lens }),
  };
}

function readFolding(ids: Ids): Folding {
  return {
    base: ids("fold")[0] === "everything" ? "everything" : "overview",
    shown: ids("shown"),
    folded: ids("folded"),
  };
}

function readMatrix(ids: Ids, one: One): MatrixSettings {
  const [row, column] = ids("cell");
  return {
    rows: one("rows", ["sources", "evidence"], initial.matrix.rows),
    columns: one("columns", ["explanations", "claims"], initial.matrix.columns),
    sort: one("sort", ["diagnosticity", "file", "date"], initial.matrix.sort),
    group: one("group", ["none", "episode", "source"], initial.matrix.group),
    ...(row && column && { cell: { row, column } }),
  };
}

function readCompare(ids: Ids, one: One): CompareSettings {
  const [episode, school, beside] = ids("at");
  return {
    schools: ids("beside"),
    show: one("show", COMPARISONS, initial.compare.show),
    ...(episode && school && { cell: { episode, school, ...(beside && { beside }) } }),
  };
}

const DAY = /^-?\d{4,}-\d\d-\d\d$/;

function readTimeline(ids: Ids): TimelineSettings {
  const span = readDays(ids("span"));
  return span ? { span } : {};
}

/** A first and a last day; one day alone is both. */
function readDays([first = "", last = first]: string[]): readonly [string, string] | undefined {
  return DAY.test(first) && DAY.test(last) ? [first, last] : undefined;
}

function readAudit(ids: Ids, one: One): AuditSettings {
  const [code, id] = ids("finding");
  return { state: one("findings", FINDING_STATES, initial.audit.state), ...(code && id && { finding: { code, id } }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
