import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { inline } from "../../../src/formats/review/markdown.ts";
import { gravestFirst, reviewReport } from "../../../src/formats/review/reviewReport.ts";
import type { Id } from "../../../src/model/id.ts";
import type { MapDocument } from "../../../src/model/mapDocument.ts";
import type { Remark } from "../../../src/model/remark.ts";
import { audit } from "../../../src/reasoning/audit/audit.ts";
import type { Finding } from "../../../src/reasoning/audit/Finding.ts";
import { findingState } from "../../../src/store/auditing.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";

const remark = (on: Id, fields: Partial<Remark> = {}): Remark => ({
  id: `remark-${on}`,
  on,
  author: "Ada",
  created: "2026-11-22T10:00:00Z",
  kind: "objection",
  text: "Why this?",
  state: "open",
  ...fields,
});

/** A school's explanation that rests on one document, beside a claim that rests on nothing. */
function small(...remarks: Remark[]): MapDocument {
  const map = new MapBuilder()
    .source("s")
    .evidence("e", "s")
    .claim("c", { code: "C1", short: "The cause" })
    .claim("bare", { code: "B1", short: "Bare" })
    .supports("e-to-c", "e", "c", { warrant: "It says so." })
    .school("school", "c")
    .map();
  return { ...map, remarks };
}

const report = (map: MapDocument, withdrawn: Id[] = []) =>
  reviewReport(map, {
    date: "22 November 2026",
    findings: audit(map),
    withdrawn,
    stateOf: ({ id }) => findingState(map.remarks, id),
  });

describe("the review report", () => {
  it("begins with what was reviewed, on which day, and counts what was found", () => {
    const text = report(small());
    expect(text).toMatch(/^# Review: Test\n\n22 November 2026 · map compiled by Tests, 2024-01-01\n\n> Why\?\n/);
    expect(text).toContain(`${audit(small()).length} findings and 0 remarks.`);
    expect(text).toContain("| Unsupported claim | 1 | 1 | 0 | 0 |");
    expect(text).toContain("| Rests on one document | 1 | 1 | 0 | 0 |");
  });

  it("tells each finding with its chain from the ground up and with what would settle it", () => {
    const text = report(small());
    const [, section = ""] = text.split("## Rests on one document (1)");
    const ground = section.indexOf("1. Title of s attests “Text of e.”.");
    const step = section.indexOf("2. “Text of e.” supports C1 (The cause). It says so.");
    expect(ground).toBeGreaterThan(0);
    expect(step).toBeGreaterThan(ground);
    expect(section.indexOf("**What would settle it.**")).toBeGreaterThan(0);
    expect(section).toContain("> Text of c.");
  });

  it("gathers all remarks before the findings, with their state", () => {
    const text = report(small(remark("bare", { state: "settled" }), remark("school", { text: "One.\n\nTwo." })));
    expect(text).toContain("| Unsupported claim | 1 | 0 | 0 | 1 |");
    expect(text).toMatch(/\n\*(slight|moderate|serious), settled\*\n/);
    expect(text).toContain("- **Objection** by Ada, 2026-11-22 (settled): Why this?");
    const [before = "", others = ""] = text.split("## Remarks");
    expect(before).not.toContain("## Unsupported claim");
    expect(others.indexOf("### The school school")).toBeLessThan(others.indexOf("## Unsupported claim"));
    expect(others).toContain("(open): One.\n\n  Two.");
  });

  it("puts the gravest kinds first, and can be kept to what is shown", () => {
    const map = small(remark("bare"), remark("c"));
    const findings = audit(map).filter(({ id }) => id === "c");
    const text = reviewReport(map, { date: "today", findings, stateOf: () => "open", keptTo: "School, open" });
    expect(text).toContain("1 remark. Only what was shown: School, open.");
    expect(text).not.toContain("### B1");
    const [slight, grave] = [
      { ...(findings[0] as Finding), code: "circular-support" as const, severity: "slight" as const },
      { ...(findings[0] as Finding), code: "hedge-lost" as const, severity: "serious" as const },
    ];
    expect(gravestFirst([slight, grave])).toEqual([[grave], [slight]]);
  });

  it("says what becomes of each explanation where something is withdrawn", () => {
    const text = report(small(), ["s"]);
    expect(text).toContain("## What if: without Title of s");
    expect(text).toContain(
      "1 claim loses standing (it falls): C1 (The cause). None gains any. 1 claim has fewer live supports.",
    );
    expect(text).toContain("- **C1 (The cause)**: Stands, becomes Unsupported.");
    expect(report(small())).not.toContain("What if: without");
  });

  it("lets no text of a map bring mark-up of its own", () => {
    const map = small(remark("bare", { text: "# Head\n<img src=x onerror=alert(1)> [a](javascript:b) | `c`" }));
    const text = report({ ...map, map: { ...map.map, title: "*Bold* <b>" } });
    expect(text).toContain("# Review: \\*Bold\\* \\<b\\>");
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).toContain("\\# Head \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\| \\`c\\`");
    expect(inline("- one\n2. two")).toBe("\\- one 2. two");
    expect(inline("1. one")).toBe("1\\. one");
  });

  it("names every finding and every remark of the bundled map", () => {
    const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
    if (!opened.ok) throw new Error("the bundled map does not open");
    const findings = audit(opened.map);
    const text = report(opened.map);
    expect(text.match(/^### \d+\. /gm)).toHaveLength(findings.length);
    for (const { message, settle } of findings) {
      expect(text).toContain(inline(message));
      expect(text).toContain(inline(settle));
    }
    expect(text).not.toContain("undefined");
  });
});
