import { expect, test } from "vitest";
import type { Source } from "../../../src/model/source.ts";
import { sourceDate } from "../../../src/model/sourceDate.ts";
import { effectWords, separationWords } from "../../../src/views/matrix/words/effectWords.ts";
import { countOf, timesWord } from "../../../src/views/record/numberWords.ts";

const same = (id: string) => id;

test("effects and separations are said without a number", () => {
  const none = { helps: [], hurts: [], both: [], lost: { helps: [], hurts: [] }, contested: [] };
  expect(effectWords({ ...none, helps: ["A"], hurts: ["D", "R"] }, same)).toBe("Helps A, hurts D and R");
  expect(effectWords({ ...none, both: ["D"], contested: ["D"] }, same)).toBe("Both helps and hurts D (contested)");
  expect(effectWords({ ...none, lost: { helps: ["A"], hurts: [] } }, same)).toBe("What led to A is broken");
  expect(effectWords(none, same)).toBe("Touches no school");
  expect(
    separationWords(
      [
        ["A", "D"],
        ["A", "R"],
        ["I", "D"],
      ],
      same,
    ),
  ).toBe("Separates A from D and R and I from D");
  expect(separationWords([], same)).toBe("Does not tell the schools apart");
});

test("numbers are words up to twelve", () => {
  expect([countOf(1, "step"), countOf(12, "step"), countOf(13, "step"), timesWord(2), timesWord(3)]).toEqual([
    "one step",
    "twelve steps",
    "13 steps",
    "twice",
    "three times",
  ]);
});

test.each([
  [{ "date-parts": [[1960, 4]] }, "1960-04"],
  [{ "date-parts": [["1958", "7", "31"]] }, "1958-07-31"],
  [{ "date-parts": [[1960], [1962]] }, "1960/1962"],
  [{ "date-parts": [[1958]], circa: true }, "1958~"],
  [{ edtf: "1960-01?" }, "1960-01?"],
  [{ literal: "some day" }, undefined],
  [undefined, undefined],
] as const)("%j is %s", (issued, date) => {
  expect(sourceDate({ id: "s", type: "document", issued, custom: { level: "primary" } } as unknown as Source)).toBe(
    date,
  );
});
