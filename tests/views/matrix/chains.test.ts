import fc from "fast-check";
import { expect, test } from "vitest";
import { indexMap, recordOf } from "../../../src/model/mapIndex.ts";
import { chainOf, polarityOf } from "../../../src/reasoning/polarity.ts";
import { silenceOnRecord } from "../../../src/reasoning/silenceOnRecord.ts";
import { labelling, labelOf, labelWithout } from "../../../src/reasoning/standing.ts";
import { bestFirst, cellChains } from "../../../src/views/matrix/chain/cellChains.ts";
import { chainBreak } from "../../../src/views/matrix/chain/chainBreak.ts";
import { chainState } from "../../../src/views/matrix/chain/chainState.ts";
import { chainSteps, stateWords } from "../../../src/views/matrix/chain/chainSteps.ts";
import { liveSupports, standingChanges } from "../../../src/views/matrix/drawer/standingChanges.ts";
import { chainSentence } from "../../../src/views/matrix/words/chainSentence.ts";
import { chainLinks } from "../../../src/views/record/chain/chainLinks.ts";
import { chainPicture, pointOn, splitCurve } from "../../../src/views/record/chain/chainPicture.ts";
import { stepTitle } from "../../../src/views/record/recordNames.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";
import { randomMaps } from "../../reasoning/randomMaps.ts";
import { splitMap } from "./splitMap.ts";

const CELL = { row: "yudin", column: "security" };

test("a document tells the chains of all that it attests, the shortest first", () => {
  const map = splitMap();
  const signs = cellChains(map, labelling(map), CELL, []);
  expect(signs.map(({ kind, steps, chain }) => [kind, steps, chain.state, chain.path])).toEqual([
    ["undercuts", 1, "in-force", ["yudin", "trust/attested-by/0", "trust", "u-trust", "s-fear", "security"]],
    ["supports", 2, "broken", ["yudin", "fleet/attested-by/0", "fleet", "s-fleet", "fear", "s-fear", "security"]],
  ]);
  expect(chainSentence(signs, "the explanation")).toBe(
    "It supports the explanation once and undercuts it once. One line of two is in force.",
  );
});

test("a chain is said step by step, with its reason, its basis and where it breaks", () => {
  const map = splitMap();
  const [undercut, support] = cellChains(map, labelling(map), CELL, []).map(({ chain }) => chain);
  if (!undercut || !support) throw new Error("two chains expected");
  expect(chainSteps(map, undercut.path).map(({ premise, target, reason }) => [premise, target, reason])).toEqual([
    ["trust", { kind: "step", of: "supports", from: ["fear"], to: "security" }, "Text of trust."],
  ]);
  expect(chainSteps(map, support.path).map(({ premise, reason, basis }) => [premise, reason, basis])).toEqual([
    ["fleet", "Who fears control refuses a shared fleet.", expect.any(String)],
    ["fear", "Text of fear.", "implied"],
  ]);
  expect(chainBreak(map, labelling(map), support)).toEqual({ step: "s-fear", what: "cut", by: ["trust"] });
  expect(chainBreak(map, labelling(map), undercut)).toBeUndefined();
  expect(stateWords(map, support)).toBe("broken at the step from R1 to R0");
  expect(stateWords(map, undercut)).toBe("in force");
});

test("linked premises are named together", () => {
  const map = new MapBuilder()
    .source("s")
    .evidence("a", "s")
    .evidence("b", "s")
    .claim("c", { code: "C" })
    .supports("l", ["a", "b"], "c")
    .map();
  expect(chainSteps(map, ["a", "l", "c"])[0]).toMatchObject({ premise: "a", together: ["b"] });
  const link = recordOf(indexMap(map), "inferences", "l");
  expect(link && stepTitle(map, link)).toBe("E1 and E2 together support C.");
  // Both stand in one document: one chain, that begins with both.
  const [told, ...others] = cellChains(map, labelling(map), { row: "s", column: "c" }, []);
  expect([told?.also, others]).toEqual([["b"], []]);
});

test("a chain breaks at what is withdrawn, at a premise that fell, and at a conclusion that fell", () => {
  const map = splitMap();
  const breakOf = (row: string, column: string, without: string[]) => {
    const labelled = labelWithout(map, new Set(without));
    return cellChains(map, labelled, { row, column }, []).map(({ chain }) => chainBreak(map, labelled, chain));
  };
  expect(breakOf("chen", "home", ["chen"])).toEqual([{ step: "s-leap", what: "withdrawn", by: ["chen"] }]);
  expect(breakOf("leap", "home", ["chen"])).toMatchObject([{ what: "fallen", by: ["leap"] }]);
});

test("what holds comes before what is broken", () => {
  const map = splitMap();
  expect(bestFirst(cellChains(map, labelling(map), CELL, [])).map(({ chain }) => chain.state)).toEqual([
    "in-force",
    "broken",
  ]);
});

test.each([
  [[], "Nothing on this map leads from it to the claim."],
  [["supports 1 in-force"], "It supports the claim."],
  [["rebuts 3 in-force"], "It rebuts the claim in three steps."],
  [["supports 1 contested"], "It supports the claim. The chain is contested."],
  [
    ["supports 1 in-force", "supports 1 in-force", "undercuts 2 in-force"],
    "It supports the claim twice and undercuts it once.",
  ],
  [["rebuts 1 broken", "undercuts 1 broken"], "It rebuts the claim once and undercuts it once. Every line is broken."],
  [
    ["rebuts 1 broken", "undercuts 1 contested"],
    "It rebuts the claim once and undercuts it once. No line is in force.",
  ],
])("%j", (signs, sentence) => {
  const made = signs.map((text) => {
    const [kind, steps, state] = text.split(" ");
    return { kind, steps: Number(steps), chain: { state } } as never;
  });
  expect(chainSentence(made, "the claim")).toBe(sentence);
});

test("a path is judged by the same rule as reasoning's own chains", () => {
  fc.assert(
    fc.property(randomMaps(), (map) => {
      const labelled = labelling(map);
      for (const claim of map.claims)
        for (const { id } of map.sources)
          for (const sign of ["+", "-"] as const) {
            const chain = chainOf(polarityOf(map, claim.id), id, sign, labelled);
            if (!chain) continue;
            const { state, at } = chainState(map, chain.path, (one) => labelOf(labelled, one));
            expect({ state, at }).toEqual({ state: chain.state, at: chain.at });
          }
    }),
    { numRuns: 300 },
  );
});

test("whoever undercuts a step is drawn beside its premise, and its line ends on a ring", () => {
  const map = splitMap();
  const index = indexMap(map);
  const paths = cellChains(map, labelling(map), CELL, []).map(({ chain }) => chain.path);
  const found = chainLinks(index, paths, "security");
  expect(found.rows).toEqual([["security"], ["fear", "trust"], ["fleet"]]);
  const picture = chainPicture(index, found, 328);
  const step = picture.lines.find(({ id }) => id === "s-fear");
  const undercut = picture.lines.find(({ id }) => id === "u-trust");
  expect(step?.rings).toEqual([0.5]);
  expect(undercut?.ring).toEqual(step && pointOn(step.curve, 0.5));
  for (const { x, width } of picture.cards) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(328);
  }
});

test("a curve cut in two keeps its ends and meets in the middle", () => {
  const point = (x: number, y: number) => ({ x, y });
  const [before, after] = splitCurve([point(0, 0), point(0, 10), point(10, 10), point(10, 0)], 0.5);
  expect([before[0], before[3], after[0], after[3]]).toEqual([point(0, 0), point(5, 7.5), point(5, 7.5), point(10, 0)]);
});

test("circles of support are drawn without end", () => {
  const map = new MapBuilder().claim("a").claim("b").supports("ab", "a", "b").supports("ba", "b", "a").map();
  const found = chainLinks(indexMap(map), [["a", "ab", "b", "ba", "a", "ab", "b"]], "b");
  expect(found.rows.flat().toSorted()).toEqual(["a", "b"]);
});

test("without a document: which claims change, the open one first, and how many supports are left", () => {
  const map = splitMap();
  const [before, after] = [labelling(map), labelWithout(map, new Set(["yudin"]))];
  expect(standingChanges(map, before, after, { first: "fear", row: "yudin" })).toEqual([
    { id: "fear", from: "stands", to: "unsupported" },
    { id: "security", from: "falls", to: "unsupported" },
  ]);
  expect([liveSupports(map, before, "fear"), liveSupports(map, after, "fear")]).toEqual([
    { live: 1, all: 1 },
    { live: 0, all: 1 },
  ]);
});

test("a silence that a critic has put on record is found for the school and its scholars", () => {
  const map = splitMap();
  map.scholars.push({
    id: "author",
    name: { literal: "Author" },
    schools: [{ school: "domestic", citation: { source: "chen" } }],
  });
  map.stances.push({ id: "hush", by: "author", on: "withdrawal", position: "silent", reportedBy: "author" });
  expect(silenceOnRecord(map, ["withdrawal"], "domestic")).toEqual([{ episode: "withdrawal", reporter: "author" }]);
  expect(silenceOnRecord(map, ["withdrawal"], "realist")).toEqual([]);
});
