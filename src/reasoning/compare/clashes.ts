import type { Id } from "../../model/id.ts";
import type { Inference } from "../../model/inference.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../../model/mapIndex.ts";
import { schoolsBuildingOn } from "../hinges.ts";
import { schoolBehind } from "../schools.ts";
import { voicesOf } from "./voices.ts";

/** One school against another: a rebuttal, an undercut or a denial. Whether the attack succeeds is its standing's affair. */
export interface Clash {
  /** The rebuttal or undercut, or the stance that denies. */
  readonly link: Id;
  readonly kind: "rebuts" | "undercuts" | "denies";
  /** What is hit: a claim, an evidence item, or for an undercut a link. */
  readonly target: Id;
  /** The claims at odds, each once: those from which the attack is made, then what it hits (of a link, its ends). */
  readonly claims: readonly Id[];
  readonly attackers: readonly Id[];
  readonly attacked: readonly Id[];
  /** Where it stands: the episodes of what is hit (of a link, those of its end, else of its premises), else of the premises. */
  readonly episodes: readonly Id[];
}

const known = new WeakMap<MapDocument, readonly Clash[]>();

/**
 * All clashes between schools: first the rebuttals and undercuts, then the denials, each in the order of the file.
 *
 * An attack is made by the school that draws it (`by`), else by the schools that hold all claims among its premises. A
 * claim is held by the schools that assert or concede it, an evidence item by those that build on it, a link by the
 * school that draws it, else, a support or limit, by those that hold its end. Who speaks for no school clashes with
 * none. Cached by the map's identity.
 */
export function clashesOf(map: MapDocument): readonly Clash[] {
  let clashes = known.get(map);
  if (!clashes) {
    clashes = [...attacks(map), ...denials(map)];
    known.set(map, clashes);
  }
  return clashes;
}

/** Whether a clash sets one school against the other, either way. Where both hold both sides, they don't clash over it. */
export function isBetween({ attackers, attacked }: Clash, a: Id, b: Id): boolean {
  const hits = (from: Id, to: Id) => attackers.includes(from) && attacked.includes(to);
  return a !== b && hits(a, b) !== hits(b, a);
}

function* attacks(map: MapDocument): Iterable<Clash> {
  const index = indexMap(map);
  for (const link of map.inferences) {
    if (link.kind !== "rebuts" && link.kind !== "undercuts") continue;
    const attackers = makersOf(map, link);
    const attacked = holdersOf(map, link.to);
    if (attackers.length === 0 || attacked.length === 0) continue;
    const hit = episodesOf(index, link.to);
    yield {
      link: link.id,
      kind: link.kind,
      target: link.to,
      claims: [...new Set([...link.from, ...endsOf(index, link.to)])].filter((id) => recordOf(index, "claims", id)),
      attackers,
      attacked,
      episodes: hit.length > 0 ? hit : episodesOfAll(index, link.from),
    };
  }
}

function* denials(map: MapDocument): Iterable<Clash> {
  const index = indexMap(map);
  const { held, denied } = voicesOf(map);
  for (const { id: claim } of map.claims)
    for (const { school, stance } of denied.get(claim) ?? []) {
      const attacked = [...(held.get(claim)?.keys() ?? [])].filter((holder) => holder !== school);
      if (attacked.length === 0) continue;
      const episodes = episodesOf(index, claim);
      yield {
        link: stance.id,
        kind: "denies",
        target: claim,
        claims: [claim],
        attackers: [school],
        attacked,
        episodes,
      };
    }
}

/** The schools that make a link, of those that speak for one. */
function makersOf(map: MapDocument, link: Inference, seen: ReadonlySet<Id> = new Set()): readonly Id[] {
  if (link.by !== undefined) return asList(schoolBehind(map, link.by));
  // Links may end on each other in a circle.
  if (link.kind === "supports" || link.kind === "qualifies")
    return seen.has(link.id) ? [] : holdersOf(map, link.to, new Set([...seen, link.id]));
  const { held } = voicesOf(map);
  const claims = link.from.filter((id) => recordOf(indexMap(map), "claims", id));
  const [first, ...others] = claims;
  if (first === undefined) return [];
  return [...(held.get(first)?.keys() ?? [])].filter((school) => others.every((id) => held.get(id)?.has(school)));
}

function holdersOf(map: MapDocument, id: Id, seen?: ReadonlySet<Id>): readonly Id[] {
  const index = indexMap(map);
  const link = recordOf(index, "inferences", id);
  if (link) return makersOf(map, link, seen);
  if (recordOf(index, "evidence", id)) return schoolsBuildingOn(map).get(id) ?? [];
  return [...(voicesOf(map).held.get(id)?.keys() ?? [])];
}

/** A statement itself; of a link, its premises and what it ends on. */
function endsOf(index: MapIndex, id: Id): readonly Id[] {
  const link = recordOf(index, "inferences", id);
  return link ? [...link.from, link.to] : [id];
}

function episodesOf(index: MapIndex, id: Id, seen: ReadonlySet<Id> = new Set()): readonly Id[] {
  const link = recordOf(index, "inferences", id);
  if (!link) return ownEpisodes(index, id);
  if (seen.has(id)) return [];
  const end = episodesOf(index, link.to, new Set([...seen, id]));
  return end.length > 0 ? end : episodesOfAll(index, link.from);
}

function episodesOfAll(index: MapIndex, ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids.flatMap((id) => ownEpisodes(index, id)))];
}

/** The episodes that a claim or evidence item is under, of those on the map, each once. */
export function ownEpisodes(index: MapIndex, id: Id): readonly Id[] {
  const record = recordOf(index, "claims", id) ?? recordOf(index, "evidence", id);
  if (!record?.episodes) return [];
  return [...new Set(record.episodes)].filter((episode) => recordOf(index, "episodes", episode));
}

function asList(school: Id | undefined): readonly Id[] {
  return school === undefined ? [] : [school];
}
