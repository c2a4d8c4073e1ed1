import { expect, it } from "vitest";
import { dateShape } from "../../../src/reasoning/timeline/dateShape.ts";
import { spanWords } from "../../../src/views/record/spanWords.ts";
import { datesInWords } from "../../../src/views/timeline/words/dateWords.ts";

it.each([
  ["1958-07~", "July 1958, approximately"],
  ["1960-01?", "January 1960, uncertain"],
  ["1958%", "1958, approximately, uncertain"],
  ["1962/..", "since 1962, with no end"],
  ["1962/", "since 1962, its end not known"],
  ["../1962", "until 1962, with no beginning"],
  ["1961/1969~", "1961–69, its end approximate"],
])("%s is said as %s", (text, words) => {
  const shape = dateShape(text);
  expect(shape && datesInWords([shape])).toBe(words);
});

it.each([
  [["1958-01-01", "1960-12-31"], "1958–60"],
  [["1958-07-01", "1958-09-30"], "July–September 1958"],
  [["1958-07-01", "1958-07-31"], "July 1958"],
  [["1958-07-14", "1958-07-14"], "14 July 1958"],
  [["1958-07-14", "1958-07-31"], "14–31 July 1958"],
] as const)("the days %s are said as %s", (days, words) => {
  expect(spanWords(days)).toBe(words);
});
