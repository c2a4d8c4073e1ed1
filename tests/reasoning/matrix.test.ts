import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "../../src/reasoning/matrix.ts";
import { chainOf, polarityAt, polarityOf } from "../../src/reasoning/polarity.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { FEWER_RUNS, PATIENCE, randomMaps } from "./randomMaps.ts";

/** Three explanations a, b, c of three schools; evidence by what it does to each: "+", "-", "±" or "0". */
function mapOf(rows: Record<string, string>): MapBuilder {
  const builder = new MapBuilder().source("s").claim("a").claim("b").claim("c");
  builder.school("school-a", "a").school("school-b", "b").school("school-c", "c");
  for (const [id, signs] of Object.entries(rows)) {
    builder.evidence(id, "s");
    for (const [at, sign] of [...signs].entries()) {
      const claim = "abc"[at] as string;
      if (sign === "+" || sign === "±") builder.supports(`${id}-for-${claim}`, id, claim);
      if (sign === "-" || sign === "±") builder.rebuts(`${id}-on-${claim}`, id, claim);
    }
  }
  return builder;
}

describe("the matrix", () => {
  it("orders by p·m, then (p + m)·z, then fewer both, then the file; silent rows last", () => {
    const map = mapOf({
      nothing: "000",
      all: "+++",
      "all-both": "±++",
      one: "+00",
      split: "+-0",
      two: "++0",
      "split-two": "++-",
      "one-both": "+±0",
      "two-again": "0--",
    }).map();
    const { rows } = matrix(map, { rows: "evidence", by: "diagnosticity" });
    expect(rows.map(({ id }) => id)).toEqual([
      "split-two", // p·m 2
      "split", // p·m 1
      "one", // (p + m)·z 2, as the next two
      "two",
      "two-again",
      "one-both", // (p + m)·z 1
      "all",
      "all-both",
      "nothing",
    ]);
    const file = matrix(map, { rows: "evidence", by: "file" }).rows.map(({ id }) => id);
    expect(file).toEqual(map.evidence.map(({ id }) => id));
  });

  it("says which schools a row separates", () => {
    const map = mapOf({ split: "+-0", one: "0+0", against: "00-", all: "---", mixed: "±+0" }).map();
    const rows = matrix(map, { rows: "evidence", by: "file" }).rows;
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row("split")).toMatchObject({
      contrast: "opposed",
      diagnostic: true,
      separates: [["school-a", "school-b"]],
    });
    expect(row("one")).toMatchObject({
      contrast: "one-sided",
      separates: [
        ["school-b", "school-a"],
        ["school-b", "school-c"],
      ],
    });
    expect(row("against")?.separates).toEqual([
      ["school-a", "school-c"],
      ["school-b", "school-c"],
    ]);
    expect(row("all")).toMatchObject({ contrast: "none", diagnostic: false, separates: [] });
    expect(row("mixed")?.separates).toEqual([["school-b", "school-c"]]);
  });

  it("counts an explanation once that two schools share, and gives each a column", () => {
    const map = mapOf({ e: "+-0" }).school("school-d", "a").map();
    const { columns, rows } = matrix(map, { rows: "evidence", by: "file" });
    expect(columns.map(({ school }) => school)).toEqual(["school-a", "school-b", "school-c", "school-d"]);
    expect(rows[0]?.counts).toEqual({ p: 1, m: 1, z: 1, both: 0 });
    expect(rows[0]?.cells[3]).toBe(rows[0]?.cells[0]);
    expect(rows[0]?.separates).toEqual([
      ["school-a", "school-b"],
      ["school-d", "school-b"],
    ]);
  });

  it("takes other columns, and leaves out what is no claim", () => {
    const map = mapOf({ e: "+-0" }).claim("d").supports("ed", "e", "d").map();
    const { columns, rows } = matrix(map, { rows: "sources", by: "file", columns: ["d", "b", "gone", "d", "s"] });
    expect(columns).toEqual([{ explanation: "d" }, { school: "school-b", explanation: "b" }]);
    expect(rows[0]?.separates).toEqual([["d", "school-b"]]);
  });

  it("keeps the cells of what is withdrawn and breaks their chains", () => {
    const map = mapOf({ e: "+00" }).map();
    const { rows } = matrix(map, { rows: "sources", by: "file", withdrawn: new Set(["e"]) });
    expect(rows[0]?.cells[0]).toMatchObject({ polarity: "supports", chains: [{ state: "broken", at: "e" }] });
    expect(matrix(map, { rows: "sources", by: "file", chains: false }).rows[0]?.cells[0]?.chains).toEqual([]);
  });

  it(
    "counts, orders and separates by the definitions on any map",
    () => {
      fc.assert(
        fc.property(randomMaps(), (map) => {
          const { columns, rows } = matrix(map, { rows: "evidence", by: "diagnosticity" });
          const explanations = [...new Set(columns.map(({ explanation }) => explanation))];
          const keys = rows.map(({ id, counts, diagnostic, separates, cells }) => {
            const cellsOf = explanations.map((explanation) => polarityAt(polarityOf(map, explanation), id));
            const [p, m, z, both] = ["supports", "undercuts", "silent", "both"].map(
              (kind) => cellsOf.filter((cell) => cell === kind).length,
            ) as [number, number, number, number];
            expect(counts).toEqual({ p, m, z, both });
            expect(diagnostic).toBe(p * m > 0 || (p + m) * z > 0);
            expect(separates.length > 0).toBe(diagnostic);
            for (const [at, { explanation }] of columns.entries()) {
              const chains = (["+", "-"] as const).flatMap(
                (sign) => chainOf(polarityOf(map, explanation), id, sign) ?? [],
              );
              expect(cells[at]?.chains).toEqual(chains);
            }
            const file = map.evidence.findIndex((item) => item.id === id);
            return [p + m + both === 0 ? 1 : 0, -p * m, -(p + m) * z, both, file];
          });
          const sorted = keys.toSorted((a, b) => {
            const at = a.findIndex((part, place) => part !== b[place]);
            return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
          });
          expect(keys).toEqual(sorted);
        }),
        FEWER_RUNS,
      );
    },
    PATIENCE,
  );
});
