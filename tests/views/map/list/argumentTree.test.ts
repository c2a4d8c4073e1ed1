import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../../../src/model/mapDocument.ts";
import { labelling } from "../../../../src/reasoning/standing.ts";
import { type Filters, NO_FILTERS } from "../../../../src/store/filters.ts";
import { type ArgumentTree, argumentTree } from "../../../../src/views/map/list/argumentTree.ts";
import { drawnArgument } from "../../../../src/views/map/list/drawnArgument.ts";
import { isAgain, selectedBy } from "../../../../src/views/map/list/ListLine.ts";
import { lineName, lineWords } from "../../../../src/views/map/list/lineWords.ts";
import { branchOf, openAtFirst, visibleLines } from "../../../../src/views/map/list/visibleLines.ts";
import { MapBuilder } from "../../../reasoning/mapBuilder.ts";
import { randomMaps } from "../../../reasoning/randomMaps.ts";

const treeOf = (map: MapDocument, filters: Partial<Filters> = {}, start?: string) =>
  argumentTree(drawnArgument(map, labelling(map), { ...NO_FILTERS, ...filters }), start);

/** The list with everything open: a line for each, its level as dots, what it names, and `again` where it is met again. */
function told(map: MapDocument, filters: Partial<Filters> = {}): string[] {
  const tree = treeOf(map, filters);
  return whole(tree).map(({ line, level }) => {
    const words = lineWords(map, labelling(map), tree, line);
    return `${"· ".repeat(level - 1)}${words.sentence}${isAgain(line) ? " (again)" : ""}`;
  });
}

function whole(tree: ArgumentTree) {
  return visibleLines(tree, new Set(branchOf(tree, tree.roots)));
}

describe("the argument as a list", () => {
  it("tells a school's argument from its explanation down to the documents, undercuts beneath the step that they cut", () => {
    const map = new MapBuilder()
      .source("s")
      .evidence("e", "s")
      .evidence("u", "s")
      .claim("c1")
      .claim("c0")
      .school("a", "c0")
      .supports("e-c1", "e", "c1")
      .supports("c1-c0", "c1", "c0")
      .undercuts("u-cuts", "u", "c1-c0")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C2 is the a explanation",
      "· · C1 supports C2",
      "· · · E2 undercuts the step from C1 to C2",
      "· · · · Documented in Title of s",
      "· · · E1 supports C1",
      "· · · · Documented in Title of s",
    ]);
  });

  it("says of a claim what it presupposes and what presupposes it, where it stands first", () => {
    const map = new MapBuilder()
      .claim("c0", { presupposes: ["c1", "c2"] })
      .claim("c1")
      .claim("c2")
      .school("a", "c0")
      .supports("c1-c0", "c1", "c0")
      .supports("c2-c0", "c2", "c0")
      .map();
    const tree = treeOf(map);
    const notes = Object.fromEntries(
      whole(tree).map(({ line }) => [line.key, lineWords(map, labelling(map), tree, line).notes]),
    );
    const says = (record: string) => notes[tree.placeOf(record)?.key ?? ""]?.join(" · ");
    expect(says("c0")).toContain("presupposes C2 and C3");
    expect(says("c1")).toContain("is presupposed by C1");
    expect(says("c1")).not.toContain("presupposes");
  });

  it("gives a record one place, nearest to the explanation, and names it where it is met again", () => {
    const map = new MapBuilder()
      .claim("c0")
      .claim("c1")
      .claim("c2")
      .school("a", "c0")
      .supports("c1-c0", "c1", "c0")
      .supports("c2-c1", "c2", "c1")
      .supports("c2-c0", "c2", "c0")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "· · C2 supports C1",
      "· · · C3 supports C2 (again)",
      "· · C3 supports C1",
    ]);
    const tree = treeOf(map);
    const again = whole(tree).find(({ line }) => isAgain(line));
    expect(again && lineWords(map, labelling(map), tree, again.line).elsewhere).toBe(
      "Met again: C3 first stands under C1 (a)",
    );
  });

  it("ends where the argument runs in a circle, and says so", () => {
    const map = new MapBuilder()
      .claim("c0")
      .claim("c1")
      .claim("c2")
      .school("a", "c0")
      .supports("1-0", "c1", "c0")
      .supports("2-1", "c2", "c1")
      .supports("1-2", "c1", "c2")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "· · C2 supports C1",
      "· · · C3 supports C2",
      "· · · · C2 supports C3 (again)",
    ]);
    const tree = treeOf(map);
    const last = whole(tree).at(-1);
    expect(last && lineWords(map, labelling(map), tree, last.line).elsewhere).toBe(
      "A circle: C2 stands above on this branch",
    );
  });

  it("tells a circle that no explanation leads to, beginning with its first claim", () => {
    const map = new MapBuilder().claim("c1").claim("c2").supports("1-2", "c1", "c2").supports("2-1", "c2", "c1").map();
    expect(told(map)).toEqual(["Claims of no school", "· C1", "· · C2 supports C1", "· · · C1 supports C2 (again)"]);
  });

  it("lets linked premises stand together under their step", () => {
    const map = new MapBuilder()
      .claim("c0")
      .claim("c1")
      .claim("c2")
      .school("a", "c0")
      .supports("both", ["c1", "c2"], "c0")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "· · C2 and C3 together support C1",
      "· · · C2 counts here only together with C3",
      "· · · C3 counts here only together with C2",
    ]);
  });

  it("keeps a claim with its own school, where a rival meets it first", () => {
    const map = new MapBuilder()
      .claim("a0")
      .claim("b0")
      .claim("b1")
      .school("a", "a0")
      .school("b", "b0")
      .rebuts("b1-a0", "b1", "a0")
      .supports("b1-b0", "b1", "b0")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "· · C3 rebuts C1 (again)",
      "The b school",
      "· C2 is the b explanation",
      "· · C3 supports C2",
    ]);
  });

  it("leaves claims of no school, idle evidence and idle documents to the end", () => {
    const map = new MapBuilder()
      .source("s")
      .source("idle")
      .evidence("e", "s")
      .claim("c0")
      .claim("lone")
      .school("a", "c0")
      .map();
    expect(told(map)).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "Claims of no school",
      "· C2",
      "Evidence that bears on nothing shown here",
      "· E1",
      "· · Documented in Title of s",
      "Documents on which nothing shown here rests",
      "· Title of idle",
    ]);
  });

  it("leaves out what filters hide", () => {
    const map = new MapBuilder()
      .source("s")
      .evidence("e", "s")
      .claim("c0")
      .school("a", "c0")
      .supports("e-c0", "e", "c0")
      .map();
    expect(told(map, { relations: ["supports", "attests"] })).toEqual([
      "The a school",
      "· C1 is the a explanation",
      "Evidence that bears on nothing shown here",
      "· E1",
      "Documents on which nothing shown here rests",
      "· Title of s",
    ]);
  });

  it("says a line as sentences: what it does, the words, the standing, the basis, the place", () => {
    const map = new MapBuilder()
      .source("s")
      .ground("c1")
      .claim("c0")
      .school("a", "c0")
      .supports("c1-c0", "c1", "c0", { citations: [{ source: "s", locator: { paragraph: 4 } }], basis: "implied" })
      .map();
    const tree = treeOf(map);
    const line = tree.placeOf("c1");
    expect(line && lineName(lineWords(map, labelling(map), tree, line), false)).toBe(
      "C1 supports C2. Text of c1. Stands. implied, not stated. Title of s ¶ 4.",
    );
  });

  it("tells one record alone where it is asked to", () => {
    const map = new MapBuilder().claim("c0").claim("c1").school("a", "c0").supports("1-0", "c1", "c0").map();
    expect(treeOf(map, {}, "c0").roots.map(selectedBy)).toEqual(["c0"]);
  });

  it("opens schools and explanations at first", () => {
    const map = new MapBuilder().claim("c0").claim("c1").school("a", "c0").supports("1-0", "c1", "c0").map();
    const tree = treeOf(map);
    expect(visibleLines(tree, openAtFirst(tree)).map(({ line }) => selectedBy(line))).toEqual(["a", "c0", "c1"]);
  });

  it("tells every card exactly once and every drawn step once, on any map", () => {
    fc.assert(
      fc.property(randomMaps(), (map) => {
        const argument = drawnArgument(map, labelling(map), NO_FILTERS);
        const tree = argumentTree(argument);
        const lines = whole(tree);
        const keys = lines.map(({ line }) => line.key);
        expect(new Set(keys).size).toBe(keys.length);
        const first = lines.flatMap(({ line }) =>
          "record" in line && line.kind !== "document" && !isAgain(line) ? [line.record] : [],
        );
        expect(new Set(first).size).toBe(first.length);
        const named = new Set(lines.flatMap(({ line }) => ("record" in line ? [line.record] : [])));
        expect([...named].sort()).toEqual([...argument.cards].sort());
        for (const { line, level } of lines) expect(tree.above(line).length).toBe(level - 1);
        for (const id of argument.cards) expect(tree.placeOf(id)).toBeDefined();
      }),
    );
  });
});
