import { describe, expect, it } from "vitest";
import { audit } from "../../../src/reasoning/audit/audit.ts";
import type { FindingCode } from "../../../src/reasoning/audit/Finding.ts";
import { MapBuilder } from "../mapBuilder.ts";

function found(builder: MapBuilder, code: FindingCode) {
  return audit(builder.map()).filter((finding) => finding.code === code);
}

describe("bears on nothing", () => {
  it("is evidence from which no link leads to a claim", () => {
    const map = new MapBuilder()
      .source("s")
      .evidence("loose", "s")
      .evidence("through-evidence", "s")
      .evidence("direct", "s")
      .evidence("on-a-link", "s")
      .claim("c")
      .supports("one", "direct", "c")
      .supports("two", "through-evidence", "direct")
      .undercuts("three", "on-a-link", "two");
    expect(found(map, "bears-on-nothing")).toMatchObject([{ id: "loose", severity: "slight", chain: ["loose"] }]);
  });
});

describe("uncited source", () => {
  it("is a source that nothing cites, sees through or derives from", () => {
    const map = new MapBuilder()
      .source("cited", ["origin"])
      .source("origin")
      .source("seen-in")
      .source("never")
      .evidence("e", "cited via seen-in");
    expect(found(map, "uncited-source")).toMatchObject([{ id: "never", severity: "slight", chain: ["never"] }]);
  });
});
