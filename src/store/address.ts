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
  REACHES,
  SCREENS,
  type Settings,
  type TimelineSettings,
} from "./mapStore.ts";

/** A fragment taken apart. */
export interface Address {
  /** The id of a bundled map; undefined for a file of the person's own, which no address can name. */
  readonly map: string | undefined;
  readonly settings: Settings;
}

const LIST_MAX = 2_000;
const initial = INITIAL_SETTINGS;

/**
 * Writes an address fragment: `#/MAP/SCREEN?select=ID&…`; what is as at the start is left out.
 * @param map the id of the bundled map, or undefined for a file
 */
export function writeAddress(map: string | undefined, settings: Settings): string {
  const { screen, form, selection, reach, filters, folding, withdrawn, matrix, compare, timeline, audit } = settings;
  const query: [string, string | undefined][] = [
    ["select", selection],
    ["form", form === initial.form ? undefined : form],
    ["reach", reach === initial.reach ? undefined : reach],
    ["schools", list(filters.schools)],
    ["relations", list(filters.relations)],
    ["standing", list(filters.standings)],
    ["basis", list(filters.bases)],
    ["documents", list(filters.sights)],
    ["years", filters.years?.join("-")],
    ["dates", filters.dates && list(filters.dates)],
    ["lens", filters.lens],
    ["fold", folding.base === initial.folding.base ? undefined : folding.base],
    ["shown", list(folding.shown)],
    ["folded", list(folding.folded)],
    ["without", list(withdrawn)],
    ["rows", matrix.rows === initial.matrix.rows ? undefined : matrix.rows],
    ["columns", matrix.columns === initial.matrix.columns ? undefined : matrix.columns],
    ["sort", matrix.sort === initial.matrix.sort ? undefined : matrix.sort],
    ["group", matrix.group === initial.matrix.group ? undefined : matrix.group],
    ["cell", matrix.cell && list([matrix.cell.row, matrix.cell.column])],
    ["beside", list(compare.schools)],
    ["show", compare.show === initial.compare.show ? undefined : compare.show],
    ["at", compare.cell && list([compare.cell.episode, compare.cell.school])],
    ["span", timeline.span && list(timeline.span)],
    ["findings", audit.state === initial.audit.state ? undefined : audit.state],
    ["finding", audit.finding && list([audit.finding.code, audit.finding.id])],
  ];
  const text = query
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${value.split(",").map(encodeURIComponent).join(",")}`)
    .join("&");
  return `#/${map === undefined ? "file" : encodeURIComponent(map)}/${screen}${text && `?${text}`}`;
}

/** The address of a state with some settings changed: what a link leads to. A file has no name in an address. */
export function addressWith(state: MapState, changes: Partial<Settings>): string {
  const { open } = state;
  return writeAddress(open?.origin.kind === "bundled" ? open.origin.id : undefined, { ...state, ...changes });
}

function list(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join(",") : undefined;
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
          .split(",")
          .slice(0, LIST_MAX)
          .map(decode)
          .filter(Boolean),
      );
  }
  const ids = (key: string) => [...new Set((values.get(key) ?? []).filter((id) => id.length <= ID_MAX_LENGTH * 2))];
  const among = <T extends string>(key: string, known: readonly T[]) =>
    ids(key).filter((value): value is T => (known as readonly string[]).includes(value));
  const one = <T extends string>(key: string, known: readonly T[], fallback: T): T => among(key, known)[0] ?? fallback;
  return {
    map: map && map !== "file" ? map : undefined,
    settings: {
      screen: SCREENS.find((known) => known === screen) ?? initial.screen,
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
    },
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
  const [episode, school] = ids("at");
  return {
    schools: ids("beside"),
    show: one("show", COMPARISONS, initial.compare.show),
    ...(episode && school && { cell: { episode, school } }),
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
