import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runGainsay } from "../../../src/cli/runGainsay.ts";
import { type OpenFailure, openDocument } from "../../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import { fakeTerminal } from "../../cli/fakeTerminal.ts";
import { arbitraryMap } from "../../model/arbitraryMap.ts";
import { HEAD, mapText } from "./mapText.ts";

/** Far above what any of these take, far below what a person would call hung. */
const SECONDS = 60;

interface Hostile {
  readonly name: string;
  readonly file: () => string | Uint8Array;
  readonly failure: OpenFailure;
  readonly code: string;
  /** What the first sentence says. */
  readonly says: RegExp;
}

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const million = <T>(make: (at: number) => T) => Array.from({ length: 1_000_000 }, (_, at) => make(at));
const withHead = (extra: string) => mapText().replace(/}\s*$/, `,${extra}}`);
const claim = (fields: object) => mapText({ claims: [{ id: "a", text: "A.", kind: "finding", ...fields }] });
const utf16 = (text: string, mark: boolean) => {
  const units = Uint16Array.from(mark ? `\ufeff${text}` : text, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
};
const viaChain = (length: number) => {
  let citation: object = { source: "s" };
  for (let at = 1; at < length; at += 1) citation = { source: "s", via: citation };
  return citation;
};

const HOSTILE: readonly Hostile[] = [
  { name: "nothing", file: () => "", failure: "not-json", code: "syntax", says: /empty/ },
  {
    name: "a web page",
    file: () => "<!doctype html>",
    failure: "not-json",
    code: "syntax",
    says: /Line 1, column 1: expected a value, but found “<”/,
  },
  {
    name: "a file that was cut off",
    file: () => mapText().slice(0, -3),
    failure: "not-json",
    code: "syntax",
    says: /end of the file/,
  },
  {
    name: "a comma too many",
    file: () => '{\n  "format": 1,\n}',
    failure: "not-json",
    code: "syntax",
    says: /Line 3, column 1: expected a key in double quotes, but found “}”/,
  },
  {
    name: "random bytes",
    file: () => Uint8Array.from({ length: 4_000 }, (_, at) => (at * 197 + 131) % 256),
    failure: "not-json",
    code: "wrong-encoding",
    says: /UTF-8/,
  },
  {
    name: "Latin-1",
    file: () => Uint8Array.from(Buffer.from('{"a":\n"\u00e9"}', "latin1")),
    failure: "not-json",
    code: "wrong-encoding",
    says: /line 2/,
  },
  {
    name: "UTF-16 with a mark",
    file: () => utf16(mapText(), true),
    failure: "not-json",
    code: "wrong-encoding",
    says: /UTF-16/,
  },
  {
    name: "UTF-16 without a mark",
    file: () => utf16(mapText(), false),
    failure: "not-json",
    code: "wrong-encoding",
    says: /UTF-16/,
  },
  {
    name: "UTF-32",
    file: () => Uint8Array.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]),
    failure: "not-json",
    code: "wrong-encoding",
    says: /UTF-32/,
  },
  {
    name: "lists 100,000 deep",
    file: () => deep(100_000),
    failure: "not-a-map",
    code: "too-deep",
    says: /nested more than 100 deep/,
  },
  {
    name: "objects 100,000 deep",
    file: () => '{"a":'.repeat(100_000),
    failure: "not-a-map",
    code: "too-deep",
    says: /nested more than 100 deep/,
  },
  {
    name: "a chain of via 1,000 long",
    file: () => claim({ citations: [viaChain(1_000)] }),
    failure: "not-a-map",
    code: "too-deep",
    says: /nested more than 100 deep/,
  },
  { name: "a list", file: () => "[]", failure: "not-a-map", code: "not-a-map", says: /list/ },
  {
    name: "JSON of another kind",
    file: () => '{"nodes":[],"edges":[]}',
    failure: "not-a-map",
    code: "not-a-map",
    says: /does not say what it is/,
  },
  { name: "another format", file: () => '{"format":"x"}', failure: "not-a-map", code: "not-a-map", says: /“x”/ },
  {
    name: "no version",
    file: () => '{"format":"gainsay-map"}',
    failure: "not-a-map",
    code: "not-a-map",
    says: /no “version”/,
  },
  {
    name: "a version that is text",
    file: () => mapText({ version: "1" }),
    failure: "not-a-map",
    code: "not-a-map",
    says: /“1”/,
  },
  {
    name: "version 0",
    file: () => mapText({ version: 0 }),
    failure: "migration-failed",
    code: "migration-failed",
    says: /never was a version 0/,
  },
  {
    name: "version -1e300",
    file: () => mapText({ version: -1e300 }),
    failure: "migration-failed",
    code: "migration-failed",
    says: /never was a version/,
  },
  { name: "version 2", file: () => mapText({ version: 2 }), failure: "too-new", code: "too-new", says: /version 2/ },
  {
    name: "version 1e999",
    file: () => withHead('"x":1').replace('"version":1', '"version":1e999'),
    failure: "not-a-map",
    code: "not-a-map",
    says: /Infinity/,
  },
  {
    name: "__proto__ in positions",
    file: () => withHead('"positions":{"__proto__":{"x":1,"y":1}}'),
    failure: "invalid",
    code: "unknown-key",
    says: /__proto__/,
  },
  {
    name: "__proto__ at the root",
    file: () => withHead('"__proto__":{"claims":[]}'),
    failure: "invalid",
    code: "unknown-key",
    says: /__proto__/,
  },
  {
    name: "__proto__ in settings",
    file: () => withHead('"views":[{"id":"v","title":"V","screen":"map","settings":{"__proto__":1}}]'),
    failure: "invalid",
    code: "unknown-key",
    says: /__proto__/,
  },
  {
    name: "__proto__ behind an escape",
    file: () => withHead('"\\u005f_proto__":1'),
    failure: "invalid",
    code: "unknown-key",
    says: /__proto__/,
  },
  {
    name: "the id constructor",
    file: () => claim({ id: "constructor" }),
    failure: "invalid",
    code: "bad-format",
    says: /“constructor”/,
  },
  {
    name: "a key twice",
    file: () => withHead('"claims":[],\n"claims":[]'),
    failure: "invalid",
    code: "duplicate-key",
    says: /Line 2, column 1: the key "claims" stands twice/,
  },
  {
    name: "a key twice behind an escape",
    file: () => withHead('"claims":[],"cl\\u0061ims":[]'),
    failure: "invalid",
    code: "duplicate-key",
    says: /"claims" stands twice/,
  },
  {
    name: "a javascript: address",
    file: () =>
      mapText({
        sources: [{ id: "s", type: "book", title: "S", URL: "javascript:alert(1)", custom: { level: "primary" } }],
      }),
    failure: "invalid",
    code: "bad-format",
    says: /not a web address/,
  },
  {
    name: "a data: address",
    file: () =>
      mapText({
        sources: [{ id: "s", type: "book", title: "S", URL: "data:text/html,x", custom: { level: "primary" } }],
      }),
    failure: "invalid",
    code: "bad-format",
    says: /not a web address/,
  },
  {
    name: "half a character",
    file: () => claim({ text: "\ud800" }),
    failure: "invalid",
    code: "unprintable",
    says: /half a character/,
  },
  {
    name: "a control character",
    file: () => claim({ text: "a\u001b[31m" }),
    failure: "invalid",
    code: "unprintable",
    says: /control character/,
  },
  {
    name: "a huge number",
    file: () =>
      mapText({ schools: [{ id: "s", name: "S", shortName: "S", explanation: "a", summary: "S", hue: 1e300 }] }),
    failure: "invalid",
    code: "out-of-range",
    says: /1e\+300/,
  },
  {
    name: "an infinite number",
    file: () => withHead('"positions":{"a":{"x":1e999,"y":0}}'),
    failure: "invalid",
    code: "wrong-kind",
    says: /Infinity/,
  },
  {
    name: "a number that would lose its digits",
    file: () =>
      mapText({ sources: [{ id: "s", type: "book", title: "S", volume: 2 ** 60, custom: { level: "primary" } }] }),
    failure: "invalid",
    code: "out-of-range",
    says: /volume/,
  },
  {
    name: "a text of 100 MB",
    file: () => claim({ text: "x".repeat(100_000_000) }),
    failure: "invalid",
    code: "too-long",
    says: /100,000,000 characters/,
  },
  {
    name: "an unknown key of 100 MB",
    file: () => claim({ ["k".repeat(100_000_000)]: 1 }),
    failure: "invalid",
    code: "unknown-key",
    says: /kkk…/,
  },
  {
    name: "a string of 100 MB that never ends",
    file: () => `{"a":"${"x".repeat(100_000_000)}`,
    failure: "not-json",
    code: "syntax",
    says: /closing quotation mark/,
  },
  {
    name: "100 MB of spaces",
    file: () => `${" ".repeat(100_000_000)}x`,
    failure: "not-json",
    code: "syntax",
    says: /column 100000001/,
  },
  {
    name: "a million invalid records",
    file: () => mapText({ claims: million(() => ({ id: "A" })) }),
    failure: "invalid",
    code: "bad-format",
    says: /“A”/,
  },
  {
    name: "a million records that are none",
    file: () => mapText({ evidence: million(() => 0) }),
    failure: "invalid",
    code: "wrong-kind",
    says: /the number 0/,
  },
  {
    name: "a million unknown keys",
    file: () => mapText(Object.fromEntries(million((at) => [`k${at}`, at]))),
    failure: "invalid",
    code: "unknown-key",
    says: /“k0”/,
  },
  {
    name: "a million positions of nobody",
    file: () => mapText({ positions: Object.fromEntries(million((at) => [`n${at}`, { x: 0, y: 0 }])) }),
    failure: "invalid",
    code: "dangling-reference",
    says: /“n0”/,
  },
  {
    name: "a million values in one record",
    file: () => claim({ episodes: million(() => 1) }),
    failure: "invalid",
    code: "too-many",
    says: /more than 20,000 values/,
  },
  {
    name: "duplicate keys in what is no map",
    file: () => '{"a":1,"a":2}',
    failure: "not-a-map",
    code: "not-a-map",
    says: /JSON, but no map/,
  },
  {
    name: "a million duplicate keys",
    file: () => `{"format":"gainsay-map",${million(() => '"a":1').join(",")}}`,
    failure: "invalid",
    code: "duplicate-key",
    says: /"a" stands twice/,
  },
  {
    name: "200,000 equal ids",
    file: () => mapText({ episodes: Array.from({ length: 200_000 }, () => ({ id: "e", label: "E", date: "1960" })) }),
    failure: "invalid",
    code: "duplicate-id",
    says: /used twice/,
  },
];

describe("a hostile file", { timeout: SECONDS * 1000 }, () => {
  it.each(HOSTILE)("is refused in words: $name", ({ file, failure, code, says }) => {
    const opened = openDocument(file());
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    expect(opened.failure).toBe(failure);
    const [first] = opened.problems;
    expect(first?.code).toBe(code);
    expect(first?.message).toMatch(says);
    expect(opened.problems.length).toBeLessThanOrEqual(1_001);
    for (const { message, hint, path } of opened.problems.slice(0, 5)) {
      expect(`${message}${hint}${path}`.length).toBeLessThan(1_500);
      expect(message).toMatch(/^[^a-z].*\.$|^[a-z]+[.[].*\.$/su);
      expect(hint).toMatch(/[.!?”]$/u);
      expect(`${message}${hint}${path}`).not.toMatch(/[\p{Cc}\p{Surrogate}]|undefined|\[object/u);
    }
  });

  it.each(
    HOSTILE.filter(({ name }) => /deep|long|twice|__proto__|UTF-16 with|cut off|version 2|javascript/.test(name)),
  )("is refused by the command line in one sentence: $name", async ({ file, failure }) => {
    const given = file();
    const terminal = fakeTerminal({ "map.json": typeof given === "string" ? Buffer.from(given) : given });
    const code = await runGainsay(["standing", "map.json"], terminal);
    expect(code).toBe(2);
    expect(terminal.written()).toBe("");
    expect(terminal.warned()).toMatch(/^[A-Za-z].{10,600}\n$/u);
    expect(await runGainsay(["check", "map.json"], terminal)).toBe(failure === "invalid" ? 1 : 2);
  });

  it("says how many more problems there are", () => {
    const opened = openDocument(mapText({ claims: Array.from({ length: 5_000 }, () => ({ id: "A" })) }));
    expect(opened.ok ? undefined : opened.problems.at(-1)).toMatchObject({ code: "more-problems" });
  });
});

describe("a file that only looks hostile", () => {
  it("may begin with a byte order mark", () => {
    expect(openDocument(Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(mapText())]))).toMatchObject({ ok: true });
    expect(openDocument(`\ufeff${mapText()}`)).toMatchObject({ ok: true });
  });

  it("may hold markup in its texts, which stays text", () => {
    const text = '<img src=x onerror="alert(1)"> </script> {{b}} javascript:alert(1)';
    const opened = openDocument(claim({ text }));
    expect(opened.ok && opened.map.claims[0]?.text).toBe(text);
  });

  it("may hold a hundred thousand good records, and opens in seconds", { timeout: SECONDS * 1000 }, () => {
    const episodes = Array.from({ length: 100_000 }, (_, at) => ({ id: `e${at}`, label: "E", date: "1960" }));
    expect(openDocument(mapText({ episodes }))).toMatchObject({ ok: true });
  });

  it("may cite through a chain as deep as nesting allows", () => {
    const sources = [{ id: "s", type: "book", title: "S", custom: { level: "primary" } }];
    expect(
      openDocument(mapText({ sources, claims: [{ id: "a", text: "A.", kind: "finding", citations: [viaChain(90)] }] })),
    ).toMatchObject({ ok: true });
  });
});

describe("any file", { timeout: SECONDS * 1000 }, () => {
  const isAnswer = (file: string | Uint8Array) => {
    const opened = openDocument(file);
    if (!opened.ok) expect(opened.problems.length).toBeGreaterThan(0);
  };

  it("gets an answer: random text and bytes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), isAnswer), { numRuns: 500 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isAnswer), { numRuns: 500 });
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), isAnswer), { numRuns: 500 });
  });

  it("gets an answer: any JSON in the place of any part of a map", () => {
    const part = fc.constantFrom(
      "version",
      "map",
      "sources",
      "schools",
      "scholars",
      "claims",
      "evidence",
      "inferences",
      "stances",
      "remarks",
      "views",
      "outlines",
      "positions",
    );
    fc.assert(
      fc.property(part, fc.jsonValue(), fc.boolean(), (key, value, inList) =>
        isAnswer(mapText({ [key]: inList ? [value] : value })),
      ),
      { numRuns: 1_000 },
    );
  });

  it("gets an answer: maps that were cut off or in which a character was changed", () => {
    fc.assert(
      fc.property(
        arbitraryMap({ most: 2 }),
        fc.nat(),
        fc.string({ unit: "binary", maxLength: 2 }),
        (map, at, written) => {
          const text = serializeDocument(map);
          const place = at % text.length;
          const cut = openDocument(text.slice(0, place));
          expect(cut.ok).toBe(false);
          isAnswer(text.slice(0, place) + written + text.slice(place + 1));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is not read as JSON unless JSON.parse reads it", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom("", "{", "}", "[", "]", ",", '"', "0", "\\", "\u0001"),
        (json, at, written) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + written + json.slice(place + 1);
          const opened = openDocument(text);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(!opened.ok && opened.failure === "not-json").toBe(!isJson);
          if (!isJson && !opened.ok && text.trim()) expect(opened.problems[0]?.message).not.toContain("something else");
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

it("the map that these files begin with is a good one", () => {
  expect(openDocument(mapText())).toMatchObject({ ok: true, map: { map: HEAD } });
});
