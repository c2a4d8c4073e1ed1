import { expect, test } from "vitest";
import { matrix } from "../../../src/reasoning/matrix.ts";
import { NO_FILTERS } from "../../../src/store/filters.ts";
import { fillMatrix, matrixContent } from "../../../src/views/matrix/table/fillMatrix.ts";
import { fromSparse, toSparse } from "../../../src/views/matrix/table/sparseRows.ts";
import { generateMap } from "../../generate/generateMap.ts";

const map = generateMap({ nodes: 200, seed: 3 });
const ORDER = { rows: "evidence", columns: "claims", filters: NO_FILTERS, withdrawn: [] } as const;

test("columns that are filled a few at a time say what reasoning says of all at once", () => {
  const { rows, columns } = matrixContent(map, ORDER);
  expect(columns.length).toBeGreaterThan(40);
  const claims = columns.map(({ id }) => id);
  const whole = matrix(map, { rows: "evidence", columns: claims, by: "file" });
  const places = whole.columns.map(({ explanation }) => claims.indexOf(explanation));
  for (const { id, cells } of whole.rows) {
    const row = rows.find((one) => one.id === id);
    expect(row?.cells).toHaveLength(columns.length);
    for (const [at, { polarity }] of cells.entries()) {
      const { supports, attacks } = row?.cells[places[at] as number] ?? {};
      const said = supports ? (attacks ? "both" : "supports") : attacks ? "undercuts" : "silent";
      expect(said).toBe(polarity);
    }
  }
});

test("tells how far it is, up to all columns", () => {
  const steps = [...fillMatrix(map, ORDER)];
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.map(({ filled }) => filled)).toEqual(steps.map(({ filled }) => filled).toSorted((a, b) => a - b));
  expect(steps.every(({ filled, all }) => filled < all && all === map.claims.length)).toBe(true);
});

test("the totals count each row that speaks once, and withdrawn rows not", () => {
  const all = matrixContent(map, ORDER);
  const spoken = all.rows.reduce((sum, { cells }) => sum + cells.filter(({ supports }) => supports).length, 0);
  expect(all.totals.reduce((sum, { supports }) => sum + supports.all, 0)).toBe(spoken);
  const row = all.rows.find(({ speaks, cells }) => speaks && cells.some(({ supports }) => supports));
  if (!row) throw new Error("no row supports anything");
  const less = matrixContent(map, { ...ORDER, withdrawn: [row.id] });
  const lost = row.cells.filter(({ supports }) => supports).length;
  expect(less.totals.reduce((sum, { supports }) => sum + supports.all, 0)).toBe(spoken - lost);
});

test("a row is the same after its way from a worker", () => {
  const { rows, columns } = matrixContent(map, ORDER);
  for (const row of rows) expect(fromSparse(structuredClone(toSparse(row)), columns.length)).toEqual(row);
  expect(rows.some(({ cells }) => toSparse({ ...(rows[0] as (typeof rows)[0]), cells }).spoken.length > 0)).toBe(true);
});
