import { describe, expect, it } from "vitest";
import { nearestNames } from "../../src/model/nearestName.ts";

const KEYS = ["title", "question", "summary", "licence", "language"];

describe("the name that was meant", () => {
  it.each([
    ["titel", "title"],
    ["Title", "title"],
    ["langage", "language"],
    ["license", "licence"],
    ["sumary", "summary"],
  ])("by %s is %s", (written, meant) => expect(nearestNames(written, KEYS)[0]).toBe(meant));

  it.each(["footnotes", "x", "", "k".repeat(1e6)])("is none where nothing is near", (written) =>
    expect(nearestNames(written, KEYS)).toEqual([]),
  );

  it("comes nearest first, and no more than asked for", () => {
    expect(nearestNames("claim-1", ["claim-12", "claim-1a", "claim-2", "clam-1", "x"], 2)).toEqual([
      "claim-12",
      "claim-1a",
    ]);
  });
});
