import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { Id } from "../../../src/model/id.ts";
import { betweenOn } from "../../../src/reasoning/compare/between.ts";
import { labelling } from "../../../src/reasoning/standing.ts";
import { EVERY, NO_EPISODE } from "../../../src/store/mapStore.ts";
import { axisScale } from "../../../src/views/compare/grid/axisScale.ts";
import { columnTracks } from "../../../src/views/compare/grid/columnTracks.ts";
import { handout } from "../../../src/views/compare/handout/handout.ts";
import { compareTable } from "../../../src/views/compare/table/compareTable.ts";
import {
  groupHeading,
  hiddenWords,
  schoolsSummary,
  targetWords,
} from "../../../src/views/compare/words/compareWords.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const { map } = opened;
const ALL = { schools: [], show: "all" } as const;
const NONE_HIDDEN = { schools: [] };

describe("the rows of the comparison", () => {
  it("are every episode, then what stands under none", () => {
    const { rows, episodes } = compareTable(map, ALL, NONE_HIDDEN);
    expect(episodes).toHaveLength(map.episodes.length);
    expect(rows.map(({ key }) => key)).toEqual([...episodes.map(({ key }) => key), NO_EPISODE]);
  });

  it("are kept to clashes, hinges or silences", () => {
    const kept = (show: "clashes" | "hinges" | "silences") =>
      compareTable(map, { schools: [], show }, NONE_HIDDEN).rows;
    expect(kept("clashes").every(({ found }) => found.clashes.length > 0)).toBe(true);
    expect(kept("clashes").map(({ key }) => key)).toContain("yudin-proposals");
    expect(kept("hinges").every(({ found }) => found.hinges.length > 0)).toBe(true);
    expect(kept("silences").map(({ key }) => key)).toContain("interregnum");
    expect(kept("silences").map(({ key }) => key)).not.toContain(NO_EPISODE);
  });

  it("kept to silences, begin with what is on record, then go by which schools have no entry, fewest first", () => {
    const table = compareTable(map, { schools: [], show: "silences" }, NONE_HIDDEN);
    const groups = [...new Set(table.rows.map(({ group }) => group))];
    expect(groups.map((group) => group?.rows)).toEqual(
      groups.map((group) => table.rows.filter((row) => row.group === group).length),
    );
    const [first, ...others] = groups.map((group) => group && groupHeading(map, table, group));
    expect(first).toBe("Silent on record (1), as Gary Blank says");
    expect(table.rows[0]?.key).toBe("interregnum");
    expect(others.length).toBeGreaterThan(1);
    for (const heading of others) expect(heading).toMatch(/^No entry on this map for .* \(\d+\)$/);
    const missing = table.rows.slice(1).map((row) => {
      const without = row.found.cells.filter(({ position }) => position === "no-entry").map(({ school }) => school);
      expect(row.group?.schools).toEqual(without);
      return without.length;
    });
    expect(missing).toEqual([...missing].sort((a, b) => a - b));
    expect(missing).not.toContain(0);
  });

  it("kept to silences of many schools, go by how many have no entry", () => {
    const schools = map.schools.map(({ id }) => id);
    const table = compareTable(map, { schools, show: "silences" }, NONE_HIDDEN);
    const headings = new Set(table.rows.map(({ group }) => group && groupHeading(map, table, group)));
    expect(headings.size).toBeLessThanOrEqual(schools.length + 1);
    expect([...headings].join("\n")).toMatch(/No entry on this map for \S+ of seven schools \(\d+\)/);
  });

  it("say what the filters of other screens hide", () => {
    const table = compareTable(map, ALL, { schools: ["realist", "factional"], years: [1958, 1960] });
    expect(table.columns.map(({ school }) => school.id)).toEqual(["alliance-centred", "domestic-politics-centred"]);
    // A hidden school that is not compared hides nothing here.
    expect(table.hidden.schools).toBe(1);
    expect(table.hidden.episodes + table.episodes.length).toBe(map.episodes.length);
    expect(table.episodes.map(({ key }) => key)).not.toContain("treaty-of-1950");
    expect(hiddenWords(table)).toMatch(/^\S+ episodes and one school hidden by filters\.$/);
    expect(hiddenWords(compareTable(map, ALL, NONE_HIDDEN))).toBe("");
  });

  it("say whether the schools were chosen, and ignore schools that are gone", () => {
    expect(schoolsSummary(compareTable(map, ALL, NONE_HIDDEN), 7)).toBe(
      "Three of seven schools: those that speak on most episodes.",
    );
    const chosen = compareTable(map, { schools: ["gone", "realist", "factional"], show: "all" }, NONE_HIDDEN);
    expect(schoolsSummary(chosen, 7)).toBe("Two of seven schools.");
  });

  it("are there for maps without schools, without episodes and without anything", () => {
    expect(compareTable({ ...map, schools: [] }, ALL, NONE_HIDDEN)).toMatchObject({ columns: [], isDefault: true });
    const noEpisodes = compareTable({ ...map, episodes: [] }, ALL, NONE_HIDDEN);
    expect(noEpisodes.rows.map(({ key }) => key)).toEqual([NO_EPISODE]);
  });

  it("are named by no id that a map can have", () => {
    for (const name of [EVERY, NO_EPISODE]) expect(Id.safeParse(name).success).toBe(false);
  });
});

describe("the columns of the comparison", () => {
  it("have a narrow gutter where no row has anything between two schools", () => {
    const chosen = { schools: ["realist", "alliance-centred", "domestic-politics-centred"], show: "all" } as const;
    const table = compareTable(map, chosen, NONE_HIDDEN);
    const gutters = (rows: typeof table.rows) =>
      [...columnTracks(map, { ...table, rows }).matchAll(/--gutter|--hair/g)].map(([name]) => name);
    expect(gutters(table.rows)).toEqual(["--gutter", "--gutter"]);
    expect(gutters(table.rows.filter(({ key }) => key === "yudin-proposals"))).toEqual(["--gutter", "--hair"]);
    expect(gutters([])).toEqual(["--hair", "--hair"]);
  });
});

describe("a clash over a step from linked premises", () => {
  it("names the school that takes the step", () => {
    const table = compareTable(map, ALL, NONE_HIDDEN);
    const words = table.rows.flatMap(({ found }) =>
      betweenOn(map, found).flatMap((between) => between.clashes.map((group) => targetWords(map, between, group))),
    );
    expect(words).toContain("the step to D2 taken by Domestic politics");
    expect(words.filter((one) => one.startsWith("a step"))).toEqual([]);
  });
});

describe("the axis of time", () => {
  it("is true to scale, in whole years, with no more ticks than there is room for", () => {
    const scale = axisScale(["1950-02", "1960/1962", "1964"], 8);
    expect(scale?.ticks.map(({ label }) => label)).toEqual([
      "1950",
      "1952",
      "1954",
      "1956",
      "1958",
      "1960",
      "1962",
      "1964",
    ]);
    const steps = scale?.ticks.slice(1).map(({ at }, n) => at - (scale.ticks[n]?.at ?? 0)) ?? [];
    for (const step of steps) expect(step).toBeCloseTo(2 / 15, 3);
    expect(scale?.markOf("1960/1962")).toMatchObject({
      isSpan: true,
      from: expect.closeTo(10 / 15, 3),
      to: expect.closeTo(13 / 15, 3),
    });
    expect(scale?.markOf("1950")).toMatchObject({ isSpan: false, from: expect.closeTo(0.5 / 15, 3) });
  });

  it("is in months where all is within a year, and reaches back before our era", () => {
    expect(axisScale(["1914-06-28", "1914-08"], 10)?.ticks.map(({ label }) => label)).toEqual([
      "June 1914",
      "July 1914",
      "Aug 1914",
    ]);
    expect(axisScale(["-0431", "-0404"], 4)?.ticks.map(({ label }) => label)).toEqual([
      "431 BCE",
      "421 BCE",
      "411 BCE",
    ]);
  });

  it("takes an open end as far as the axis goes, and is not there without a date", () => {
    expect(axisScale(["1950/1960", "1955/.."], 8)?.markOf("1955/..")?.to).toBe(1);
    expect(axisScale(["../1956", "1950"], 8)?.markOf("../1956")?.from).toBe(0);
    expect(axisScale([], 8)).toBeUndefined();
    expect(axisScale(["once"], 8)).toBeUndefined();
  });
});

describe("the handout", () => {
  const hostile = {
    ...map,
    claims: map.claims.map((claim) =>
      claim.id === "mao-feared-encirclement" ? { ...claim, short: "<img src=x onerror=alert(1)> & so" } : claim,
    ),
  };

  it("is a table with the schools as heads, and notes for the places, each once", () => {
    const { html, text } = handout(map, labelling(map), compareTable(map, ALL, NONE_HIDDEN));
    expect(html.match(/<th scope="col">/g)).toHaveLength(4);
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(map.episodes.length);
    const notes = text.split("\n").filter((line) => /^\[\d+\] /.test(line));
    expect(new Set(notes.map((line) => line.replace(/^\[\d+\] /, ""))).size).toBe(notes.length);
    const used = [...text.matchAll(/[.)] \[(\d+)\]/g)].map(([, note]) => Number(note));
    expect(Math.max(...used)).toBe(notes.length);
    expect(text).toContain("Clash: A21 undercuts the step from R6 to R0");
  });

  it("holds no markup but its own", () => {
    const { html } = handout(hostile, labelling(hostile), compareTable(hostile, ALL, NONE_HIDDEN));
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; so");
  });

  it("says what it is shown without", () => {
    const without = { ...labelling(map), withdrawn: new Set(["mao-yudin-record"]) };
    expect(handout(map, without, compareTable(map, ALL, NONE_HIDDEN)).text).toContain(
      "Shown without Mao–Yudin record.",
    );
  });
});
