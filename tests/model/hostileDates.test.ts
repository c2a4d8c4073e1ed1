import { expect, it } from "vitest";
import { parseDate } from "../../src/model/date.ts";
import { jsonPath } from "../../src/model/problem.ts";

it("an endless date is no date, at once", () => {
  const begun = process.cpuUsage().user;
  expect(parseDate(`Y${"9".repeat(300_000)}`)).toBeUndefined();
  expect(process.cpuUsage(undefined).user - begun).toBeLessThan(2_000_000);
});

it("a path shows no character that steers a terminal", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  expect(jsonPath(["claims", "\u001b[2J\u009b\u202e"])).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
});
