/** Fills the matrix: what takes time on a large map. It takes and gives plain data, so that a worker can do it. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hinges } from "../../../reasoning/hinges.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { labelling, labelWithout } from "../../../reasoning/standing.ts";
import type { Filters } from "../../../store/filters.ts";
import type { MatrixSettings } from "../../../store/mapStore.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import { askMatrix } from "./askMatrix.ts";
import { type CellSigns, cellSigns, type Sign } from "./cellSigns.ts";
import { columnGroups } from "./columns.ts";
import { effectsOf } from "./effects.ts";
import { hingeRows } from "./hingeRows.ts";
import type { MatrixContent, TableRow, Totals } from "./MatrixContent.ts";
import { filterRows, rowRecords } from "./rowRecords.ts";

/** What the matrix of a map is asked for. */
export interface MatrixOrder extends Pick<MatrixSettings, "rows" | "columns"> {
  readonly filters: Filters;
  readonly withdrawn: readonly Id[];
}

/** How many columns are filled, of how many. */
export interface MatrixProgress {
  readonly filled: number;
  readonly all: number;
}

/** Columns filled between two reports; each pair among them is compared in every row. */
const AT_A_TIME = 16;

/** Fills the cells of all rows and columns that the filters leave, and tells between the steps how far it is. */
export function* fillMatrix(map: MapDocument, order: MatrixOrder): Generator<MatrixProgress, MatrixContent> {
  const { rows: kind, filters, withdrawn } = order;
  const labelled = withdrawn.length > 0 ? labelWithout(map, new Set(withdrawn)) : labelling(map);
  const ask = (columns: readonly Id[]) =>
    askMatrix(map, labelled, { rows: kind, columns, withdrawn, hiddenBases: filters.bases });
  const groups = columnGroups(map, order.columns, filters, {
    schoolOf: (claim) => schoolOfClaim(map).get(claim),
    standingOf: (claim) => standingWordOf(labelled, claim),
  });
  const columns = groups.flatMap((group) => group.columns);
  const all = rowRecords(map, kind);
  const records = filterRows(all, filters);
  const schools = map.schools.filter(({ id }) => !filters.schools.includes(id));
  const explained = ask(schools.map(({ explanation }) => explanation));
  const signsOf = (answer: typeof explained, id: Id) => (answer.get(id)?.cells ?? []).map((cell) => cellSigns(cell));
  const explanations = records.map(({ id }) => signsOf(explained, id));
  const sameColumns =
    columns.length === schools.length && columns.every(({ id }, at) => schools[at]?.explanation === id);
  const cells: CellSigns[][] = sameColumns ? explanations : records.map(() => []);
  for (let filled = 0; !sameColumns && filled < columns.length; filled += AT_A_TIME) {
    yield { filled, all: columns.length };
    const answer = ask(columns.slice(filled, filled + AT_A_TIME).map(({ id }) => id));
    for (const [at, { id }] of records.entries()) cells[at]?.push(...signsOf(answer, id));
  }
  const isHinge = hingeRows(map, hinges(map));
  const isWithdrawn = new Set(withdrawn);
  const schoolIds = schools.map(({ id }) => id);
  const rows = records.map((record, at): TableRow => {
    const own = cells[at] ?? [];
    return {
      ...record,
      cells: own,
      effects: effectsOf(schoolIds, explanations[at] ?? []),
      separates: explained.get(record.id)?.separates ?? [],
      isHinge: isHinge.has(record.id),
      isWithdrawn: isWithdrawn.has(record.id),
      speaks: own.some(({ supports, attacks }) => supports !== undefined || attacks !== undefined),
    };
  });
  return {
    groups,
    columns,
    rows,
    totals: totalsOf(rows, columns.length),
    ranks: new Map([...explained.keys()].map((id, rank) => [id, rank])),
    hidesSteps: filters.bases.length > 0,
    unfiltered: {
      rows: all.length,
      columns: order.columns === "explanations" ? map.schools.length : map.claims.length,
    },
  };
}

/** Fills the matrix at one go, which a small map allows. */
export function matrixContent(map: MapDocument, order: MatrixOrder): MatrixContent {
  const steps = fillMatrix(map, order);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function totalsOf(rows: readonly TableRow[], columns: number): Totals[] {
  const totals = Array.from({ length: columns }, () => ({
    supports: { inForce: 0, all: 0 },
    attacks: { inForce: 0, all: 0 },
  }));
  const count = (tally: { inForce: number; all: number } | undefined, sign: Sign | undefined) => {
    if (!tally || !sign) return;
    tally.all += 1;
    if (sign.chain.state === "in-force") tally.inForce += 1;
  };
  for (const { cells, isWithdrawn } of rows) {
    if (isWithdrawn) continue;
    for (const [at, { supports, attacks }] of cells.entries()) {
      count(totals[at]?.supports, supports);
      count(totals[at]?.attacks, attacks);
    }
  }
  return totals;
}
