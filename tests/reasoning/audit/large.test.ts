/** Audits of maps that are long, round or crowded: nothing overflows, nothing takes forever, no chain fills the memory. */
import { expect, it } from "vitest";
import { audit } from "../../../src/reasoning/audit/audit.ts";
import type { FindingCode } from "../../../src/reasoning/audit/Finding.ts";
import { LONGEST_CHAIN } from "../../../src/reasoning/audit/nearestWays.ts";
import { sourceRanking } from "../../../src/reasoning/audit/sourceRanking.ts";
import { labelling } from "../../../src/reasoning/standing.ts";
import { generateMap } from "../../generate/generateMap.ts";
import { MapBuilder } from "../mapBuilder.ts";

const PATIENCE = { timeout: 120_000 };
const MANY = 30_000;

it("goes through a chain of claims that rests on one source and on one doubt", PATIENCE, () => {
  const builder = new MapBuilder().source("s").evidence("e", "s").claim("c0", { certainty: "tentative" });
  builder.supports("l0", "e", "c0");
  for (let n = 1; n < MANY; n += 1)
    builder.claim(`c${n}`, { certainty: "flat" }).supports(`l${n}`, `c${n - 1}`, `c${n}`);
  const findings = audit(builder.map());
  const last = (code: FindingCode) =>
    findings.find((finding) => finding.code === code && finding.id === `c${MANY - 1}`);
  for (const [code, start] of [
    ["single-sourced", "s"],
    ["hedge-lost", "c0"],
  ] as const) {
    expect(findings.filter((finding) => finding.code === code).length).toBeGreaterThanOrEqual(MANY - 1);
    expect(last(code)?.chain).toHaveLength(LONGEST_CHAIN);
    expect(last(code)?.chain[0]).toBe(start);
    expect(last(code)?.chain.slice(-2)).toEqual([`l${MANY - 1}`, `c${MANY - 1}`]);
  }
});

it("goes round a circle once", PATIENCE, () => {
  const builder = new MapBuilder();
  for (let n = 0; n < MANY; n += 1) builder.claim(`c${n}`).supports(`l${n}`, `c${n}`, `c${(n + 1) % MANY}`);
  const findings = audit(builder.map());
  expect(findings.filter(({ code }) => code === "circular-support")).toHaveLength(1);
  expect(findings.filter(({ code }) => code === "unsupported-claim")).toHaveLength(MANY);
});

it("looks once at a claim that everything leads to and from", PATIENCE, () => {
  const builder = new MapBuilder().claim("hub", { kind: "explanation" }).claim("target");
  for (let n = 0; n < MANY; n += 1)
    builder
      .source(`s${n}`)
      .evidence(`e${n}`, `s${n}`)
      .supports(`l${n}`, `e${n}`, "hub", { basis: "editorial" })
      .rebuts(`r${n}`, "hub", "target");
  const map = builder.map();
  const findings = audit(map);
  expect(findings.filter(({ code }) => code === "unanswered-attack")).toHaveLength(MANY);
  expect(findings.filter(({ code }) => code === "editorial-link")).toHaveLength(1);
  expect(sourceRanking(map, labelling(map), { budgetMs: 0 }).length).toBeLessThan(MANY);
});

it("goes through a made-up map with circles, the same way each time", PATIENCE, () => {
  const map = generateMap({ nodes: 5000, seed: 1, cycles: true });
  expect(audit(structuredClone(map))).toEqual(audit(map));
});
