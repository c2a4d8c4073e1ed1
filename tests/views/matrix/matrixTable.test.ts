import { expect, test } from "vitest";
import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { type Filters, NO_FILTERS } from "../../../src/store/filters.ts";
import type { MatrixSettings } from "../../../src/store/mapStore.ts";
import { sheetFileName, tableSheet } from "../../../src/views/matrix/downloadMatrix.ts";
import { columnBalance } from "../../../src/views/matrix/table/columnBalance.ts";
import { matrixContent } from "../../../src/views/matrix/table/fillMatrix.ts";
import { arrangeMatrix, rowOf } from "../../../src/views/matrix/table/matrixTable.ts";
import { tableItems } from "../../../src/views/matrix/table/tableItems.ts";
import { balanceParts } from "../../../src/views/matrix/words/balanceWords.ts";
import { cellName } from "../../../src/views/matrix/words/cellName.ts";
import { hiddenWords } from "../../../src/views/matrix/words/filterWords.ts";
import { silentWords, tableQuestion, tableSummary } from "../../../src/views/matrix/words/tableWords.ts";
import { splitMap } from "./splitMap.ts";

const SETTINGS: MatrixSettings = { rows: "sources", columns: "explanations", sort: "diagnosticity", group: "none" };

function tableOf(
  map: MapDocument,
  settings: Partial<MatrixSettings> = {},
  filters: Partial<Filters> = {},
  withdrawn: string[] = [],
) {
  const all = { ...SETTINGS, ...settings };
  const hidden = { ...NO_FILTERS, ...filters };
  const content = matrixContent(map, { ...all, filters: hidden, withdrawn });
  return arrangeMatrix(map, content, all);
}

const rowIds = (table: ReturnType<typeof tableOf>) => table.sections.flatMap(({ rows }) => rows.map(({ id }) => id));
const names = (table: ReturnType<typeof tableOf>, id: string) => {
  const row = rowOf(table, id);
  return table.columns.map((column, at) => cellName(row?.label ?? "", column.code, row?.cells[at] ?? {}));
};

test("a document that both supports and undercuts says so with its steps and what of it is broken", () => {
  const table = tableOf(splitMap());
  expect(names(table, "yudin")).toEqual([
    "Title of yudin, supports R0 in two steps (broken) and undercuts it in one step",
    "Title of yudin, silent on D0",
  ]);
  expect(names(table, "niu")[1]).toBe("Title of niu, rebuts D0 in one step");
});

test("rows that say nothing are set apart and counted", () => {
  const table = tableOf(splitMap());
  expect(rowIds(table).toSorted()).toEqual(["chen", "niu", "yudin"]);
  expect(table.silent.map(({ id }) => id)).toEqual(["quiet"]);
  expect(silentWords(table)).toBe("1 document is silent on every explanation shown");
  expect(tableSummary(table)).toBe("3 of 4 documents bear on two explanations.");
});

test("totals count rows in force of all, and no row that is withdrawn", () => {
  const [one, none, broken] = [
    { inForce: 1, all: 1 },
    { inForce: 0, all: 0 },
    { inForce: 0, all: 1 },
  ];
  expect(tableOf(splitMap()).totals).toEqual([
    { supports: broken, attacks: one },
    { supports: one, attacks: one },
  ]);
  const without = tableOf(splitMap(), {}, {}, ["niu"]);
  expect(without.totals[1]).toEqual({ supports: one, attacks: none });
  expect(tableSummary(without)).toBe("2 of 3 documents bear on two explanations. One withdrawn.");
  expect(columnBalance(without, 1).withdrawn.map(({ id }) => id)).toEqual(["niu"]);
});

test("a broken chain neither helps nor hurts", () => {
  const effects = rowOf(tableOf(splitMap(), {}, {}, ["niu"]), "niu")?.effects;
  expect(effects).toMatchObject({ helps: [], hurts: [], both: [], lost: { hurts: ["domestic"] } });
});

test("claims stand under their school, the explanation first", () => {
  const { groups } = tableOf(splitMap(), { columns: "claims" });
  expect(groups.map(({ school, columns }) => [school, columns.map(({ code }) => code)])).toEqual([
    ["realist", ["R0", "R1"]],
    ["domestic", ["D0"]],
  ]);
});

test("filters leave out schools, standings, sights and years, and the summary says so", () => {
  const map = splitMap();
  expect(tableOf(map, {}, { schools: ["realist"] }).columns.map(({ code }) => code)).toEqual(["D0"]);
  const falls = tableOf(map, { columns: "claims" }, { standings: ["falls"] });
  expect(falls.columns.map(({ code }) => code)).toEqual(["R1", "D0"]);
  expect(tableSummary(falls)).toBe("3 of 4 documents bear on two claims, two schools.");
  expect(hiddenWords(falls)).toBe("One column hidden by filters.");
  expect([sheetFileName(map, falls), sheetFileName(map, tableOf(map))]).toEqual([
    `${map.map.id}-matrix-filtered.csv`,
    `${map.map.id}-matrix.csv`,
  ]);
  expect(silentWords(tableOf(map, {}, { bases: ["implied"] }))).toMatch(/silent under these filters$/);
  const unseen = splitMap();
  for (const source of unseen.sources) if (source.id === "niu") source.custom.unseen = true;
  expect(rowIds(tableOf(unseen, {}, { sights: ["unseen"] }))).not.toContain("niu");
  // Only undated rows and those that touch 1958 are left; `chen` attests 1958 through nothing.
  expect(rowIds(tableOf(map, {}, { years: [1957, 1958] })).toSorted()).toEqual(["niu", "yudin"]);
});

test("a hidden basis takes its links' chains away, but what they break stays broken", () => {
  const map = splitMap();
  const yudin = rowOf(tableOf(map, {}, { bases: ["implied"] }), "yudin");
  expect(yudin?.cells[0]).toEqual({});
  for (const link of map.inferences) if (link.id === "u-trust") link.basis = "editorial";
  const cell = rowOf(tableOf(map, {}, { bases: ["editorial"] }), "yudin")?.cells[0];
  expect(cell?.attacks).toBeUndefined();
  expect(cell?.supports?.chain).toMatchObject({ state: "broken", at: "s-fear" });
});

test("a withdrawn row keeps its place; its chains break", () => {
  const row = rowOf(tableOf(splitMap(), {}, {}, ["niu"]), "niu");
  expect(row?.isWithdrawn).toBe(true);
  expect(row?.cells[1]?.attacks?.chain.state).toBe("broken");
});

test("grouped by episode, a document stands under its earliest; what has none comes last", () => {
  const table = tableOf(splitMap(), { group: "episode" });
  expect(table.sections.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ["Joint fleet", ["yudin"]],
    ["Experts withdrawn", ["chen"]],
    ["No episode", ["niu"]],
  ]);
});

test("evidence is grouped by document and sorted by date, undated last", () => {
  const byDocument = tableOf(splitMap(), { rows: "evidence", group: "source", sort: "file" });
  expect(byDocument.sections.map(({ label }) => label)).toEqual(["Title of yudin", "Title of chen", "Title of niu"]);
  const byDate = tableOf(splitMap(), { rows: "evidence", sort: "date" });
  expect(rowIds(byDate)).toEqual(["fleet", "trust", "leap", "talks"]);
});

test("documents are not grouped by document", () => {
  expect(tableOf(splitMap(), { group: "source" }).settings.group).toBe("none");
});

test("the body is its rows, then the fold, then the silent rows when it is open", () => {
  const table = tableOf(splitMap());
  const kinds = (isOpen: boolean) => tableItems(table, isOpen).map(({ kind }) => kind);
  expect(kinds(false)).toEqual(["row", "row", "row", "fold"]);
  expect(kinds(true)).toEqual(["row", "row", "row", "fold", "row"]);
});

test("one column in words, as the phone has it", () => {
  const balance = columnBalance(tableOf(splitMap()), 1);
  const { lead, parts } = balanceParts(balance, "sources");
  expect(lead + parts.map(({ join, count, words }) => `${join}${count} ${words}`).join("")).toBe(
    "Of 4 documents, 1 tells against it, 1 tells for it and 2 are silent",
  );
});

test("the question names rows and columns", () => {
  expect(tableQuestion({ ...SETTINGS, rows: "evidence", columns: "claims" })).toBe(
    "Which evidence supports or undercuts each claim?",
  );
});

test("schools that share an explanation have a column each", () => {
  const map = splitMap();
  map.schools.push({
    id: "other",
    name: "Other",
    shortName: "other",
    explanation: "home",
    summary: "Same.",
    hue: "rose",
  });
  const table = tableOf(map);
  expect(table.columns.map(({ school }) => school)).toEqual(["realist", "domestic", "other"]);
  const row = rowOf(table, "niu");
  expect(row?.cells[1]).toEqual(row?.cells[2]);
});

test("the sheet to export is the table as shown, in words, the silent rows last", () => {
  const map = splitMap();
  const sheet = tableSheet(map, tableOf(map, { sort: "file" }));
  expect(sheet.columns).toEqual(["R0 Security (realist)", "D0 Home politics (domestic)"]);
  expect(sheet.rows.map(({ id }) => id)).toEqual(["yudin", "chen", "niu", "quiet"]);
  expect(sheet.rows[0]?.cells).toEqual([
    "supports (2 steps, implied, broken); undercuts (1 step, implied, in force)",
    "",
  ]);
  expect(sheet.rows[2]?.separates).toBe("realist from domestic");
});
