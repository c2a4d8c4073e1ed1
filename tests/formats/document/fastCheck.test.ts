import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type * as z from "zod/mini";
import { fastCheck, UNSURE } from "../../../src/formats/document/fastCheck.ts";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import { RECORDS } from "../../../src/model/mapDocument.ts";
import { SECTIONS } from "../../../src/model/sections.ts";
import { arbitraryMap } from "../../model/arbitraryMap.ts";

const schemaOf = (section: keyof typeof RECORDS): z.ZodMiniType => RECORDS[section];

/** Any place in a value, by a number: its way from the root. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...way, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = replaced((value as Record<string, unknown>)[key], rest, by);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", "\u0000", "a-b", "A B", 0, -1, 1.5, Number.POSITIVE_INFINITY, true, [], {}),
  fc.constantFrom<unknown>("supports", "rebuts", "flat", { reason: "" }, ["x", "x"], { page: 1 }, "\ud800"),
  fc.jsonValue(),
);

it("says yes to every record of a sound map that stands in the order of the schema", () => {
  const text = readFileSync("data/sino-soviet-split.json", "utf8");
  const map = JSON.parse(text) as Record<string, unknown[]>;
  for (const section of SECTIONS)
    for (const record of map[section] ?? [])
      if (section !== "views") expect(fastCheck(schemaOf(section))(record)).not.toBe(UNSURE);
});

it("says yes only to what the schema gives back the same, whatever is put in any place", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.nat(), fc.nat(), odd, fc.boolean(), (map, which, where, by, isKey) => {
      const written = JSON.parse(serializeDocument(map)) as Record<string, unknown[]>;
      const records = SECTIONS.flatMap((section) =>
        (written[section] ?? []).map((record) => [section, record] as const),
      );
      fc.pre(records.length > 0);
      const [section, record] = records[which % records.length] as (typeof records)[number];
      const places = placesIn(record);
      const place = places[where % places.length] ?? [];
      const changed = isKey ? replaced(record, [...place.slice(0, -1), "unheard-of"], by) : replaced(record, place, by);
      for (const value of [record, changed]) {
        if (fastCheck(schemaOf(section))(value) === UNSURE) continue;
        const result = schemaOf(section).safeParse(value);
        expect(result.success).toBe(true);
        expect(JSON.stringify(result.data)).toBe(JSON.stringify(value));
      }
    }),
    { numRuns: 150 },
  );
});

it("says yes to no key that is missing, unknown, or out of order", () => {
  const check = fastCheck(RECORDS.claims);
  const claim = { id: "a", text: "A.", kind: "finding", citations: [{ source: "s" }] };
  expect(check(claim)).toBe(7);
  expect(check({ ...claim, kind: undefined })).toBe(UNSURE);
  expect(check({ text: "A.", kind: "finding" })).toBe(UNSURE);
  expect(check({ text: "A.", id: "a", kind: "finding" })).toBe(UNSURE);
  expect(check({ ...claim, more: 1 })).toBe(UNSURE);
  expect(check(JSON.parse('{ "__proto__": {}, "id": "a", "text": "A.", "kind": "finding" }'))).toBe(UNSURE);
  expect(fastCheck(RECORDS.inferences)({ id: "i", kind: "proves", from: ["a"], to: "b", basis: "stated" })).toBe(
    UNSURE,
  );
});
