import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import type { Stance } from "../model/stance.ts";
import { type Clash, clashesOf, isBetween, ownEpisodes } from "./compare/clashes.ts";
import { episodesByDate } from "./compare/episodesByDate.ts";
import { voicesOf } from "./compare/voices.ts";
import { hinges, schoolsBuildingOn } from "./hinges.ts";
import { areRivals, schoolsOf } from "./schools.ts";

/**
 * `silent-on-record`: somebody says that the school is silent on the episode, whatever else the map has of it.
 * `speaks`: it asserts, concedes or denies a claim on the episode. `no-entry`: the map has nothing of it, and that is all.
 */
export type Position = "speaks" | "silent-on-record" | "no-entry";

/** What a school says of an episode. All lists of claims are in the order of the file. */
export interface ComparedCell {
  readonly school: Id;
  readonly position: Position;
  /** The claims on the episode that it asserts or concedes. */
  readonly claims: readonly Id[];
  /** The claims on the episode that it denies. */
  readonly denies: readonly Id[];
  /** The stances that put its silence on record. */
  readonly silences: readonly Stance[];
  /** Claims on the episode that argue its way (`schoolsOf`) but that no school is on record as asserting or conceding. */
  readonly unheld: readonly Id[];
}

/** What some schools say of one episode, side by side. */
export interface ComparedEpisode {
  /** Missing for what stands under no episode. */
  readonly id?: Id;
  /** One a school, in the order asked for. */
  readonly cells: readonly ComparedCell[];
  /** The claims that two or more of the schools assert or concede. */
  readonly agreements: readonly Id[];
  /** Between two of the schools. */
  readonly clashes: readonly Clash[];
  /** The evidence under the episode that rivals among the schools both build on. */
  readonly hinges: readonly Id[];
  /** Claims on the episode that none of the schools asserts or concedes. */
  readonly others: readonly Id[];
}

export interface Comparison {
  readonly schools: readonly Id[];
  /** Every episode of the map, by date. */
  readonly episodes: readonly ComparedEpisode[];
  /** Claims, clashes and hinges that stand under no episode. */
  readonly elsewhere: ComparedEpisode;
}

/** What stands under each episode, and under none, whichever schools are compared. */
interface Gathered {
  readonly claims: ReadonlyMap<Id | undefined, readonly Id[]>;
  readonly clashes: ReadonlyMap<Id | undefined, readonly Clash[]>;
  readonly hinges: ReadonlyMap<Id | undefined, readonly Id[]>;
}

const gathered = new WeakMap<MapDocument, Gathered>();

/**
 * Sets schools side by side, episode by episode. A claim or evidence item under several episodes stands under each.
 * @param schools ids of schools, in the order of the columns; what is no school of the map is left out
 */
export function compareSchools(map: MapDocument, schools: readonly Id[]): Comparison {
  const known = new Set(map.schools.map(({ id }) => id));
  const compared = [...new Set(schools)].filter((id) => known.has(id));
  return {
    schools: compared,
    episodes: episodesByDate(map).map(({ id }) => compareOn(map, compared, id)),
    elsewhere: compareOn(map, compared, undefined),
  };
}

function compareOn(map: MapDocument, schools: readonly Id[], episode: Id | undefined): ComparedEpisode {
  const under = gather(map);
  const claims = under.claims.get(episode) ?? [];
  const { held, denied, silent } = voicesOf(map);
  const lists = new Map(
    schools.map((school) => [school, { claims: [] as Id[], denies: [] as Id[], unheld: [] as Id[] }]),
  );
  const agreements: Id[] = [];
  const others: Id[] = [];
  // Once over the claims, not once a school: what stands under no episode may be most of a large map.
  for (const claim of claims) {
    const holders = [...(held.get(claim)?.keys() ?? [])].filter((school) => lists.has(school));
    for (const school of holders) lists.get(school)?.claims.push(claim);
    for (const school of new Set(denied.get(claim)?.map((one) => one.school))) lists.get(school)?.denies.push(claim);
    if (!held.has(claim)) for (const school of schoolsOf(map).get(claim) ?? []) lists.get(school)?.unheld.push(claim);
    if (holders.length > 1) agreements.push(claim);
    else if (holders.length === 0) others.push(claim);
  }
  const said = episode === undefined ? [] : (silent.get(episode) ?? []);
  const cells = [...lists].map(([school, list]): ComparedCell => {
    const silences = said.filter((one) => one.school === school).map(({ stance }) => stance);
    const speaks = list.claims.length + list.denies.length > 0;
    return {
      school,
      position: silences.length > 0 ? "silent-on-record" : speaks ? "speaks" : "no-entry",
      ...list,
      silences,
    };
  });
  return {
    ...(episode !== undefined && { id: episode }),
    cells,
    agreements,
    clashes: (under.clashes.get(episode) ?? []).filter((clash) => isAmong(clash, schools)),
    hinges: (under.hinges.get(episode) ?? []).filter((id) => rivalBuilders(map, id, schools).length > 0),
    others,
  };
}

function isAmong(clash: Clash, schools: readonly Id[]): boolean {
  const of = (ids: readonly Id[]) => schools.filter((school) => ids.includes(school));
  return of(clash.attackers).some((a) => of(clash.attacked).some((b) => isBetween(clash, a, b)));
}

/** Of some schools, the pairs of rivals that both build on an evidence item. */
export function rivalBuilders(map: MapDocument, evidence: Id, schools: readonly Id[]): readonly (readonly [Id, Id])[] {
  const all = schoolsBuildingOn(map).get(evidence) ?? [];
  const builders = schools.filter((school) => all.includes(school));
  return builders.flatMap((a, at) =>
    builders.slice(at + 1).flatMap((b) => (areRivals(map, a, b) ? [[a, b] as const] : [])),
  );
}

function gather(map: MapDocument): Gathered {
  let found = gathered.get(map);
  if (!found) {
    const index = indexMap(map);
    found = {
      claims: byEpisode(
        map.claims.map(({ id }) => id),
        (id) => ownEpisodes(index, id),
      ),
      clashes: byEpisode(clashesOf(map), ({ episodes }) => episodes),
      hinges: byEpisode(hinges(map), (id) => ownEpisodes(index, id)),
    };
    gathered.set(map, found);
  }
  return found;
}

function byEpisode<T>(items: readonly T[], episodesOf: (item: T) => readonly Id[]): Map<Id | undefined, T[]> {
  const groups = new Map<Id | undefined, T[]>();
  for (const item of items) {
    const episodes = episodesOf(item);
    for (const episode of episodes.length > 0 ? episodes : [undefined]) {
      const group = groups.get(episode);
      if (group) group.push(item);
      else groups.set(episode, [item]);
    }
  }
  return groups;
}
