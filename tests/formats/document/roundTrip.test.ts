import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import { arbitraryMap } from "../../model/arbitraryMap.ts";

describe("a map that is saved and opened", { timeout: 60_000 }, () => {
  it("opens, is the same map, and is written the same byte for byte", () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const text = serializeDocument(map);
        const opened = openDocument(text);
        if (!opened.ok) throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
        expect(opened.map).toEqual(map);
        expect(serializeDocument(opened.map)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("is written the same whatever the order of its keys was", () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const positions = backwards(map.positions) as typeof map.positions;
        expect(serializeDocument(backwards(map) as typeof map)).toBe(serializeDocument({ ...map, positions }));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out empty sections and ends in a newline", () => {
    const opened = openDocument(JSON.stringify({ format: "gainsay-map", version: 1, map: HEAD, claims: [] }));
    expect(opened.ok && serializeDocument(opened.map)).toMatch(/"compiledOn": "2026-11-22"\n {2}}\n}\n$/);
  });

  const files = readdirSync("data").filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"));
  it.each(files)("keeps the bundled %s byte for byte", (file) => {
    const text = readFileSync(`data/${file}`, "utf8");
    const opened = openDocument(text);
    expect(opened).toMatchObject({ ok: true });
    expect(opened.ok && serializeDocument(opened.map)).toBe(text);
  });
});

const HEAD = {
  id: "m",
  title: "T",
  question: "Q",
  summary: "S",
  language: "en",
  compiledBy: "C",
  compiledOn: "2026-11-22",
};

/** The same value with the keys of every object turned round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, key === "settings" ? each : backwards(each)]),
  );
}
