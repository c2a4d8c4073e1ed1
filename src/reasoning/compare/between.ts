import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { ComparedEpisode } from "../compare.ts";
import { rivalBuilders } from "../compare.ts";
import { type Clash, isBetween } from "./clashes.ts";

/** Clashes over one thing: each hits the same claim, evidence item or link. */
export interface ClashGroup {
  readonly target: Id;
  readonly clashes: readonly Clash[];
  /** Whether the first, or the second, of the two schools is hit. */
  readonly hitsFirst: boolean;
  readonly hitsSecond: boolean;
}

/** What lies between two schools on one episode. */
export interface Between {
  readonly first: Id;
  readonly second: Id;
  /** The claims that both assert or concede. */
  readonly agreements: readonly Id[];
  readonly clashes: readonly ClashGroup[];
  /** The evidence that both build on, being rivals. */
  readonly hinges: readonly Id[];
}

const found = new WeakMap<ComparedEpisode, readonly Between[]>();

/** For each two compared schools between which something lies on an episode, what: by the order of the columns. */
export function betweenOn(map: MapDocument, row: ComparedEpisode): readonly Between[] {
  let all = found.get(row);
  if (!all) {
    all = [...pairsOn(map, row)].map(([first, second]) => pairOn(map, row, first, second));
    found.set(row, all);
  }
  return all;
}

/** The pairs that something lies between, without trying all: forty schools make 780. */
function* pairsOn(map: MapDocument, row: ComparedEpisode): Iterable<readonly [Id, Id]> {
  const schools = row.cells.map(({ school }) => school);
  const places = new Set<number>();
  const add = (one: Id, other: Id) => {
    const [a, b] = [schools.indexOf(one), schools.indexOf(other)];
    if (a >= 0 && b >= 0 && a !== b) places.add(Math.min(a, b) * schools.length + Math.max(a, b));
  };
  for (const claim of row.agreements) {
    const holders = row.cells.filter(({ claims }) => claims.includes(claim)).map(({ school }) => school);
    for (const one of holders) for (const other of holders) add(one, other);
  }
  for (const clash of row.clashes)
    for (const one of clash.attackers)
      for (const other of clash.attacked) if (isBetween(clash, one, other)) add(one, other);
  for (const hinge of row.hinges) for (const [one, other] of rivalBuilders(map, hinge, schools)) add(one, other);
  for (const place of [...places].sort((a, b) => a - b))
    yield [schools[Math.floor(place / schools.length)] as Id, schools[place % schools.length] as Id];
}

function pairOn(map: MapDocument, row: ComparedEpisode, first: Id, second: Id): Between {
  const claimsOf = (school: Id) => row.cells.find((cell) => cell.school === school)?.claims ?? [];
  const groups = new Map<Id, Clash[]>();
  for (const clash of row.clashes)
    if (isBetween(clash, first, second)) groups.set(clash.target, [...(groups.get(clash.target) ?? []), clash]);
  const hits = (clashes: readonly Clash[], from: Id, to: Id) =>
    clashes.some(({ attackers, attacked }) => attackers.includes(from) && attacked.includes(to));
  return {
    first,
    second,
    agreements: claimsOf(first).filter((claim) => claimsOf(second).includes(claim)),
    clashes: [...groups].map(([target, clashes]) => ({
      target,
      clashes,
      hitsFirst: hits(clashes, second, first),
      hitsSecond: hits(clashes, first, second),
    })),
    hinges: row.hinges.filter((id) => rivalBuilders(map, id, [first, second]).length > 0),
  };
}
