import { describe, expect, it } from "vitest";
import { resolvePassages } from "./resolvePassages.ts";
import { SEED_FOLDER, seedTexts } from "./seedTexts.ts";

const texts = seedTexts();

describe("the passages of the bundled maps", () => {
  it("stand in their documents exactly once", ({ skip }) => {
    if (!texts) return skip(`the documents are not here (${SEED_FOLDER})`);
    const resolved = resolvePassages(texts);
    expect(resolved.length).toBeGreaterThan(0);
    expect(resolved.filter(({ found }) => found !== "once")).toEqual([]);
  });
});
