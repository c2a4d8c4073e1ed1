import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { dateSpan } from "../../src/model/date.ts";
import type { Id } from "../../src/model/id.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import type { Stance } from "../../src/model/stance.ts";
import { clashSentence } from "../../src/reasoning/compare/clashSentence.ts";
import { type ComparedEpisode, compareSchools } from "../../src/reasoning/compare.ts";
import { hinges, schoolsBuildingOn } from "../../src/reasoning/hinges.ts";
import { areRivals } from "../../src/reasoning/schools.ts";
import { MapBuilder } from "./mapBuilder.ts";
import { PATIENCE } from "./randomMaps.ts";

/** Two schools, left on x and right on y, a third that is silent, and episodes "war" (1914) and "peace" (1919). */
const base = () =>
  new MapBuilder()
    .source("s")
    .claim("x")
    .claim("y")
    .claim("z")
    .school("left", "x")
    .school("right", "y")
    .school("third", "z")
    .scholar("hand", "left");

type Change = (map: MapDocument) => void;

function withEpisodes(builder: MapBuilder, change: Change = () => undefined): MapDocument {
  const map = builder.map();
  map.episodes.push({ id: "peace", label: "Peace", date: "1919" }, { id: "war", label: "War", date: "1914" });
  change(map);
  return map;
}

const stance = (by: Id, on: Id, position: Stance["position"], more: Partial<Stance> = {}): Stance => ({
  id: `${by}-${position}-${on}`,
  by,
  on,
  position,
  ...more,
});

function rowOf(map: MapDocument, episode: Id | undefined, schools: Id[] = ["left", "right", "third"]): ComparedEpisode {
  const found = compareSchools(map, schools);
  return episode === undefined ? found.elsewhere : (found.episodes.find(({ id }) => id === episode) as ComparedEpisode);
}

const onWar = { episodes: ["war"] };

describe("what a school says of an episode", () => {
  it("is what it, or a scholar who speaks for it, asserts or concedes there", () => {
    const map = withEpisodes(
      base().claim("a", onWar).claim("b", onWar).claim("c", onWar).asserts("left", "a"),
      (one) => {
        one.stances.push(stance("hand", "b", "concedes"), stance("right", "c", "asserts"));
      },
    );
    expect(rowOf(map, "war").cells.map(({ position, claims }) => [position, ...claims])).toEqual([
      ["speaks", "a", "b"],
      ["speaks", "c"],
      ["no-entry"],
    ]);
    expect(rowOf(map, "peace").cells.map(({ position }) => position)).toEqual(["no-entry", "no-entry", "no-entry"]);
  });

  it("is also what it denies, which is none of its claims", () => {
    const map = withEpisodes(base().claim("a", onWar), (one) => void one.stances.push(stance("left", "a", "denies")));
    expect(rowOf(map, "war").cells[0]).toMatchObject({ position: "speaks", claims: [], denies: ["a"] });
  });

  it("is said by a scholar of a school and of its umbrella for the school alone", () => {
    const builder = base().claim("a", onWar).claim("u").school("umbrella", "u").school("inner", "z", "umbrella");
    const map = withEpisodes(builder.scholar("both", "umbrella", "inner").asserts("both", "a"));
    const cells = rowOf(map, "war", ["umbrella", "inner"]).cells;
    expect(cells.map(({ position }) => position)).toEqual(["no-entry", "speaks"]);
  });

  it("is silence on record where somebody says so, whatever else there is", () => {
    const said = stance("hand", "war", "silent", { reportedBy: "critic" });
    const map = withEpisodes(base().claim("a", onWar).asserts("left", "a"), (one) => void one.stances.push(said));
    expect(rowOf(map, "war").cells[0]).toMatchObject({
      position: "silent-on-record",
      claims: ["a"],
      silences: [said],
    });
  });

  it("is no entry, with the claim named, where a claim argues its way and nobody is on record with it", () => {
    const map = withEpisodes(base().claim("a", onWar).supports("ax", "a", "x"));
    expect(rowOf(map, "war").cells[0]).toMatchObject({ position: "no-entry", claims: [], unheld: ["a"] });
    expect(rowOf(map, "war").others).toEqual(["a"]);
  });
});

describe("what lies between schools", () => {
  it("is agreement on what both assert or concede", () => {
    const map = withEpisodes(base().claim("a", onWar).asserts("left", "a"), (one) => {
      one.stances.push(stance("right", "a", "concedes"));
    });
    expect(rowOf(map, "war").agreements).toEqual(["a"]);
    expect(rowOf(map, "war", ["left", "third"]).agreements).toEqual([]);
  });

  it("is a clash where one denies what the other holds", () => {
    const map = withEpisodes(base().claim("a", onWar).asserts("left", "a"), (one) => {
      one.stances.push(stance("right", "a", "denies"), stance("left", "a", "denies"));
    });
    const { clashes } = rowOf(map, "war");
    expect(clashes.map(({ link, claims }) => ({ link, claims }))).toEqual([{ link: "right-denies-a", claims: ["a"] }]);
    expect(clashes.map((clash) => clashSentence(map, clash))).toEqual(["right denies C4"]);
    expect(rowOf(map, "war", ["left", "third"]).clashes).toEqual([]);
  });

  it("is a clash under the episode of what is hit: a claim, or the end of a step, else its premises", () => {
    const builder = base()
      .claim("a", onWar)
      .claim("b", { episodes: ["peace"] })
      .asserts("left", "a")
      .asserts("right", "b");
    const map = withEpisodes(builder.rebuts("ba", "b", "a").supports("ax", "a", "x").undercuts("b-ax", "b", "ax"));
    expect(rowOf(map, "war").clashes).toMatchObject([
      { link: "ba", kind: "rebuts", claims: ["b", "a"], attackers: ["right"], attacked: ["left"] },
      { link: "b-ax", kind: "undercuts", claims: ["b", "a", "x"], attackers: ["right"], attacked: ["left"] },
    ]);
    expect(rowOf(map, "peace").clashes).toEqual([]);
    expect(rowOf(map, "war").clashes.map((clash) => clashSentence(map, clash))).toEqual([
      "C5 rebuts C4",
      "C5 undercuts the step from C4 to C1",
    ]);
  });

  it("stands under the episode of the attack where what is hit has none, and under none where neither has", () => {
    const map = withEpisodes(
      base().claim("a", onWar).asserts("left", "a").rebuts("ay", "a", "y").rebuts("xy", "x", "y"),
    );
    expect(rowOf(map, "war").clashes.map(({ link }) => link)).toEqual(["ay"]);
    expect(rowOf(map, undefined).clashes.map(({ link }) => link)).toEqual(["xy"]);
  });

  it("belongs to whoever draws it, and is none where both hold both sides", () => {
    const builder = base().claim("a", onWar).claim("b", onWar).asserts("left", "a", "b").asserts("right", "a", "b");
    const drawn = withEpisodes(builder.rebuts("ba", "b", "a", { by: "third" }));
    expect(rowOf(drawn, "war").clashes).toMatchObject([{ attackers: ["third"], attacked: ["left", "right"] }]);
    const own = withEpisodes(
      base()
        .claim("a", onWar)
        .claim("b", onWar)
        .asserts("left", "a", "b")
        .asserts("right", "a", "b")
        .rebuts("ba", "b", "a"),
    );
    expect(rowOf(own, "war").clashes).toEqual([]);
  });

  it("stands though a school concedes one side of it", () => {
    const map = withEpisodes(
      base().claim("a", onWar).claim("b", onWar).asserts("left", "a").asserts("right", "b").rebuts("ba", "b", "a"),
      (one) => {
        one.stances.push(stance("right", "a", "concedes"));
      },
    );
    expect(rowOf(map, "war").clashes.map(({ link }) => link)).toEqual(["ba"]);
  });

  it("survives links that end on each other", () => {
    const map = withEpisodes(
      base().supports("one", "x", "two").supports("two", "y", "one").undercuts("cut", "z", "one"),
    );
    expect(rowOf(map, undefined).clashes).toEqual([]);
  });

  it("is a hinge where rivals build on evidence of the episode", () => {
    const map = withEpisodes(
      base()
        .evidence("e", "s")
        .evidence("f", "s")
        .supports("ex", "e", "x")
        .supports("ey", "e", "y")
        .supports("fx", "f", "x")
        .supports("fy", "f", "y"),
      (one) => {
        for (const record of one.evidence) if (record.id === "e") record.episodes = ["war"];
      },
    );
    expect(rowOf(map, "war").hinges).toEqual(["e"]);
    expect(rowOf(map, undefined).hinges).toEqual(["f"]);
    expect(rowOf(map, "war", ["left", "third"]).hinges).toEqual([]);
  });
});

describe("the order of episodes", () => {
  it("is by beginning, then by end, then that of the file; a date that does not parse is last", () => {
    const map = base().map();
    const dates = ["once", "1960", "1960-07", "1960/1962", "1958~", "../1956", "1960", "1962/..", "1957"];
    map.episodes = dates.map((date, at) => ({ id: `e${at}`, label: `Episode ${at}`, date }));
    expect(compareSchools(map, ["left"]).episodes.map(({ id }) => id)).toEqual([
      "e5",
      "e8",
      "e4",
      "e1",
      "e6",
      "e3",
      "e2",
      "e7",
      "e0",
    ]);
  });
});

/** The definition again, cell by cell and pair by pair, with no look-ups. */
function naive(map: MapDocument, schools: Id[], episode: Id | undefined) {
  const has = (section: readonly { id: Id }[], id: Id) => section.some((one) => one.id === id);
  const within = (a: Id, b: Id): boolean => {
    const seen: Id[] = [];
    let at = map.schools.find(({ id }) => id === a)?.within;
    while (at !== undefined && !seen.includes(at)) {
      if (at === b) return true;
      seen.push(at);
      at = map.schools.find(({ id }) => id === (at as Id))?.within;
    }
    return false;
  };
  const speaker = (by: Id): Id | undefined => {
    if (has(map.schools, by)) return by;
    const own = [...new Set((map.scholars.find(({ id }) => id === by)?.schools ?? []).map(({ school }) => school))];
    return own.find((one) => own.every((other) => one === other || within(one, other)));
  };
  const under = (record: { episodes?: Id[] | undefined }) => {
    const own = (record.episodes ?? []).filter((id) => has(map.episodes, id));
    return episode === undefined ? own.length === 0 : own.includes(episode);
  };
  const holds = (school: Id, claim: Id) =>
    map.schools.some(({ id, explanation }) => id === school && explanation === claim) ||
    map.stances.some(
      ({ by, on, position }) => on === claim && speaker(by) === school && /asserts|concedes/.test(position),
    );
  const denies = (school: Id, claim: Id) =>
    map.stances.some(({ by, on, position }) => on === claim && speaker(by) === school && position === "denies");
  const silent = (school: Id) =>
    map.stances.some(({ by, on, position }) => on === episode && speaker(by) === school && position === "silent");
  const claims = map.claims.filter(under).map(({ id }) => id);
  const cells = schools.map((school) => {
    const own = claims.filter((claim) => holds(school, claim));
    const speaks = own.length > 0 || claims.some((claim) => denies(school, claim));
    return { school, position: silent(school) ? "silent-on-record" : speaks ? "speaks" : "no-entry", claims: own };
  });
  return {
    cells,
    agreements: claims.filter((claim) => schools.filter((school) => holds(school, claim)).length >= 2),
    denials: map.stances
      .filter(
        ({ by, on, position }) => position === "denies" && claims.includes(on) && schools.includes(speaker(by) ?? ""),
      )
      .filter(({ by, on }) => schools.some((school) => school !== speaker(by) && holds(school, on)))
      .map(({ id }) => id),
    rebuttals: map.inferences
      .filter(({ kind, to }) => kind === "rebuts" && claims.includes(to))
      // Only where somebody is named, and the claim has a place in time: the rest is told by examples above.
      .filter(({ by, to }) => {
        const from = by === undefined ? undefined : speaker(by);
        if (from === undefined || !schools.includes(from)) return false;
        return schools.some((school) => school !== from && holds(school, to));
      })
      .map(({ id }) => id),
    hinges: map.evidence
      .filter(under)
      .map(({ id }) => id)
      .filter((id) => hinges(map).includes(id))
      .filter((id) => {
        const builders = (schoolsBuildingOn(map).get(id) ?? []).filter((one) => schools.includes(one));
        return builders.some((a) => builders.some((b) => areRivals(map, a, b)));
      }),
  };
}

const DATES = ["1960", "1960-07", "1960/1962", "1958~", "../1956", "1962/..", "1957", "196X"];

/** Small maps in which much is said of little: umbrellas, scholars of several schools, claims under several episodes. */
function talkativeMaps(): fc.Arbitrary<MapDocument> {
  const number = fc.nat(1000);
  return fc
    .record({
      dates: fc.array(fc.constantFrom(...DATES), { maxLength: 3 }),
      schools: fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 4 }),
      scholars: fc.array(fc.array(number, { maxLength: 2 }), { maxLength: 3 }),
      claims: fc.array(fc.array(number, { maxLength: 2 }), { minLength: 3, maxLength: 6 }),
      evidence: fc.array(fc.array(number, { maxLength: 1 }), { maxLength: 2 }),
      stances: fc.array(
        fc.tuple(number, number, fc.constantFrom("asserts", "asserts", "concedes", "denies", "silent")),
        { maxLength: 12 },
      ),
      links: fc.array(
        fc.tuple(fc.constantFrom("supports", "supports", "rebuts", "undercuts"), number, number, number),
        {
          maxLength: 8,
        },
      ),
    })
    .map(({ dates, schools, scholars, claims, evidence, stances, links }) => {
      const builder = new MapBuilder().source("s");
      const among = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
      const episodes = dates.map((date, at) => ({ id: `episode-${at}`, label: `Episode ${at}`, date }));
      const under = (picks: readonly number[]) =>
        episodes.length === 0 ? [] : [...new Set(picks.map((at) => among(episodes, at).id))];
      for (const [at, picks] of claims.entries()) builder.claim(`c${at}`, { episodes: under(picks) });
      for (const at of evidence.keys()) builder.evidence(`e${at}`, "s");
      for (const [at, [of, umbrella]] of schools.entries())
        builder.school(
          `x${at}`,
          `c${of % claims.length}`,
          at > 0 && umbrella % 2 === 0 ? `x${umbrella % at}` : undefined,
        );
      for (const [at, of] of scholars.entries())
        builder.scholar(`p${at}`, ...new Set(of.map((one) => `x${one % schools.length}`)));
      const voices = [...schools.map((_, at) => `x${at}`), ...scholars.map((_, at) => `p${at}`)];
      const statements = [...claims.map((_, at) => `c${at}`), ...evidence.map((_, at) => `e${at}`)];
      for (const [at, [kind, from, to, by]] of links.entries()) {
        const ends = kind === "undercuts" ? links.map((_, other) => `l${other}`) : statements;
        const end = among(ends, to);
        const premise = among(statements, from);
        if (end !== `l${at}` && end !== premise)
          builder.link(kind as "supports", `l${at}`, premise, end, by % 3 === 0 ? {} : { by: among(voices, by) });
      }
      const map = builder.map();
      map.episodes = episodes;
      for (const [at, picks] of evidence.entries()) (map.evidence[at] as { episodes?: Id[] }).episodes = under(picks);
      for (const [at, [by, on, position]] of stances.entries()) {
        const pool = position === "silent" ? episodes.map(({ id }) => id) : claims.map((_, n) => `c${n}`);
        if (pool.length > 0)
          map.stances.push({
            id: `st${at}`,
            by: among(voices, by),
            on: among(pool, on),
            position: position as "asserts",
          });
      }
      return map;
    });
}

describe("on any map", () => {
  it(
    "says what the definition says, and leaves nothing out",
    () => {
      const seen = { silent: 0, agreements: 0, denials: 0, rebuttals: 0, hinges: 0 };
      fc.assert(
        fc.property(talkativeMaps(), fc.nat(), (map, turn) => {
          const all = map.schools.map(({ id }) => id);
          const schools = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))].slice(0, 4);
          const found = compareSchools(map, schools);
          expect(found.episodes.map(({ id }) => id).toSorted()).toEqual(map.episodes.map(({ id }) => id).toSorted());
          for (const row of [...found.episodes, found.elsewhere]) {
            const expected = naive(map, schools, row.id);
            expect(row.cells.map(({ school, position, claims }) => ({ school, position, claims }))).toEqual(
              expected.cells,
            );
            expect(row.agreements).toEqual(expected.agreements);
            const denials = row.clashes.filter(({ kind }) => kind === "denies").map(({ link }) => link);
            expect(denials.toSorted()).toEqual(expected.denials.toSorted());
            const dated = row.id !== undefined;
            const rebuttals = row.clashes
              .filter(({ link, kind, target }) => {
                const inference = map.inferences.find(({ id }) => id === link);
                const isClaim = map.claims.find(({ id }) => id === target);
                return kind === "rebuts" && inference?.by !== undefined && isClaim?.episodes?.includes(row.id ?? "");
              })
              .map(({ link }) => link);
            if (dated) expect(rebuttals).toEqual(expected.rebuttals);
            expect(row.hinges).toEqual(expected.hinges);
            seen.silent += row.cells.filter(({ position }) => position === "silent-on-record").length;
            seen.agreements += expected.agreements.length;
            seen.denials += expected.denials.length;
            seen.rebuttals += dated ? expected.rebuttals.length : 0;
            seen.hinges += expected.hinges.length;
          }
        }),
        { numRuns: 1500 },
      );
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
    },
    PATIENCE,
  );

  it(
    "puts the episodes in the order of when they begin",
    () => {
      fc.assert(
        fc.property(talkativeMaps(), (map) => {
          const order = compareSchools(map, []).episodes.map(({ id }) => map.episodes.find((one) => one.id === id));
          const begins = order.map((one) => {
            const span = dateSpan(one?.date ?? "");
            return span && (Number.isFinite(span.start) ? span.start : span.end);
          });
          for (const [at, begin] of begins.entries())
            if (at > 0 && begin !== undefined) expect(begins[at - 1]).toBeLessThanOrEqual(begin);
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );
});

describe("the bundled map", () => {
  const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
  if (!opened.ok) throw new Error("the bundled map does not open");
  const schools = ["realist", "alliance-centred", "domestic-politics-centred"];
  const { episodes } = compareSchools(opened.map, schools);

  it("has the realist school on the joint fleet alone", () => {
    expect(episodes.filter(({ cells }) => cells[0]?.position !== "no-entry").map(({ id }) => id)).toEqual([
      "yudin-proposals",
    ]);
  });

  it("has one silence on record: domestic politics on the interregnum, as Blank says", () => {
    const silences = episodes.flatMap(({ id, cells }) =>
      cells.flatMap(({ school, position, silences: said }) =>
        position === "silent-on-record"
          ? [{ id, school, reporters: [...new Set(said.map((one) => one.reportedBy))] }]
          : [],
      ),
    );
    expect(silences).toEqual([{ id: "interregnum", school: "domestic-politics-centred", reporters: ["gary-blank"] }]);
  });

  it("has the Mao–Yudin record as the hinge between realist and alliance-centred", () => {
    expect(episodes.find(({ id }) => id === "yudin-proposals")?.hinges).toEqual(["mao-reacts-to-fleet"]);
  });
});
