import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { gapsBetween } from "../../../src/reasoning/timeline/gaps.ts";
import { timelineOf } from "../../../src/reasoning/timeline/timeline.ts";
import { MapBuilder } from "../mapBuilder.ts";

const episode = (id: string, date: string) => ({ id, label: `The ${id}`, date });

/** Two schools: one speaks of 1956 and by its episode of 1958, the other of nothing that is dated but one document. */
function dated(): MapDocument {
  const map = new MapBuilder()
    .source("s")
    .source("late")
    .evidence("e", "late")
    .evidence("alone", "s")
    .claim("a0")
    .claim("a1", { date: "1956" })
    .claim("a2", { episodes: ["middle"] })
    .claim("b0")
    .school("a", "a0")
    .school("b", "b0")
    .asserts("a", "a1", "a2")
    .supports("l", "e", "a1")
    .map();
  return {
    ...map,
    episodes: [episode("first", "1950-02"), episode("middle", "1958~"), episode("last", "1962-08")],
    evidence: map.evidence.map((item) => ({ ...item, date: item.id === "e" ? "1956-02" : "1950" })),
    sources: map.sources.map((source) =>
      source.id === "late" ? { ...source, issued: { "date-parts": [[2001]] } } : source,
    ),
    stances: [...map.stances, { id: "silence", by: "b", on: "middle", position: "silent" as const }],
  };
}

describe("the timeline of a map", () => {
  it("gives each school its claims and the evidence that it builds on, and what belongs to none a lane of its own", () => {
    const lanes = timelineOf(dated()).lanes.map(({ school, claims, evidence, undated }) => [
      school,
      claims.map(({ id }) => id),
      evidence.map(({ id }) => id),
      undated,
    ]);
    expect(lanes).toEqual([
      ["a", ["a1", "a2"], ["e"], ["a0"]],
      ["b", [], [], ["b0"]],
      [undefined, [], ["alone"], []],
    ]);
  });

  it("gives a school what it concedes, and not what merely argues its way", () => {
    const map = new MapBuilder()
      .claim("a0")
      .claim("conceded", { date: "1956" })
      .claim("ground", { date: "1957" })
      .school("a", "a0")
      .supports("l", "ground", "a0")
      .map();
    const stances = [{ id: "grants", by: "a", on: "conceded", position: "concedes" as const }];
    const lanes = timelineOf({ ...map, stances: [...map.stances, ...stances] }).lanes;
    expect(lanes.map(({ school, claims }) => [school, claims.map(({ id }) => id)])).toEqual([
      ["a", ["conceded"]],
      [undefined, ["ground"]],
    ]);
  });

  it("says whether a date is a record's own or its episode's", () => {
    const [a1, a2] = timelineOf(dated()).lanes[0]?.claims ?? [];
    expect([a1?.datedBy, a2?.datedBy, a2?.shapes.map(({ text }) => text)]).toEqual([[], ["middle"], ["1958~"]]);
  });

  it("keeps the dates of documents apart from those of events", () => {
    const { extent, reach, documents, undatedDocuments } = timelineOf(dated());
    const year = (time: number | undefined) => new Date(time ?? Number.NaN).getUTCFullYear();
    expect([year(extent?.start), year(extent?.end), year(reach?.end)]).toEqual([1950, 1962, 2001]);
    expect([documents.map(({ id }) => id), undatedDocuments]).toEqual([["late"], ["s"]]);
  });

  it("finds what a school leaves out, and the silences that are on record", () => {
    const [a, b] = timelineOf(dated()).lanes;
    expect(a?.gaps.map(({ episodes }) => episodes)).toEqual([["first"], ["last"]]);
    expect(b?.gaps.map(({ episodes }) => episodes)).toEqual([["first", "middle", "last"]]);
    expect(b?.silences.map((silence) => silence.episode)).toEqual(["middle"]);
  });
});

it("leaves no gap where something is, and no uncovered episode outside a gap", () => {
  const span = fc.tuple(fc.nat(100), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 8 }),
      fc.array(span, { minLength: 1, maxLength: 8 }),
      (filled, happened) => {
        const episodes = happened.map((one, at) => ({ ...one, id: `e${at}` }));
        const gaps = gapsBetween({ start: 0, end: 130 }, filled, episodes);
        for (const gap of gaps) for (const one of filled) expect(one.end < gap.start || one.start > gap.end).toBe(true);
        const free = episodes.filter((one) => filled.every(({ start, end }) => end < one.start || start > one.end));
        expect(gaps.flatMap((gap) => gap.episodes).toSorted()).toEqual(free.map(({ id }) => id).toSorted());
      },
    ),
  );
});
