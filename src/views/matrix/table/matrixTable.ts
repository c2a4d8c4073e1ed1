/** The matrix as it is shown: filtered, sorted, grouped, with the silent rows set apart. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Filters } from "../../../store/filters.ts";
import type { MatrixSettings } from "../../../store/mapStore.ts";
import type { MatrixAnswer } from "./askMatrix.ts";
import { type CellSigns, cellSigns, type Sign } from "./cellSigns.ts";
import { type Column, type ColumnFacts, type ColumnGroup, columnGroups } from "./columns.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { groupRows, type Section, sortRows } from "./rowOrder.ts";
import { filterRows, type RowRecord, rowRecords } from "./rowRecords.ts";

/** A row with what it says of each column and what it does to each school. */
export interface TableRow extends RowRecord {
  readonly cells: readonly CellSigns[];
  readonly effects: Effects;
  readonly separates: readonly (readonly [Id, Id])[];
  readonly isHinge: boolean;
  readonly isWithdrawn: boolean;
}

/** How many rows speak for or against a column: those whose chain is in force, of all. Withdrawn rows are not among them. */
export interface Totals {
  readonly supports: Tally;
  readonly attacks: Tally;
}

export interface Tally {
  readonly inForce: number;
  readonly all: number;
}

export interface MatrixTable {
  readonly settings: MatrixSettings;
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly Column[];
  readonly sections: readonly Section<TableRow>[];
  /** Rows that say nothing of any column, in the order of the sort. */
  readonly silent: readonly TableRow[];
  /** One for each column. */
  readonly totals: readonly Totals[];
  /** How many rows and columns there would be without filters. */
  readonly unfiltered: { readonly rows: number; readonly columns: number };
  /** Whether steps of some basis are left out, so that a row may be silent only by the filters. */
  readonly hidesSteps: boolean;
}

/** What the table needs beyond the map: the answers of reasoning, for the columns shown and for the explanations. */
export interface TableFacts extends ColumnFacts {
  ask(columns: readonly Id[]): MatrixAnswer;
  readonly hinges: ReadonlySet<Id>;
  readonly withdrawn: ReadonlySet<Id>;
}

/** The matrix before it is put in order: this is what takes time on a large map. */
export interface MatrixContent extends Pick<MatrixTable, "groups" | "columns" | "unfiltered" | "hidesSteps"> {
  readonly rows: readonly TableRow[];
  /** The place of each row in the order of diagnosticity. */
  readonly ranks: ReadonlyMap<Id, number>;
}

/** Fills the cells of all rows and columns that the filters leave. */
export function matrixContent(
  map: MapDocument,
  settings: Pick<MatrixSettings, "rows" | "columns">,
  filters: Filters,
  facts: TableFacts,
): MatrixContent {
  const groups = columnGroups(map, settings.columns, filters, facts);
  const columns = groups.flatMap((group) => group.columns);
  const all = rowRecords(map, settings.rows);
  const { filled, ranks } = fillRows(map, filterRows(all, filters), columns, facts, filters);
  return {
    groups,
    columns,
    rows: filled,
    ranks,
    hidesSteps: filters.bases.length > 0,
    unfiltered: {
      rows: all.length,
      columns: settings.columns === "explanations" ? map.schools.length : map.claims.length,
    },
  };
}

/** Sorts and groups the rows, and sets the silent ones apart. */
export function arrangeMatrix(map: MapDocument, content: MatrixContent, settings: MatrixSettings): MatrixTable {
  const { groups, columns, ranks, unfiltered, hidesSteps } = content;
  const sorted = sortRows(content.rows, settings.sort, ranks);
  const speaking = sorted.filter(({ cells }) => cells.some(speaks));
  // A document is no document of another: grouping by document is for evidence.
  const group = settings.rows === "sources" && settings.group === "source" ? "none" : settings.group;
  return {
    settings: { ...settings, group },
    groups,
    columns,
    sections: groupRows(map, speaking, group),
    silent: sorted.filter(({ cells }) => !cells.some(speaks)),
    totals: columns.map((_, at) => totalsOf(speaking, at)),
    unfiltered,
    hidesSteps,
  };
}

function fillRows(
  map: MapDocument,
  records: readonly RowRecord[],
  columns: readonly Column[],
  facts: TableFacts,
  filters: Filters,
): { filled: TableRow[]; ranks: Map<Id, number> } {
  const schools = map.schools.filter(({ id }) => !filters.schools.includes(id));
  const explained = facts.ask(schools.map(({ explanation }) => explanation));
  const sameColumns =
    columns.length === schools.length && columns.every(({ id }, at) => schools[at]?.explanation === id);
  const answer = sameColumns ? explained : facts.ask(columns.map(({ id }) => id));
  const schoolIds = schools.map(({ id }) => id);
  const filled = records.map((record): TableRow => {
    const cells = (answer.get(record.id)?.cells ?? []).map((cell) => cellSigns(cell));
    const row = explained.get(record.id);
    const effects = sameColumns ? cells : (row?.cells ?? []).map((cell) => cellSigns(cell));
    return {
      ...record,
      cells,
      effects: effectsOf(schoolIds, effects),
      separates: row?.separates ?? [],
      isHinge: facts.hinges.has(record.id),
      isWithdrawn: facts.withdrawn.has(record.id),
    };
  });
  return { filled, ranks: new Map([...explained.keys()].map((id, rank) => [id, rank])) };
}

function speaks({ supports, attacks }: CellSigns): boolean {
  return supports !== undefined || attacks !== undefined;
}

function totalsOf(rows: readonly TableRow[], column: number): Totals {
  const tally = (signOf: (cell: CellSigns) => Sign | undefined): Tally => {
    const signs = rows.flatMap(({ cells, isWithdrawn }) => (isWithdrawn ? [] : (signOf(cells[column] ?? {}) ?? [])));
    return { inForce: signs.filter(({ chain }) => chain.state === "in-force").length, all: signs.length };
  };
  return { supports: tally(({ supports }) => supports), attacks: tally(({ attacks }) => attacks) };
}

/** Finds a row by its id, silent ones too. */
export function rowOf({ sections, silent }: MatrixTable, id: Id): TableRow | undefined {
  for (const { rows } of sections) {
    const row = rows.find((one) => one.id === id);
    if (row) return row;
  }
  return silent.find((one) => one.id === id);
}
