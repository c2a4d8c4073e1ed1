import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { statementName } from "./explainStanding.ts";
import { type Cell, type CellPolarity, chainOf, type Polarity, polarityAt, polarityOf } from "./polarity.ts";
import { type Labelling, labelling, labelWithout } from "./standing.ts";

export interface MatrixOptions {
  readonly rows: "sources" | "evidence";
  /** The claims that head the columns; by default the explanation of each school. */
  readonly columns?: readonly Id[];
  readonly by: "diagnosticity" | "file";
  /** What is withdrawn: the cells stay, their chains break. */
  readonly withdrawn?: ReadonlySet<Id>;
  /** False leaves the chains out, which is all that costs time on a large map. */
  readonly chains?: boolean;
}

export interface MatrixColumn {
  /** Missing where the claim is no school's explanation. */
  readonly school?: Id;
  readonly explanation: Id;
}

export interface MatrixRow {
  readonly id: Id;
  readonly label: string;
  /** One a column. */
  readonly cells: readonly Cell[];
  /** How many different explanations it supports, undercuts, leaves alone, and does both to. */
  readonly counts: { readonly p: number; readonly m: number; readonly z: number; readonly both: number };
  /**
   * `opposed`: it supports one explanation and undercuts another. `one-sided`: it only supports or only undercuts, and
   * leaves another alone. `none`: it doesn't tell the explanations apart.
   */
  readonly contrast: "opposed" | "one-sided" | "none";
  /** Contrast is not `none`. */
  readonly diagnostic: boolean;
  /**
   * School pairs [A, B] that it separates in A's favour. Opposed: A it supports, B it undercuts. One-sided: A it supports
   * and B it leaves alone, or A it leaves alone and B it undercuts. A column without a school stands by its claim.
   */
  readonly separates: readonly (readonly [Id, Id])[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Which source or evidence item supports or undercuts which explanation. Ordered by how well a row tells the
 * explanations apart (diagnosticity, after Heuer 1999, Psychology of Intelligence Analysis, ch. 8, without scores), with
 * rows that bear on nothing last; or in the order of the file. Schools that share an explanation have a column each,
 * and count once.
 */
export function matrix(map: MapDocument, options: MatrixOptions): Matrix {
  const labelled = options.withdrawn?.size ? labelWithout(map, options.withdrawn) : labelling(map);
  const columns = columnsOf(map, options.columns);
  const polarities = new Map(columns.map(({ explanation }) => [explanation, polarityOf(map, explanation)]));
  const ids = new Set(map[options.rows].map(({ id }) => id));
  const rows = [...ids].map((id) => rowOf(map, labelled, columns, polarities, id, options.chains ?? true));
  if (options.by === "diagnosticity") rows.sort(byDiagnosticity);
  return { columns, rows };
}

function columnsOf(map: MapDocument, claims: readonly Id[] | undefined): MatrixColumn[] {
  const isClaim = new Set(map.claims.map(({ id }) => id));
  if (!claims)
    return map.schools
      .filter(({ explanation }) => isClaim.has(explanation))
      .map(({ id, explanation }) => ({ school: id, explanation }));
  return [...new Set(claims)]
    .filter((id) => isClaim.has(id))
    .map((id) => {
      const school = map.schools.find(({ explanation }) => explanation === id);
      return { ...(school && { school: school.id }), explanation: id };
    });
}

function rowOf(
  map: MapDocument,
  labelled: Labelling,
  columns: readonly MatrixColumn[],
  polarities: ReadonlyMap<Id, Polarity>,
  id: Id,
  withChains: boolean,
): MatrixRow {
  const cellFor = new Map<Id, Cell>();
  const counts = { p: 0, m: 0, z: 0, both: 0 };
  for (const [explanation, polarity] of polarities) {
    const cell = cellOf(polarity, labelled, id, withChains);
    cellFor.set(explanation, cell);
    counts[COUNTED[cell.polarity]] += 1;
  }
  const cells = columns.map(({ explanation }) => cellFor.get(explanation) as Cell);
  const { p, m, z } = counts;
  const contrast = p * m > 0 ? "opposed" : (p + m) * z > 0 ? "one-sided" : "none";
  const separates: (readonly [Id, Id])[] = [];
  for (const [a, winner] of cells.entries())
    for (const [b, loser] of cells.entries())
      if (isSeparated(winner.polarity, loser.polarity, contrast))
        separates.push([headOf(columns[a] as MatrixColumn), headOf(columns[b] as MatrixColumn)]);
  return {
    id,
    label: statementName(map, id),
    cells,
    counts,
    contrast,
    diagnostic: contrast !== "none",
    separates,
  };
}

const COUNTED = { supports: "p", undercuts: "m", silent: "z", both: "both" } as const;

function cellOf(polarity: Polarity, labelled: Labelling, id: Id, withChains: boolean): Cell {
  const chains = withChains ? (["+", "-"] as const).flatMap((sign) => chainOf(polarity, id, sign, labelled) ?? []) : [];
  return { polarity: polarityAt(polarity, id), chains };
}

function headOf({ school, explanation }: MatrixColumn): Id {
  return school ?? explanation;
}

function isSeparated(a: CellPolarity, b: CellPolarity, contrast: MatrixRow["contrast"]): boolean {
  if (contrast === "opposed") return a === "supports" && b === "undercuts";
  return (a === "supports" && b === "silent") || (a === "silent" && b === "undercuts");
}

function byDiagnosticity(a: MatrixRow, b: MatrixRow): number {
  const isSilent = ({ counts: { p, m, both } }: MatrixRow) => Number(p + m + both === 0);
  const opposed = ({ counts: { p, m } }: MatrixRow) => p * m;
  const oneSided = ({ counts: { p, m, z } }: MatrixRow) => (p + m) * z;
  return (
    isSilent(a) - isSilent(b) || opposed(b) - opposed(a) || oneSided(b) - oneSided(a) || a.counts.both - b.counts.both
  );
}
