/** What there is in time on a map: episodes, and for each school its claims, its evidence and what it leaves out. */
import { type DateSpan, dateSpan } from "../../model/date.ts";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { documentDates } from "../../model/sourceDate.ts";
import { voicesOf } from "../compare/voices.ts";
import { schoolsBuildingOn } from "../hinges.ts";
import { silenceOnRecord } from "../silenceOnRecord.ts";
import { type DateShape, dateShape } from "./dateShape.ts";
import { datesOf } from "./datesOf.ts";
import { type Gap, gapsBetween } from "./gaps.ts";

/** A record with its place in time. An end that is open is infinite. */
export interface Moment extends DateSpan {
  readonly id: Id;
  readonly kind: "episode" | "claim" | "evidence" | "document";
  readonly shapes: readonly DateShape[];
  /** The episodes that it has its dates from; none where they are its own. */
  readonly datedBy: readonly Id[];
}

/** A silence that somebody has put on record, over the time of its episode. */
export interface Silence extends DateSpan {
  readonly episode: Id;
  readonly reporter: Id | undefined;
}

/**
 * What one school has in time: the claims that it asserts or concedes, as in a comparison, and the evidence that they
 * are built on. The lane without a school holds what no school does, even where it argues one's way.
 */
export interface Lane {
  readonly school: Id | undefined;
  readonly claims: readonly Moment[];
  readonly evidence: readonly Moment[];
  /** Its claims and evidence that nothing dates. */
  readonly undated: readonly Id[];
  readonly gaps: readonly Gap[];
  readonly silences: readonly Silence[];
}

export interface Timeline {
  /** From the first to the last known day of episodes, claims and evidence; undefined where nothing is dated. */
  readonly extent: DateSpan | undefined;
  /** The same with the dates of the documents. */
  readonly reach: DateSpan | undefined;
  readonly episodes: readonly Moment[];
  readonly lanes: readonly Lane[];
  readonly documents: readonly Moment[];
  readonly undatedDocuments: readonly Id[];
}

const timelines = new WeakMap<MapDocument, Timeline>();

/** The timeline of a map, cached by the map's identity. */
export function timelineOf(map: MapDocument): Timeline {
  let known = timelines.get(map);
  if (!known) {
    known = buildTimeline(map);
    timelines.set(map, known);
  }
  return known;
}

function buildTimeline(map: MapDocument): Timeline {
  const episodes = inOrder(map.episodes.flatMap(({ id, date }) => momentOf("episode", id, [date]) ?? []));
  const claims = new Map(map.claims.map((claim) => [claim.id, recordMoment(map, "claim", claim)]));
  const evidence = new Map(map.evidence.map((item) => [item.id, recordMoment(map, "evidence", item)]));
  const happened = [...episodes, ...dated(claims.values()), ...dated(evidence.values())];
  const extent = hullOf(happened);
  const documents = map.sources.map((source) => ({
    id: source.id,
    moment: momentOf("document", source.id, documentDates(source)),
  }));
  const dates = inOrder(documents.flatMap(({ moment }) => moment ?? []));
  return {
    extent,
    reach: hullOf([...happened, ...dates]),
    episodes,
    lanes: lanesOf(map, claims, evidence, episodes, extent),
    documents: dates,
    undatedDocuments: documents.flatMap(({ id, moment }) => (moment ? [] : [id])),
  };
}

type Moments = ReadonlyMap<Id, Moment | undefined>;

function lanesOf(
  map: MapDocument,
  claims: Moments,
  evidence: Moments,
  episodes: readonly Moment[],
  extent: DateSpan | undefined,
): Lane[] {
  const held = new Map([...voicesOf(map).held].map(([claim, schools]) => [claim, [...schools.keys()]]));
  const claimsOf = bySchool(claims.keys(), held);
  const evidenceOf = bySchool(evidence.keys(), schoolsBuildingOn(map));
  return [...map.schools.map(({ id }) => id), undefined].flatMap((school) => {
    const ids = { claims: claimsOf.get(school) ?? [], evidence: evidenceOf.get(school) ?? [] };
    if (school === undefined && ids.claims.length + ids.evidence.length === 0) return [];
    const own = inOrder(ids.claims.flatMap((id) => claims.get(id) ?? []));
    const builtOn = inOrder(ids.evidence.flatMap((id) => evidence.get(id) ?? []));
    const spoken = silenceOnRecord(map, [...new Set(episodes.map(({ id }) => id))], school);
    return [
      {
        school,
        claims: own,
        evidence: builtOn,
        undated: [...ids.claims, ...ids.evidence].filter((id) => !(claims.get(id) ?? evidence.get(id))),
        gaps: school !== undefined && extent ? gapsBetween(extent, [...own, ...builtOn], episodes) : [],
        silences: spoken.flatMap(({ episode, reporter }) => {
          const at = episodes.find(({ id }) => id === episode);
          return at ? [{ episode, reporter, start: at.start, end: at.end }] : [];
        }),
      },
    ];
  });
}

function bySchool(ids: Iterable<Id>, schools: ReadonlyMap<Id, readonly Id[]>): Map<Id | undefined, Id[]> {
  const groups = new Map<Id | undefined, Id[]>();
  for (const id of ids)
    for (const school of schools.get(id) ?? [undefined]) {
      const group = groups.get(school);
      if (group) group.push(id);
      else groups.set(school, [id]);
    }
  return groups;
}

function recordMoment(
  map: MapDocument,
  kind: Moment["kind"],
  record: { id: Id; date?: string | undefined; episodes?: Id[] | undefined },
): Moment | undefined {
  return momentOf(kind, record.id, datesOf(map, record), record.date === undefined ? record.episodes : []);
}

function momentOf(
  kind: Moment["kind"],
  id: Id,
  dates: readonly string[],
  datedBy: readonly Id[] = [],
): Moment | undefined {
  const shapes = [...new Set(dates)].flatMap((date) => dateShape(date) ?? []);
  if (shapes.length === 0) return undefined;
  const spans = shapes.flatMap(({ text }) => dateSpan(text) ?? []);
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((most, span) => Math.max(most, span.end), Number.NEGATIVE_INFINITY);
  return { id, kind, shapes, datedBy, start, end };
}

function dated(moments: Iterable<Moment | undefined>): Moment[] {
  return [...moments].filter((moment) => moment !== undefined);
}

/** By the first known day, then the last; of equals in the order of the file. */
function inOrder(moments: readonly Moment[]): Moment[] {
  return moments
    .map((moment) => ({ moment, hull: hullOf([moment]) as DateSpan }))
    .toSorted((a, b) => a.hull.start - b.hull.start || a.hull.end - b.hull.end)
    .map(({ moment }) => moment);
}

/** From the first to the last known day of some records. */
export function hullOf(moments: readonly Moment[]): DateSpan | undefined {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { shapes } of moments)
    for (const shape of shapes) {
      start = Math.min(start, shape.start);
      end = Math.max(end, shape.end);
    }
  return start <= end ? { start, end } : undefined;
}
