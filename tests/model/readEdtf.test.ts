/// <reference path="./edtf.d.ts" />
import { parse } from "edtf";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type DateEnd, readPoint, readSide } from "../../src/model/readEdtf.ts";

/** What the `edtf` package makes of a date; it is slow and large, but it is the grammar of the people who wrote it. */
interface Node {
  type: string;
  values: (number | Node | null)[];
  uncertain?: boolean | number;
  approximate?: boolean | number;
  unspecified?: number;
}

function byPackage(text: string): Node | undefined {
  try {
    return parse(text, { level: 1 }) as Node;
  } catch {
    return undefined;
  }
}

function endOf(node: Node): DateEnd | undefined {
  const unspecified = node.unspecified ?? 0;
  // Its bitmask counts from the first digit of the year: 8 is the last one, 12 the last two, 48 the month, 192 the day.
  // It takes centuries (`19`) and years of which nothing is known for dates, which level 1 does not have.
  if (!["Date", "Year", "Season"].includes(node.type) || (unspecified & 3) !== 0) return undefined;
  const [year = 0, second, day] = node.values as number[];
  const month = second !== undefined && (unspecified & 48) === 0 ? second : undefined;
  return {
    year: year + 0,
    ...(node.type === "Season" ? { season: second } : month !== undefined && { month: month + 1 }),
    ...(day !== undefined && (unspecified & 192) === 0 && { day }),
    uncertain: Boolean(node.uncertain),
    approximate: Boolean(node.approximate),
    unspecifiedDigits: (unspecified & 4) !== 0 ? 2 : (unspecified & 8) !== 0 ? 1 : 0,
  } as DateEnd;
}

const digits = (from: number, to: number, width: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(width, "0"));
const sign = fc.constantFrom("", "", "", "-");
const year = fc.oneof(
  digits(0, 9999, 4),
  digits(0, 99, 2).map((text) => `${text}XX`),
  digits(0, 999, 3).map((text) => `${text}X`),
  fc.constantFrom("0000", "XXXX", "19", "196", "19600", "1X60"),
);
const part = fc.oneof(digits(0, 32, 2), fc.constantFrom("XX", "X1", "1", "21", "24", "25", "013"));
const time = fc
  .tuple(
    digits(0, 25, 2),
    digits(0, 61, 2),
    fc.option(digits(0, 61, 2)),
    fc.constantFrom("", ".5", ".123", ".1234", "."),
    fc.constantFrom("", "Z", "+", "-", "−", "z"),
    fc.option(fc.tuple(digits(0, 15, 2), fc.constantFrom(":", ""), fc.option(digits(0, 61, 2)))),
  )
  .map(([hours, minutes, seconds, fraction, zone, offset]) => {
    const shift = offset && (offset[2] === null ? offset[0] : offset.join(""));
    const clock = `${hours}:${minutes}${seconds === null ? "" : `:${seconds}${fraction}`}`;
    return `T${clock}${zone}${"+-−".includes(zone) && zone !== "" ? (shift ?? "") : ""}`;
  });
const side = fc.oneof(
  fc
    .tuple(
      sign,
      year,
      fc.array(part, { maxLength: 2 }),
      fc.constantFrom("", "", "?", "~", "%", "??"),
      fc.option(time, { freq: 3 }),
    )
    .map(([minus, first, rest, hedge, clock]) => `${minus}${[first, ...rest].join("-")}${clock ?? hedge}`),
  fc.tuple(fc.constantFrom("Y", "Y-", "y"), digits(0, 200_000, 1)).map((pieces) => pieces.join("")),
  fc.constantFrom("", "..", ".", "XXXX-XX", "XXXX-XX-XX", " 1960", "1960 "),
  fc.string({ unit: fc.constantFrom(..."0129-X?~%TZ:./Y".split("")), maxLength: 10 }),
);

it("reads a point in time as the package does", () => {
  fc.assert(
    fc.property(side, (text) => {
      fc.pre(!text.includes("/"));
      const node = byPackage(text);
      expect(readPoint(text)).toEqual(node && endOf(node));
    }),
    { numRuns: 6_000 },
  );
});

it("takes a side of an interval where the package does", () => {
  fc.assert(
    fc.property(side, (text) => {
      fc.pre(!text.includes("/"));
      const [first] = byPackage(`${text}/1960`)?.values ?? [];
      const known = byPackage(`${text}/1960`) !== undefined;
      const isOpen = typeof first !== "object" || first === null;
      expect(readSide(text)).toEqual(known ? (isOpen ? "open" : endOf(first as Node)) : undefined);
    }),
    { numRuns: 3_000 },
  );
});
