/**
 * What the map shows at first sight: few enough cards to be read without zooming, chosen so that they carry the
 * argument. Explanations first, then the claims that bear on them most directly, then the evidence that tells most.
 */
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../model/mapIndex.ts";
import { schoolOfClaim } from "../reasoning/schools.ts";

/** How many of each kind fit on a laptop's screen at a size that reads. */
const MOST_SCHOOLS = 4;
const FEWEST_SCHOOLS = 3;
const MOST_CLAIMS = 8;
const MOST_ATTACKERS = 4;
const MOST_EVIDENCE = 11;
const MOST_DOCUMENTS = 8;

/** Up to this many cards a map is shown whole. */
const SMALL_MAP = 36;

const overviews = new WeakMap<MapDocument, ReadonlySet<Id>>();

/**
 * The ids of the cards that the overview shows, cached by the map's identity.
 * @param map any map; a small one is shown whole
 */
export function overviewCards(map: MapDocument): ReadonlySet<Id> {
  let known = overviews.get(map);
  if (!known) {
    known = chooseCards(map);
    overviews.set(map, known);
  }
  return known;
}

function chooseCards(map: MapDocument): ReadonlySet<Id> {
  const index = indexMap(map);
  const all = [...map.claims, ...map.evidence, ...map.sources.filter(({ id }) => isCited(index, id))].map(
    ({ id }) => id,
  );
  if (all.length <= SMALL_MAP) return new Set(all);
  const schools = leadingSchools(map);
  const explanations = schools.map(({ explanation }) => explanation);
  const shown = new Set([...explanations, ...leadingClaims(index, schools)]);
  const attackers = leadingAttackers(index, shown);
  for (const attacker of attackers) shown.add(attacker);
  const evidence = leadingEvidence(index, shown, attackers);
  return new Set([...shown, ...evidence, ...leadingDocuments(index, evidence)]);
}

/** Whether some evidence of the map rests on a document. */
export function isCited(index: MapIndex, source: Id): boolean {
  return evidenceBySource(index).has(source);
}

const bySource = new WeakMap<MapIndex, ReadonlyMap<Id, readonly Id[]>>();

/** The evidence that each document attests, in the order of the file. */
export function evidenceBySource(index: MapIndex): ReadonlyMap<Id, readonly Id[]> {
  const known = bySource.get(index);
  if (known) return known;
  const groups = new Map<Id, Id[]>();
  for (const { id, attestedBy } of index.map.evidence)
    for (const source of new Set(attestedBy.map((citation) => citation.source))) {
      const group = groups.get(source);
      if (group) group.push(id);
      else groups.set(source, [id]);
    }
  bySource.set(index, groups);
  return groups;
}

/** How much hangs on a record: each link at it counts, and an attack on such a link counts again. */
function weight(index: MapIndex, id: Id): number {
  const links = [...(index.inferencesTo.get(id) ?? []), ...(index.inferencesFrom.get(id) ?? [])];
  return links.reduce((sum, link) => sum + 1 + 2 * (index.inferencesTo.get(link.id)?.length ?? 0), 0);
}

/** All schools where they are few; else those that put forward most, in the order of the file. */
function leadingSchools(map: MapDocument): MapDocument["schools"] {
  if (map.schools.length <= MOST_SCHOOLS) return map.schools;
  const claims = new Map<Id, number>();
  for (const school of schoolOfClaim(map).values()) claims.set(school, (claims.get(school) ?? 0) + 1);
  const ranked = map.schools
    .toSorted((a, b) => (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0))
    .slice(0, FEWEST_SCHOOLS);
  return map.schools.filter((school) => ranked.includes(school));
}

/** The claims that bear on the explanations in one step, shared out among the schools. */
function leadingClaims(index: MapIndex, schools: MapDocument["schools"]): Id[] {
  const home = schoolOfClaim(index.map);
  const taken = new Set(schools.map(({ explanation }) => explanation));
  const queues = schools.map(({ id, explanation }) => {
    const direct = (index.inferencesTo.get(explanation) ?? []).flatMap(({ from }) => from);
    const own = [...new Set(direct)].filter(
      (claim) => recordOf(index, "claims", claim) && (home.get(claim) ?? id) === id && !taken.has(claim),
    );
    const weights = new Map(own.map((claim) => [claim, weight(index, claim)]));
    return own.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  });
  const claims: Id[] = [];
  for (let turn = 0; claims.length < MOST_CLAIMS && queues.some((queue) => queue.length > turn); turn += 1)
    for (const queue of queues) {
      const claim = queue[turn];
      if (claim !== undefined && claims.length < MOST_CLAIMS) claims.push(claim);
    }
  return claims;
}

/** What undercuts the steps to the shown claims, with what those steps start from: a cut step is seen, not told. */
function leadingAttackers(index: MapIndex, shown: ReadonlySet<Id>): Set<Id> {
  const attackers = new Set<Id>();
  for (const id of shown)
    for (const step of index.inferencesTo.get(id) ?? [])
      for (const cut of index.inferencesTo.get(step.id) ?? []) {
        if (cut.kind !== "undercuts") continue;
        const cards = [...cut.from, ...step.from].filter((card) => !shown.has(card) && !attackers.has(card));
        if (attackers.size + cards.length <= MOST_ATTACKERS) for (const card of cards) attackers.add(card);
      }
  return attackers;
}

/** Evidence that touches what is shown: of attacks all, then what bears on most of it, at least one for each claim. */
function leadingEvidence(index: MapIndex, shown: ReadonlySet<Id>, attackers: ReadonlySet<Id>): Id[] {
  const chosen = new Set([...shown].filter((id) => recordOf(index, "evidence", id)));
  for (const attacker of attackers)
    for (const id of nearestEvidence(index, attacker, shown)) if (chosen.size < MOST_EVIDENCE) chosen.add(id);
  const scores = new Map<Id, number>();
  for (const { id } of index.map.evidence) {
    let score = 0;
    for (const { to, kind } of index.inferencesFrom.get(id) ?? []) {
      const cut = recordOf(index, "inferences", to);
      const touches = shown.has(to) || (cut !== undefined && shown.has(cut.to));
      if (touches) score += kind === "undercuts" ? 6 : kind === "rebuts" ? 4 : 3;
    }
    if (score > 0) scores.set(id, score + Math.min(3, weight(index, id) / 4));
  }
  for (const claim of shown) {
    const grounds = nearestEvidence(index, claim, shown);
    if (grounds.some((id) => chosen.has(id))) continue;
    const best = grounds.toSorted(
      (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || weight(index, b) - weight(index, a),
    )[0];
    if (best !== undefined && chosen.size < MOST_EVIDENCE) chosen.add(best);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  for (const id of ranked) if (chosen.size < MOST_EVIDENCE) chosen.add(id);
  return [...chosen];
}

/** The evidence that supports a claim in the fewest steps, through claims that are not shown. */
function nearestEvidence(index: MapIndex, claim: Id, shown: ReadonlySet<Id>): Id[] {
  const seen = new Set([claim]);
  for (let front = [claim]; front.length > 0; ) {
    const premises = front.flatMap((id) =>
      (index.inferencesTo.get(id) ?? []).filter(({ kind }) => kind === "supports").flatMap(({ from }) => from),
    );
    const evidence = premises.filter((id) => recordOf(index, "evidence", id));
    if (evidence.length > 0) return evidence;
    front = [...new Set(premises)].filter((id) => !seen.has(id) && !shown.has(id));
    for (const id of front) seen.add(id);
  }
  return [];
}

function leadingDocuments(index: MapIndex, evidence: readonly Id[]): Id[] {
  const uses = new Map<Id, number>();
  for (const id of evidence)
    for (const { source } of recordOf(index, "evidence", id)?.attestedBy ?? [])
      uses.set(source, (uses.get(source) ?? 0) + 1);
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_DOCUMENTS)
    .map(([id]) => id);
}
