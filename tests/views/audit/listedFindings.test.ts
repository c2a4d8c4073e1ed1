import { describe, expect, it } from "vitest";
import { chainSentences } from "../../../src/formats/review/chainSentences.ts";
import type { Remark } from "../../../src/model/remark.ts";
import type { Finding, FindingCode, Severity } from "../../../src/reasoning/audit/Finding.ts";
import {
  countStates,
  filterFindings,
  groupFindings,
  subjectsOf,
} from "../../../src/views/audit/findings/listedFindings.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";

const base = new MapBuilder()
  .source("s")
  .evidence("e", "s")
  .claim("a")
  .claim("b")
  .claim("cut")
  .supports("e-a", "e", "a")
  .supports("a-b", ["a", "e"], "b")
  .undercuts("cut-it", "cut", "e-a")
  .school("one", "a")
  .school("two", "b")
  .map();
const remark: Remark = {
  id: "r",
  on: "a",
  author: "Ada",
  created: "2026-11-22T10:00:00Z",
  kind: "question",
  text: "?",
  state: "open",
};
const map = { ...base, remarks: [remark] };
const finding = (code: FindingCode, severity: Severity, id: string, chain: string[] = [id]): Finding => ({
  code,
  severity,
  id,
  message: `${code} of ${id}.`,
  chain,
  settle: "Settle it.",
});
const slight = finding("single-sourced", "slight", "b");
const grave = finding("single-sourced", "serious", "cut");
const noted = finding("unsupported-claim", "moderate", "a");
const all = [noted, slight, grave];

describe("the list of findings", () => {
  it("keeps to one state, the graver first, and leaves the open finding in its place", () => {
    expect(countStates(map.remarks, all)).toEqual({ open: 2, noted: 1, settled: 0 });
    expect(groupFindings(map.remarks, all, "open", undefined)).toEqual([
      { code: "single-sourced", findings: [grave, slight] },
    ]);
    expect(groupFindings(map.remarks, all, "open", noted).map(({ code }) => code)).toEqual([
      "unsupported-claim",
      "single-sourced",
    ]);
    expect(groupFindings(map.remarks, all, "settled", undefined)).toEqual([]);
  });

  it("is filtered by kind and by the school of any claim in a finding", () => {
    expect(filterFindings(map, all, { code: "unsupported-claim" })).toEqual([noted]);
    expect(filterFindings(map, all, { school: "two" })).toEqual([slight]);
    expect(filterFindings(map, all, {})).toBe(all);
  });

  it("calls a step by its ends and a circle by its claims", () => {
    expect(subjectsOf(map, finding("unanswered-attack", "slight", "cut-it", ["cut", "cut-it", "e-a", "a"]))).toEqual([
      "cut",
      "a",
    ]);
    expect(subjectsOf(map, finding("circular-support", "slight", "a", ["a", "a-b", "b", "a"]))).toEqual(["a", "b"]);
    expect(subjectsOf(map, slight)).toEqual(["b"]);
  });
});

describe("a chain in words", () => {
  it("says each tie, step and step onto a step in its order, with linked premises together", () => {
    const sentences = chainSentences(map, ["s", "e/attested-by/0", "e", "e-a", "a", "a-b", "b", "cut-it"]);
    expect(sentences.map(({ sentence }) => sentence)).toEqual([
      "Title of s attests “Text of e.”.",
      "“Text of e.” supports “Text of a.”.",
      "“Text of a.” and “Text of e.” together support “Text of b.”.",
      "“Text of cut.” undercuts the step from “Text of e.” to “Text of a.”.",
    ]);
  });

  it("says what presupposes what, and passes over ids that the map does not have", () => {
    const built = new MapBuilder()
      .claim("x")
      .claim("y", { presupposes: ["x"] })
      .map();
    expect(chainSentences(built, ["x", "y"]).map(({ sentence }) => sentence)).toEqual([
      "“Text of y.” presupposes “Text of x.”.",
    ]);
    expect(chainSentences(built, ["gone", "x"])).toEqual([]);
  });
});
