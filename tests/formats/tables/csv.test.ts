import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../src/formats/tables/csv.ts";

test("fields with commas, quotes and line ends are quoted, lines end in CRLF", () => {
  expect(writeCsv([["a", 'say "no"', "b,c"], ["1\n2"]])).toBe('a,"say ""no""","b,c"\r\n"1\n2"\r\n');
});

test.each(["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])("%j cannot run as a formula", (text) => {
  const field = writeCsv([[text]]).replace(/^"/, "");
  expect(field.startsWith("'")).toBe(true);
  expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
});

test("an apostrophe in front of an ordinary word stays", () => {
  expect(writeCsv([["'tis"]])).toBe("'tis\r\n");
  expect(readCsv("'tis\r\n")).toEqual([["'tis"]]);
});

test("whatever is written is read again", () => {
  const field = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[=+\-@'",\r\n\t a]{0,6}$/));
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual(rows);
    }),
  );
});

test("other programs' line ends, byte order mark and missing last line end are read", () => {
  expect(readCsv("\ufeffa,b\nc,\rd")).toEqual([["a", "b"], ["c", ""], ["d"]]);
});
