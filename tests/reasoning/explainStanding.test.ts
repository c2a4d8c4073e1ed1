import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainStanding, statementName } from "../../src/reasoning/explainStanding.ts";
import { labelling, labelWithout } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE, randomMaps } from "./randomMaps.ts";
import { linkIds, statementIds } from "./wellFounded.ts";

const base = () =>
  new MapBuilder()
    .source("s")
    .source("t")
    .evidence("e", "s")
    .evidence("f", "t")
    .claim("a", { code: "D2", short: "Mao welcomed the withdrawal" })
    .claim("b", { short: "Dates don't fit" });
const explain = (map: MapBuilder, id: string, ...withdrawn: string[]) => {
  const built = map.map();
  return explainStanding(built, labelWithout(built, new Set(withdrawn)), id);
};

describe("a standing in words", () => {
  it("says what a statement stands on", () => {
    expect(explain(base().supports("r", "e", "a"), "a")).toEqual({
      word: "Stands",
      sentence: "“Text of e.” supports it; no attack hits it directly.",
      mentions: ["e"],
    });
    expect(explain(base(), "e").sentence).toBe("Attested by Title of s; no attack hits it directly.");
    expect(explain(base(), "s").sentence).toBe("A source: taken as given on this map.");
    expect(explain(base().ground("g"), "g").sentence).toBe("Taken as common ground; no attack hits it directly.");
  });

  it("says what a contest is about", () => {
    const map = base().supports("r", "e", "a").rebuts("o", "f", "a").supports("q", "a", "b");
    expect(explain(map, "a")).toEqual({
      word: "Contested",
      sentence: "“Text of e.” speaks for it and “Text of f.” speaks against it; neither gives way on this map.",
      mentions: ["e", "f"],
    });
    expect(explain(map, "b").sentence).toBe("It depends on D2 (Mao welcomed the withdrawal), which is contested.");
    const circle = base().supports("r", "e", "a").supports("q", "f", "b").rebuts("ab", "a", "b").rebuts("ba", "b", "a");
    expect(explain(circle, "b").sentence).toBe(
      "It stands in a circle of attacks with D2 (Mao welcomed the withdrawal), and nothing outside the circle decides it.",
    );
  });

  it("says what makes a statement fall", () => {
    expect(explain(base().supports("r", "e", "a").defeats("d", "f", "a"), "a")).toEqual({
      word: "Falls",
      sentence: "“Text of f.” defeats it: It is plainly stronger.",
      mentions: ["f"],
    });
    expect(explain(base().rebuts("o", "f", "a"), "a").sentence).toBe(
      "“Text of f.” speaks against it, and no support for it holds.",
    );
    expect(explain(base().supports("r", "e", "a").undercuts("u", "f", "r"), "a")).toEqual({
      word: "Falls",
      sentence: "Its one support, from “Text of e.”, is cut by “Text of f.”.",
      mentions: ["e", "f"],
    });
    const second = base().source("via").evidence("seen", "s via via");
    expect(explain(second, "seen", "via").sentence).toBe("It was seen only via Title of via, which is withdrawn.");
  });

  it("says why a statement lacks support", () => {
    expect(explain(base(), "a")).toEqual({
      word: "Unsupported",
      sentence: "Nothing on this map supports it.",
      mentions: [],
    });
    expect(explain(base(), "a", "a").sentence).toBe("It is withdrawn.");
    expect(explain(base().supports("r", "b", "a"), "a").sentence).toBe(
      "Its one support needs “Dates don't fit”, which doesn’t stand.",
    );
    expect(
      explain(
        base()
          .claim("c", { presupposes: ["a"] })
          .supports("r", "e", "c"),
        "c",
      ).sentence,
    ).toBe("It presupposes D2 (Mao welcomed the withdrawal), which doesn’t stand.");
    expect(explain(base().supports("ab", "a", "b").supports("ba", "b", "a"), "b").sentence).toBe(
      "It and D2 (Mao welcomed the withdrawal) support each other in a circle, with no ground outside it.",
    );
    expect(explain(base(), "gone").sentence).toBe("It is not on this map.");
  });

  it("speaks of links", () => {
    const map = base().supports("r", "e", "a").undercuts("u", "f", "r");
    expect(explain(map, "r").sentence).toBe("It is cut by “Text of f.”.");
    expect(explain(map, "u").sentence).toBe("It holds, because “Text of f.” stands and nothing cuts it.");
    expect(explain(map, "u", "f").sentence).toBe("It needs “Text of f.”, which doesn’t stand.");
  });

  it("names at most four, and long texts shortly", () => {
    const map = base();
    for (const n of [1, 2, 3, 4, 5]) map.evidence(`e${n}`, "s").supports(`r${n}`, `e${n}`, "a");
    expect(explain(map, "a").sentence).toBe(
      "“Text of e1.”, “Text of e2.”, “Text of e3.” and 2 more support it; no attack hits it directly.",
    );
    const long = new MapBuilder().claim("long", { text: "word ".repeat(50) }).map();
    expect(statementName(long, "long").length).toBeLessThanOrEqual(50);
  });

  it(
    "is one finished sentence on any map, mentions what exists, and claims nothing beyond the map",
    () => {
      fc.assert(
        fc.property(randomMaps(), fc.nat(1000), (map, pick) => {
          const ids = [...statementIds(map), ...linkIds(map)];
          const labelled = pick % 2 ? labelling(map) : labelWithout(map, new Set([ids[pick % ids.length] as string]));
          for (const id of ids) {
            const { sentence, mentions } = explainStanding(map, labelled, id);
            expect(sentence).toMatch(/^[A-Z“].*\.$/);
            expect(sentence).not.toMatch(/undefined|confirmed|proved| {2}|, ,|via ,|by \.|from ,|on ,|with ,/);
            for (const mention of mentions) expect(statementIds(map)).toContain(mention);
          }
        }),
        { numRuns: 1500 },
      );
    },
    PATIENCE,
  );
});
