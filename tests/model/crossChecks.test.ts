import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossCheck } from "../../src/model/crossChecks.ts";
import { MapDocument } from "../../src/model/mapDocument.ts";
import type { CheckCode } from "../../src/model/problem.ts";
import { arbitraryMap } from "./arbitraryMap.ts";

/** A small map without a problem; each case below gives one section anew. */
const GOOD = {
  format: "gainsay-map",
  version: 1,
  map: { id: "m", title: "T", question: "Q", summary: "S", language: "en", compiledBy: "C", compiledOn: "2026-11-22" },
  sources: [
    { id: "article", type: "article-journal", title: "Article", custom: { level: "secondary" } },
    {
      id: "letter",
      type: "personal_communication",
      author: [{ family: "Mao", given: "Zedong" }],
      custom: { level: "primary", unseen: true, derivesFrom: ["article"] },
    },
  ],
  schools: [
    { id: "umbrella", name: "U", shortName: "U", explanation: "c1", summary: "U", hue: "blue" },
    { id: "school", name: "S", shortName: "S", explanation: "c1", summary: "S", hue: 120, within: "umbrella" },
  ],
  scholars: [
    { id: "scholar", name: { literal: "A" }, schools: [{ school: "school", citation: { source: "article" } }] },
  ],
  episodes: [{ id: "episode", label: "E", date: "1960-07-16" }],
  claims: [
    {
      id: "c1",
      text: "C1.",
      kind: "explanation",
      episodes: ["episode"],
      date: "1958~",
      presupposes: ["c2"],
      citations: [{ source: "letter", via: { source: "article" } }],
    },
    { id: "c2", text: "C2.", kind: "finding" },
  ],
  evidence: [
    {
      id: "e1",
      text: "E1.",
      kind: "event",
      episodes: ["episode"],
      date: "1960/1962",
      attestedBy: [{ source: "article" }],
    },
  ],
  inferences: [
    {
      id: "i1",
      kind: "supports",
      from: ["e1", "c2"],
      to: "c1",
      basis: "stated",
      by: "school",
      citations: [{ source: "article" }],
    },
    { id: "i2", kind: "undercuts", from: ["c2"], to: "i1", basis: "implied", by: "scholar" },
    { id: "i3", kind: "supports", from: ["e1"], to: "i1", basis: "stated" },
  ],
  stances: [
    { id: "s1", by: "school", on: "c1", position: "asserts" },
    { id: "s2", by: "school", on: "episode", position: "silent", reportedBy: "scholar" },
  ],
  remarks: [
    { id: "r1", on: "i1", author: "A", created: "2026-11-22T10:00:00Z", kind: "question", text: "?", state: "open" },
  ],
  views: [{ id: "v1", title: "V", screen: "map", settings: { show: "all" } }],
  outlines: [
    {
      id: "o1",
      title: "O",
      target: "school",
      style: "chicago",
      sections: [{ heading: "", uses: ["e1"], prose: "As [@e1] and [@article, ¶ 11] say." }],
    },
  ],
  positions: { c1: { x: 1, y: 2 } },
} as const;

type Sections = { readonly [key in keyof typeof GOOD]?: unknown };
const check = (sections: Sections) => crossCheck(MapDocument.parse({ ...structuredClone(GOOD), ...sections }));
const [article, letter] = GOOD.sources;
const [umbrella, school] = GOOD.schools;
const [scholar] = GOOD.scholars;
const [c1, c2] = GOOD.claims;
const [e1] = GOOD.evidence;
const [i1, i2, i3] = GOOD.inferences;
const [s1, s2] = GOOD.stances;
const [o1] = GOOD.outlines;
const withProse = (prose: string) => ({ outlines: [{ ...o1, sections: [{ ...o1.sections[0], prose }] }] });

/** Each map has exactly this problem: code, path, id of the record. */
const CASES: readonly (readonly [string, Sections, CheckCode, string, string])[] = [
  ["an id twice in one section", { claims: [c1, c2, c2] }, "duplicate-id", "$.claims[2].id", "c2"],
  ["an id twice in two sections", { views: [{ ...GOOD.views[0], id: "c2" }] }, "duplicate-id", "$.views[0].id", "c2"],
  [
    "a citation of nothing",
    { claims: [{ ...c1, citations: [{ source: "articel" }] }, c2] },
    "dangling-reference",
    "$.claims[0].citations[0].source",
    "c1",
  ],
  [
    "a citation of a claim",
    { claims: [{ ...c1, citations: [{ source: "c2" }] }, c2] },
    "wrong-target",
    "$.claims[0].citations[0].source",
    "c1",
  ],
  [
    "a citation via nothing",
    { evidence: [{ ...e1, attestedBy: [{ source: "letter", via: { source: "x" } }] }] },
    "dangling-reference",
    "$.evidence[0].attestedBy[0].via.source",
    "e1",
  ],
  [
    "an unseen source without via",
    { claims: [{ ...c1, citations: [{ source: "letter" }] }, c2] },
    "unseen-without-via",
    "$.claims[0].citations[0]",
    "c1",
  ],
  [
    "an unseen source at the end of via",
    { claims: [{ ...c1, citations: [{ source: "article", via: { source: "letter" } }] }, c2] },
    "unseen-without-via",
    "$.claims[0].citations[0].via",
    "c1",
  ],
  [
    "an unseen source that attests",
    { evidence: [{ ...e1, attestedBy: [{ source: "letter" }] }] },
    "unseen-without-via",
    "$.evidence[0].attestedBy[0]",
    "e1",
  ],
  [
    "a source without title and author",
    { sources: [article, { ...letter, author: undefined }] },
    "nameless-source",
    "$.sources[1]",
    "letter",
  ],
  [
    "a source that derives from nothing",
    { sources: [article, { ...letter, custom: { ...letter.custom, derivesFrom: ["x"] } }] },
    "dangling-reference",
    "$.sources[1].custom.derivesFrom[0]",
    "letter",
  ],
  [
    "sources that derive from each other",
    { sources: [{ ...article, custom: { level: "secondary", derivesFrom: ["letter"] } }, letter] },
    "cycle",
    "$.sources[1]",
    "letter",
  ],
  [
    "a source that derives from itself",
    { sources: [{ ...article, custom: { level: "secondary", derivesFrom: ["article"] } }, letter] },
    "cycle",
    "$.sources[0]",
    "article",
  ],
  [
    "schools within each other",
    { schools: [{ ...umbrella, within: "school" }, school] },
    "cycle",
    "$.schools[1]",
    "school",
  ],
  [
    "a school within a claim",
    { schools: [umbrella, { ...school, within: "c1" }] },
    "wrong-target",
    "$.schools[1].within",
    "school",
  ],
  [
    "a school whose explanation is no claim",
    { schools: [umbrella, { ...school, explanation: "e1" }] },
    "no-explanation",
    "$.schools[1].explanation",
    "school",
  ],
  [
    "a school whose explanation is nothing",
    { schools: [umbrella, { ...school, explanation: "x" }] },
    "dangling-reference",
    "$.schools[1].explanation",
    "school",
  ],
  [
    "an affiliation to no school",
    { scholars: [{ ...scholar, schools: [{ school: "c1", citation: { source: "article" } }] }] },
    "wrong-target",
    "$.scholars[0].schools[0].school",
    "scholar",
  ],
  [
    "an affiliation with a bad citation",
    { scholars: [{ ...scholar, schools: [{ school: "school", citation: { source: "x" } }] }] },
    "dangling-reference",
    "$.scholars[0].schools[0].citation.source",
    "scholar",
  ],
  [
    "an episode with a bad date",
    { episodes: [{ ...GOOD.episodes[0], date: "July 1960" }] },
    "bad-date",
    "$.episodes[0].date",
    "episode",
  ],
  ["a claim with a bad date", { claims: [{ ...c1, date: "1960/1958" }, c2] }, "bad-date", "$.claims[0].date", "c1"],
  ["evidence with a bad date", { evidence: [{ ...e1, date: "1960-13" }] }, "bad-date", "$.evidence[0].date", "e1"],
  [
    "a claim about an episode that is a claim",
    { claims: [{ ...c1, episodes: ["c2"] }, c2] },
    "wrong-target",
    "$.claims[0].episodes[0]",
    "c1",
  ],
  [
    "evidence about an episode that is none",
    { evidence: [{ ...e1, episodes: ["x"] }] },
    "dangling-reference",
    "$.evidence[0].episodes[0]",
    "e1",
  ],
  [
    "a claim that presupposes a source",
    { claims: [{ ...c1, presupposes: ["article"] }, c2] },
    "wrong-target",
    "$.claims[0].presupposes[0]",
    "c1",
  ],
  [
    "a claim that presupposes itself",
    { claims: [{ ...c1, presupposes: ["c1"] }, c2] },
    "self-link",
    "$.claims[0].presupposes[0]",
    "c1",
  ],
  [
    "a premise that is nothing",
    { inferences: [{ ...i1, from: ["e1", "x"] }, i2, i3] },
    "dangling-reference",
    "$.inferences[0].from[1]",
    "i1",
  ],
  [
    "a premise that is a source",
    { inferences: [{ ...i1, from: ["article"] }, i2, i3] },
    "wrong-target",
    "$.inferences[0].from[0]",
    "i1",
  ],
  [
    "a premise that is a link",
    { inferences: [i1, { ...i2, from: ["i3"] }, i3] },
    "wrong-target",
    "$.inferences[1].from[0]",
    "i2",
  ],
  [
    "a premise twice",
    { inferences: [{ ...i1, from: ["e1", "e1"] }, i2, i3] },
    "self-link",
    "$.inferences[0].from[1]",
    "i1",
  ],
  [
    "a premise that is the conclusion",
    { inferences: [{ ...i1, from: ["e1", "c1"] }, i2, i3] },
    "premise-is-conclusion",
    "$.inferences[0].from[1]",
    "i1",
  ],
  [
    "a link that ends on itself",
    { inferences: [i1, { ...i2, to: "i2" }, i3] },
    "self-link",
    "$.inferences[1].to",
    "i2",
  ],
  [
    "a link that ends on nothing",
    { inferences: [i1, { ...i2, to: "x" }, i3] },
    "dangling-reference",
    "$.inferences[1].to",
    "i2",
  ],
  ["an undercut of a claim", { inferences: [i1, { ...i2, to: "c1" }, i3] }, "wrong-target", "$.inferences[1].to", "i2"],
  [
    "a rebuttal of a link",
    { inferences: [i1, i2, { ...i3, kind: "rebuts" }] },
    "wrong-target",
    "$.inferences[2].to",
    "i3",
  ],
  [
    "a support of a school",
    { inferences: [i1, i2, { ...i3, to: "school" }] },
    "wrong-target",
    "$.inferences[2].to",
    "i3",
  ],
  ["a link by a claim", { inferences: [{ ...i1, by: "c1" }, i2, i3] }, "wrong-target", "$.inferences[0].by", "i1"],
  ["a stance of a claim", { stances: [{ ...s1, by: "c2" }, s2] }, "wrong-target", "$.stances[0].by", "s1"],
  ["a stance on evidence", { stances: [{ ...s1, on: "e1" }, s2] }, "wrong-stance", "$.stances[0].on", "s1"],
  [
    "an episode that is asserted",
    { stances: [s1, { ...s2, position: "asserts" }] },
    "wrong-stance",
    "$.stances[1]",
    "s2",
  ],
  [
    "a claim of which a school is silent",
    { stances: [{ ...s1, position: "silent" }, s2] },
    "wrong-stance",
    "$.stances[0]",
    "s1",
  ],
  [
    "a stance that a school reports",
    { stances: [s1, { ...s2, reportedBy: "school" }] },
    "wrong-target",
    "$.stances[1].reportedBy",
    "s2",
  ],
  [
    "a remark on nothing",
    { remarks: [{ ...GOOD.remarks[0], on: "x" }] },
    "dangling-reference",
    "$.remarks[0].on",
    "r1",
  ],
  [
    "an outline against an episode",
    { outlines: [{ ...o1, target: "episode" }] },
    "wrong-target",
    "$.outlines[0].target",
    "o1",
  ],
  [
    "an outline that uses nothing",
    { outlines: [{ ...o1, sections: [{ ...o1.sections[0], uses: ["x"] }] }] },
    "dangling-reference",
    "$.outlines[0].sections[0].uses[0]",
    "o1",
  ],
  [
    "prose that cites nothing",
    withProse("As [@x, ¶ 2] says."),
    "dangling-reference",
    "$.outlines[0].sections[0].prose",
    "o1",
  ],
  [
    "prose that cites a school",
    withProse("As [@school] says."),
    "wrong-target",
    "$.outlines[0].sections[0].prose",
    "o1",
  ],
  ["a position of nothing", { positions: { x: { x: 0, y: 0 } } }, "dangling-reference", "$.positions.x", "x"],
];

describe("the cross-checks", () => {
  it("find nothing in a good map", () => expect(check({})).toEqual([]));

  it("find nothing in any map made to be good", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryMap({ most: 4 }), (map) => {
        expect(crossCheck(map)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(CASES)("find %s, and only that", (_, sections, code, path, id) => {
    const problems = check(sections);
    expect(problems.map((problem) => [problem.code, problem.path, problem.id])).toEqual([[code, path, id]]);
    expect(problems[0]?.message).toMatch(/^[“ATI].*\.$/u);
    expect(problems[0]?.message).not.toMatch(/ a (?:evidence|episode|inference|outline)|undefined/);
    expect(problems[0]?.hint).toMatch(/\.$/);
  });

  it("find every problem and not the first", () => {
    expect(
      check({ positions: { x: { x: 0, y: 0 }, y: { x: 0, y: 0 } }, stances: [{ ...s1, position: "silent" }, s2] }),
    ).toHaveLength(3);
  });

  it("name the id that was meant", () => {
    expect(check({ claims: [{ ...c1, citations: [{ source: "articel" }] }, c2] })[0]?.hint).toContain(
      "Did you mean “article”?",
    );
  });

  it("say the same when asked again", () => {
    const map = MapDocument.parse({ ...GOOD, remarks: [{ ...GOOD.remarks[0], on: "c9" }] });
    expect(crossCheck(map)).toEqual(crossCheck(map));
  });

  it("take long chains and many circles in time that grows with the file", { timeout: 10_000 }, () => {
    const count = 50_000;
    const chain = Array.from({ length: count }, (_, at) => ({
      ...article,
      id: `n${at}`,
      custom: { level: "secondary", derivesFrom: at + 1 < count ? [`n${at + 1}`, "n0"] : ["n0"] },
    }));
    const problems = check({ sources: [...GOOD.sources, ...chain] });
    expect(problems).toHaveLength(1_001);
    expect(problems[0]).toMatchObject({ code: "cycle" });
    expect(problems[0]?.message.length).toBeLessThan(200);
  });
});
