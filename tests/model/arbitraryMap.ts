import fc from "fast-check";
import type { Citation } from "../../src/model/citation.ts";
import { Head, type MapDocument, RECORDS } from "../../src/model/mapDocument.ts";
import { SECTIONS, type Section } from "../../src/model/sections.ts";
import { arbitraryOf, type Overrides } from "./arbitraryOf.ts";

/** Dates of every form of EDTF level 1 that a map takes. */
const DATES = [
  "1960",
  "1960-07",
  "1960-07-16",
  "1960-01?",
  "1958~",
  "1958%",
  "1960/1962",
  "1962/..",
  "../1956",
  "196X",
  "1956-21",
  "1958-XX",
];

type Ids = Readonly<Record<Section, readonly string[]>>;

export interface MapSize {
  /** Records in each section, at most. */
  readonly most?: number;
}

/** Random maps that pass every check: each field of each schema, every kind of link, deep `via`, loops of support. */
export function arbitraryMap({ most = 5 }: MapSize = {}): fc.Arbitrary<MapDocument> {
  const count = fc.integer({ min: 0, max: most });
  return fc
    .record(Object.fromEntries(SECTIONS.map((section) => [section, count])) as Record<Section, fc.Arbitrary<number>>)
    .chain((counts) => {
      const ids = Object.fromEntries(
        SECTIONS.map((section) => [section, Array.from({ length: counts[section] }, (_, at) => `${section}-${at}`)]),
      ) as unknown as Ids;
      const sections = SECTIONS.map((section) => [section, recordsOf(section, ids)] as const);
      return fc.record({
        format: fc.constant("gainsay-map" as const),
        version: fc.constant(1 as const),
        map: arbitraryOf(Head, "map", overridesFor(ids, "map-0")) as fc.Arbitrary<MapDocument["map"]>,
        ...(Object.fromEntries(sections) as { [S in Section]: fc.Arbitrary<MapDocument[S]> }),
        positions: positionsOf(ids),
      });
    })
    .map(seenSomehow);
}

function recordsOf(section: Section, ids: Ids): fc.Arbitrary<unknown[]> {
  const records = ids[section].map((id, at) => {
    // References to the same section point backwards where circles are forbidden.
    const isOrdered = section === "sources" || section === "schools";
    const backwards = isOrdered ? { ...ids, [section]: ids[section].slice(0, at) } : ids;
    return arbitraryOf(RECORDS[section], section, overridesFor(backwards, id, ids)).map((record) => {
      if (section === "sources") return { title: "Long Live Leninism!", ...(record as object) };
      if (section === "inferences") return linked(record as Link, ids);
      return section === "stances" ? held(record as Held, ids) : record;
    });
  });
  return fc.tuple(...records).map((all) => all.filter((record) => record !== undefined));
}

/** Ids of other records, by the key that refers to them. */
function overridesFor(backwards: Ids, id: string, ids: Ids = backwards): Overrides {
  const among = (...sections: Section[]) => sections.flatMap((section) => ids[section]).filter((other) => other !== id);
  const oneOf = (pool: readonly string[]) => fc.constantFrom(...(pool.length > 0 ? pool : [NOBODY]));
  const someOf = (pool: readonly string[]) => upToThree(pool);
  const maybeOneOf = (pool: readonly string[]) => (pool.length > 0 ? oneOf(pool) : fc.constant(undefined));
  return (path) => {
    if (path.endsWith(".id")) return fc.constant(id);
    if (/\.citations$|\.attestedBy$/.test(path) && ids.sources.length === 0) return fc.constant([]);
    if (/\.(source)$/.test(path) && path !== "sources.source") return oneOf(ids.sources);
    if (path.endsWith(".date") || path === "sources.issued.edtf") return fc.constantFrom(...DATES);
    switch (path) {
      case "sources.custom.derivesFrom":
        return someOf(backwards.sources);
      case "schools.explanation":
        return oneOf(ids.claims);
      case "schools.within":
        return maybeOneOf(backwards.schools);
      case "scholars.schools.school":
        return oneOf(ids.schools);
      case "claims.episodes":
      case "evidence.episodes":
        return someOf(ids.episodes);
      case "claims.presupposes":
        return someOf(among("claims", "evidence"));
      case "inferences.from":
        return someOf(among("claims", "evidence"));
      case "inferences.to":
        return oneOf(among("claims", "evidence", "inferences"));
      case "inferences.by":
        return maybeOneOf(among("schools", "scholars"));
      case "stances.by":
        return oneOf(among("schools", "scholars"));
      case "stances.on":
        return oneOf(among("claims", "episodes"));
      case "stances.reportedBy":
        return maybeOneOf(ids.scholars);
      case "remarks.on":
        return oneOf(among("claims", "evidence", "sources", "inferences"));
      case "outlines.target":
        return oneOf(among("claims", "schools"));
      case "outlines.sections.uses":
        return someOf(among("claims", "evidence", "sources"));
      default:
        return undefined;
    }
  };
}

function upToThree(pool: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...pool], { maxLength: Math.min(3, pool.length) });
}

/** Stands where a map has no record to refer to; what needs one is taken out again. */
const NOBODY = "nobody";

interface Link {
  kind: string;
  from: string[];
  to: string;
}

/** A link whose ends suit its kind, or none where the map has nothing that could be one. */
function linked(link: Link, ids: Ids): Link | undefined {
  const isUndercut = link.kind === "undercuts";
  const endsOnLink = ids.inferences.includes(link.to);
  const pool = isUndercut ? ids.inferences : [...ids.claims, ...ids.evidence];
  const suits = isUndercut ? endsOnLink : !endsOnLink || link.kind === "supports" || link.kind === "qualifies";
  const to = suits && link.to !== NOBODY ? link.to : pool.find((id) => id !== (link as Link & { id: string }).id);
  const from = link.from.filter((id) => id !== to);
  return to === undefined || from.length === 0 ? undefined : { ...link, from, to };
}

interface Held {
  on: string;
  position: string;
}

function held(stance: Held, ids: Ids): Held {
  const isEpisode = ids.episodes.includes(stance.on);
  if (isEpisode) return { ...stance, position: "silent" };
  return stance.position === "silent" ? { ...stance, position: "asserts" } : stance;
}

function positionsOf(ids: Ids): fc.Arbitrary<MapDocument["positions"]> {
  const all = SECTIONS.flatMap((section) => ids[section]);
  const coordinate = fc.integer({ min: -5_000, max: 5_000 });
  return upToThree(all).chain((placed) =>
    fc.record(Object.fromEntries(placed.map((id) => [id, fc.record({ x: coordinate, y: coordinate })]))),
  );
}

/** Takes out what refers to nobody, until nothing does, and lets unseen sources be cited through one that was seen. */
function seenSomehow(map: MapDocument): MapDocument {
  const seen = map.sources.find(({ custom }) => !custom.unseen);
  const unseen = new Set(map.sources.filter(({ custom }) => custom.unseen).map(({ id }) => id));
  let current: MapDocument = map;
  if (!seen)
    current = {
      ...map,
      sources: map.sources.map((source) => ({ ...source, custom: { ...source.custom, unseen: undefined } })),
    };
  else
    current = throughCitations(map, (citation) =>
      unseen.has(citation.source) && !citation.via ? { ...citation, via: { source: seen.id } } : citation,
    );
  for (;;) {
    const dropped = withoutDangling(JSON.parse(JSON.stringify(current)) as MapDocument);
    if (SECTIONS.every((section) => dropped[section].length === current[section].length)) return dropped;
    current = dropped;
  }
}

function throughCitations(map: MapDocument, change: (citation: Citation) => Citation): MapDocument {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const walked = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return typeof walked.source === "string" && !("type" in walked) ? change(walked as unknown as Citation) : walked;
  };
  return { ...(walk(map) as MapDocument), sources: map.sources };
}

/** One pass: drops the records that refer to what the map does not hold. */
function withoutDangling(map: MapDocument): MapDocument {
  const ids = new Set<string>(SECTIONS.flatMap((section) => map[section].map(({ id }) => id)));
  const reference =
    /^(?:source|derivesFrom|explanation|within|school|episodes|presupposes|from|to|by|on|reportedBy|target|uses)$/;
  const holds = (value: unknown, key: string, isSource: boolean): boolean => {
    if (typeof value === "string") return !reference.test(key) || (isSource && key === "source") || ids.has(value);
    if (Array.isArray(value)) return value.every((each) => holds(each, key, isSource));
    if (typeof value !== "object" || value === null) return true;
    return Object.entries(value).every(([inner, each]) => inner === "settings" || holds(each, inner, isSource));
  };
  const sections = SECTIONS.map((section) => [
    section,
    (map[section] as readonly object[]).filter(
      (record) =>
        holds(record, "", section === "sources") &&
        !("attestedBy" in record && (record.attestedBy as unknown[]).length === 0),
    ),
  ]);
  const positions = Object.fromEntries(Object.entries(map.positions).filter(([id]) => ids.has(id)));
  return { ...map, ...(Object.fromEntries(sections) as Partial<MapDocument>), positions };
}
