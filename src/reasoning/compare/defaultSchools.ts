import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { compareSchools } from "../compare.ts";
import { isBetween } from "./clashes.ts";

/** As many as stand side by side on a screen. */
const DEFAULT_MOST = 3;

const defaults = new WeakMap<MapDocument, readonly Id[]>();

/**
 * The schools to compare where nobody has chosen: of those whose explanation is on the map, the three that speak on most
 * episodes (of equals, the first in the file), with the one in the middle that agrees and clashes most with the others,
 * so that most of what lies between them lies between neighbours. Cached by the map's identity.
 */
export function defaultSchools(map: MapDocument): readonly Id[] {
  let schools = defaults.get(map);
  if (!schools) {
    schools = withBusiestInTheMiddle(map, mostSpeaking(map));
    defaults.set(map, schools);
  }
  return schools;
}

function mostSpeaking(map: MapDocument): Id[] {
  const explained = map.schools.filter(({ explanation }) => recordOf(indexMap(map), "claims", explanation));
  const { schools, episodes } = compareSchools(
    map,
    explained.map(({ id }) => id),
  );
  const speaks = schools.map((_, at) => episodes.filter(({ cells }) => cells[at]?.position === "speaks").length);
  const chosen = schools
    .map((school, at) => ({ school, at, count: speaks[at] as number }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, DEFAULT_MOST);
  return chosen.sort((a, b) => a.at - b.at).map(({ school }) => school);
}

function withBusiestInTheMiddle(map: MapDocument, schools: readonly Id[]): readonly Id[] {
  const [a, b, c] = schools;
  if (a === undefined || b === undefined || c === undefined) return schools;
  const between = (one: Id, other: Id) => {
    const { episodes, elsewhere } = compareSchools(map, [one, other]);
    return [...episodes, elsewhere].reduce(
      (sum, { agreements, clashes, hinges }) =>
        sum + agreements.length + clashes.filter((clash) => isBetween(clash, one, other)).length + hinges.length,
      0,
    );
  };
  const [ab, bc, ac] = [between(a, b), between(b, c), between(a, c)];
  // What lies between the outer two is drawn least plainly.
  const least = Math.min(ab, bc, ac);
  return ac === least ? [a, b, c] : ab === least ? [a, c, b] : [b, a, c];
}
