import type { Id } from "../../../model/id.ts";
import type { CellSigns } from "./cellSigns.ts";
import type { Column, ColumnGroup } from "./columns.ts";
import type { Effects } from "./effects.ts";
import type { RowRecord } from "./rowRecords.ts";

/** A row with what it says of each column and what it does to each school. */
export interface TableRow extends RowRecord {
  readonly cells: readonly CellSigns[];
  readonly effects: Effects;
  readonly separates: readonly (readonly [Id, Id])[];
  readonly isHinge: boolean;
  readonly isWithdrawn: boolean;
  /** Whether it says something of any column. */
  readonly speaks: boolean;
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

/** The matrix before it is put in order: plain data. */
export interface MatrixContent {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The place of each row in the order of diagnosticity. */
  readonly ranks: ReadonlyMap<Id, number>;
  /** One for each column. */
  readonly totals: readonly Totals[];
  /** How many rows and columns there would be without filters. */
  readonly unfiltered: { readonly rows: number; readonly columns: number };
  /** Whether steps of some basis are left out, so that a row may be silent only by the filters. */
  readonly hidesSteps: boolean;
}
