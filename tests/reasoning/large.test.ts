/** Maps that are long, round or large: nothing overflows the stack, and nothing takes forever. */
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { circles } from "../../src/reasoning/circles.ts";
import { needs } from "../../src/reasoning/needs.ts";
import { chainOf, polarityAt, polarityOf } from "../../src/reasoning/polarity.ts";
import { schoolOfClaim } from "../../src/reasoning/schools.ts";
import { smallestAttack } from "../../src/reasoning/smallestAttack.ts";
import { labelling, labelOf, standingOf } from "../../src/reasoning/standing.ts";
import { withdraw } from "../../src/reasoning/withdrawal.ts";
import { MapBuilder } from "./mapBuilder.ts";

const PATIENCE = 60_000;
const CHAIN = 100_000;
const CIRCLE = 20_000;

function chain(length: number, withGround: boolean): MapDocument {
  const builder = new MapBuilder().source("s");
  if (withGround) builder.evidence("e", "s").supports("ground", "e", "c0");
  for (let n = 0; n < length; n += 1) {
    builder.claim(`c${n}`);
    if (n > 0) builder.supports(`l${n}`, `c${n - 1}`, `c${n}`);
  }
  return builder.map();
}

function circle(length: number, kind: "supports" | "undercuts", withGround = false): MapDocument {
  const builder = new MapBuilder().ground("g");
  for (let n = 0; n < length; n += 1) {
    const next = `c${(n + 1) % length}`;
    builder.claim(`c${n}`);
    if (kind === "supports") builder.supports(`l${n}`, `c${n}`, next);
    else builder.supports(`r${n}`, "g", `c${n}`).undercuts(`l${n}`, `c${n}`, `r${(n + 1) % length}`);
  }
  if (withGround) builder.supports("ground", "g", "c0");
  return builder.map();
}

describe("a chain of 100,000", () => {
  it(
    "is labelled, withdrawn from, walked and traced to its one source",
    () => {
      const map = chain(CHAIN, true);
      const last = `c${CHAIN - 1}`;
      expect(labelOf(labelling(map), last)).toBe("T");
      expect(withdraw(map, ["s"]).changed.length).toBe(CHAIN + 2);
      const polarity = polarityOf(map, last);
      expect(polarityAt(polarity, "s")).toBe("supports");
      expect(chainOf(polarity, "s", "+")?.path.length).toBe(2 * CHAIN + 3);
      const needed = needs(map, last);
      expect([needed.needs.length, needed.singleSourced]).toEqual([2 * CHAIN + 3, true]);
      expect(circles(map)).toEqual([]);
      expect(schoolOfClaim(map).size).toBe(0);
    },
    PATIENCE,
  );

  it(
    "is traced where two chains of 20,000 meet again",
    () => {
      const builder = new MapBuilder().source("s").evidence("e", "s").claim("end");
      for (const side of ["a", "b"]) {
        for (let n = 0; n < 20_000; n += 1)
          builder.claim(`${side}${n}`).supports(`${side}l${n}`, n === 0 ? "e" : `${side}${n - 1}`, `${side}${n}`);
        builder.supports(`${side}-end`, `${side}19999`, "end");
      }
      expect(needs(builder.map(), "end").needs).toEqual(["end", "e", "e/attested-by/0", "s"]);
    },
    PATIENCE,
  );
});

describe("a circle of 20,000", () => {
  it(
    "of supports is unfounded, or anchored by one ground",
    () => {
      const unfounded = circle(CIRCLE, "supports");
      expect(labelOf(labelling(unfounded), "c7")).toBe("F");
      expect(circles(unfounded).map(({ members, anchored }) => [members.length, anchored])).toEqual([
        [2 * CIRCLE, false],
      ]);
      const anchored = circle(CIRCLE, "supports", true);
      expect(labelOf(labelling(anchored), `c${CIRCLE - 1}`)).toBe("T");
      expect(needs(anchored, `c${CIRCLE - 1}`).needs.length).toBe(2 * CIRCLE + 1);
      expect(circles(anchored)[0]?.anchored).toBe(true);
    },
    PATIENCE,
  );

  it(
    "of attacks is contested",
    () => {
      const map = circle(CIRCLE, "undercuts");
      expect(standingOf(labelling(map), "c0")).toMatchObject({ status: "contested", reason: "circle" });
      expect(polarityAt(polarityOf(map, "c0"), "g")).toBe("both");
    },
    PATIENCE,
  );

  it(
    "with an odd number of attacks has chains of both signs only by going round twice",
    () => {
      const builder = new MapBuilder().claim("c0");
      for (let n = 1; n < 2_001; n += 1) builder.claim(`c${n}`).supports(`l${n}`, `c${n}`, `c${n - 1}`);
      builder.rebuts("back", "c0", "c2000");
      const found = chainOf(polarityOf(builder.map(), "c0"), "c1000", "-");
      expect(found?.onlyByLoop).toBe(true);
      expect(found?.path.length).toBe(2 * 1000 + 1 + 2 * 2001);
    },
    PATIENCE,
  );
});

describe("a large map", () => {
  it(
    "finds the smallest attack, or says that the time was up",
    () => {
      const builder = new MapBuilder().source("s").claim("x");
      for (let n = 0; n < 3_000; n += 1)
        builder.evidence(`e${n}`, "s").claim(`c${n}`).supports(`l${n}`, `e${n}`, `c${n}`);
      for (let n = 0; n < 3; n += 1) builder.supports(`x${n}`, [`c${n}`, `c${n + 3}`], "x");
      const found = smallestAttack(builder.map(), "x", { budgetMs: 20_000, cap: 1000 });
      // Of each line of support, one of its link, its two claims, their links and their evidence.
      expect([found.size, found.smallest.length, found.exhaustive]).toEqual([3, 7 ** 3, true]);
    },
    PATIENCE,
  );
});
