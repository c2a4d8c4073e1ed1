import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { HEAD, mapText } from "./mapText.ts";

const claim = (fields: object) => ({ claims: [{ id: "a", text: "A.", kind: "finding", ...fields }] });
const link = (fields: object) => ({
  inferences: [{ id: "i", kind: "supports", from: ["a"], to: "b", basis: "stated", ...fields }],
});
const source = (fields: object) => ({
  sources: [{ id: "s", type: "book", title: "S", custom: { level: "primary" }, ...fields }],
});

/** What is wrong, and code, path, sentence and hint that tell it. */
const CASES: readonly (readonly [string, Record<string, unknown>, string, string, RegExp, RegExp])[] = [
  [
    "a section with a slip",
    { claim: [] },
    "unknown-key",
    "$.claim",
    /^The map has the unknown key “claim”\.$/,
    /^Did you mean “claims”\?$/,
  ],
  [
    "a key that is nothing known",
    claim({ footnotes: 1 }),
    "unknown-key",
    "$.claims[0].footnotes",
    /^“a” has the unknown key “footnotes”\.$/,
    /What can stand here: id, text/,
  ],
  [
    "an unknown key deep inside",
    claim({ citations: [{ source: "s", locator: { pages: 1 } }] }),
    "unknown-key",
    "$.claims[0].citations[0].locator.pages",
    /“citations\[0]\.locator” has the unknown key “pages”/,
    /“page”/,
  ],
  [
    "an unknown key within via",
    claim({ citations: [{ source: "s", via: { source: "s", coment: "" } }] }),
    "unknown-key",
    "$.claims[0].citations[0].via.coment",
    /“coment”/,
    /“comment”/,
  ],
  [
    "a key of another kind of link",
    link({ defeats: { reason: "R." } }),
    "unknown-key",
    "$.inferences[0].defeats",
    /“defeats”/,
    /./,
  ],
  [
    "a missing text",
    { claims: [{ id: "a", kind: "finding" }] },
    "missing-key",
    "$.claims[0].text",
    /^“a”: “text” is missing\.$/,
    /^Add it: a text\.$/,
  ],
  [
    "a missing choice",
    { claims: [{ id: "a", text: "A." }] },
    "missing-key",
    "$.claims[0].kind",
    /is missing/,
    /one of "explanation"/,
  ],
  [
    "a missing kind of link",
    { inferences: [{ id: "i" }] },
    "missing-key",
    "$.inferences[0].kind",
    /is missing/,
    /"supports", "rebuts", "undercuts", "qualifies"/,
  ],
  ["a missing head", { map: undefined }, "missing-key", "$.map", /^map is missing\.$/, /an object in braces/],
  [
    "a slip in a choice",
    link({ kind: "suports" }),
    "not-a-choice",
    "$.inferences[0].kind",
    /is “suports”\./,
    /Did you mean “supports”\?/,
  ],
  [
    "a number for a text",
    claim({ text: 12 }),
    "wrong-kind",
    "$.claims[0].text",
    /is the number 12, where a text belongs\./,
    /Write a text\./,
  ],
  ["null for a list", claim({ episodes: null }), "wrong-kind", "$.claims[0].episodes", /is null, where a list/, /./],
  [
    "a text for a record",
    { claims: ["a"] },
    "wrong-kind",
    "$.claims[0]",
    /^claims\[0] is “a”, where an object in braces \{} belongs\.$/,
    /./,
  ],
  ["an object for a section", { claims: {} }, "wrong-kind", "$.claims", /“claims” is an object, where a list/, /./],
  ["a list for positions", { positions: [] }, "wrong-kind", "$.positions", /an empty list/, /braces/],
  [
    "false where only true can stand",
    claim({ commonGround: false }),
    "not-a-choice",
    "$.claims[0].commonGround",
    /is false/,
    /Write true\./,
  ],
  [
    "an id with capitals",
    claim({ id: "Mao-1" }),
    "bad-format",
    "$.claims[0].id",
    /“Mao-1”, not a kebab-case id/,
    /small letters/,
  ],
  ["an empty text", claim({ text: " \n" }), "empty-text", "$.claims[0].text", /is empty/, /./],
  [
    "a short text that is long",
    claim({ short: "x".repeat(49) }),
    "too-long",
    "$.claims[0].short",
    /49 characters/,
    /at most 48/,
  ],
  ["a list with nothing in it", link({ from: [] }), "too-few", "$.inferences[0].from", /empty list/, /./],
  [
    "page 0",
    claim({ citations: [{ source: "s", locator: { page: 0 } }] }),
    "out-of-range",
    "$.claims[0].citations[0].locator.page",
    /is the number 0/,
    /more than 0/,
  ],
  [
    "a page that is true",
    claim({ citations: [{ source: "s", locator: { page: true } }] }),
    "wrong-kind",
    "$.claims[0].citations[0].locator.page",
    /is true, where/,
    /a whole number or a text|a number or a text/,
  ],
  [
    "half a page",
    claim({ citations: [{ source: "s", locator: { page: 1.5 } }] }),
    "wrong-kind",
    "$.claims[0].citations[0].locator.page",
    /1\.5/,
    /whole number/,
  ],
  [
    "a hue that is none",
    { schools: [{ id: "s", name: "S", shortName: "S", explanation: "a", summary: "S", hue: "bleu" }] },
    "wrong-kind",
    "$.schools[0].hue",
    /“bleu”/,
    /"blue"/,
  ],
  ["an address that is none", source({ URL: "ftp://x" }), "bad-format", "$.sources[0].URL", /not a web address/, /./],
  [
    "a day that is none",
    { map: { ...HEAD, compiledOn: "2026-02-30" } },
    "bad-format",
    "$.map.compiledOn",
    /is “2026-02-30”, which is no date/,
    /2026-11-22/,
  ],
  [
    "a setting with a bad name",
    { views: [{ id: "v", title: "V", screen: "map", settings: { "a b": 1 } }] },
    "bad-key",
    '$.views[0].settings["a b"]',
    /not the name of a setting/,
    /Rename/,
  ],
  [
    "a position of an id that is none",
    { positions: { A: { x: 0, y: 0 } } },
    "bad-format",
    "$.positions.A",
    /“A”, not a kebab-case id/,
    /./,
  ],
];

describe("a problem of shape", () => {
  it.each(CASES)("is told in words: %s", (_, sections, code, path, message, hint) => {
    const opened = openDocument(mapText(sections));
    expect(opened.ok ? [] : opened.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    if (opened.ok) return;
    expect(opened.problems[0]?.message).toMatch(message);
    expect(opened.problems[0]?.hint).toMatch(hint);
  });
});
