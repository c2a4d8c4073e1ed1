import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { listOf } from "../adjacency.ts";
import { type ArgumentGraph, CLAIM } from "../argumentGraph.ts";
import { FALSE } from "../groundedLabels.ts";
import { type Labelling, labelling, labelWithout, type Status, standingOf } from "../standing.ts";

export interface StandingChange {
  readonly id: Id;
  readonly from: Status;
  readonly to: Status;
}

/** What hangs on one source: the claims that lose, and those that gain, some of their standing without it. */
export interface RankedSource {
  readonly source: Id;
  readonly falls: readonly StandingChange[];
  readonly rises: readonly StandingChange[];
}

export interface RankingOptions {
  /** How long to go on, in milliseconds; 5,000 if not given. */
  readonly budgetMs?: number;
  /** Milliseconds on any clock. */
  readonly now?: () => number;
}

/** How much standing a status is: a claim falls where it has less of it, and rises where it has more. */
const HEIGHT: Readonly<Record<Status, number>> = {
  supported: 2,
  contested: 1,
  rebutted: 0,
  undercut: 0,
  unsupported: 0,
};

/**
 * The sources of a map by what hangs on them: each is withdrawn in turn and the map labelled without it (on top of
 * what is withdrawn already). Most claims fallen first, then in the order of the file. A claim that only changes the
 * way in which it doesn't stand neither falls nor rises.
 *
 * Complete where it lists every source of the map; where the time ran out it lists those that were tried.
 */
export function sourceRanking(
  map: MapDocument,
  labelled: Labelling = labelling(map),
  { budgetMs = 5000, now = Date.now }: RankingOptions = {},
): readonly RankedSource[] {
  const deadline = now() + budgetMs;
  const ranked: RankedSource[] = [];
  for (const id of new Set(map.sources.map((source) => source.id))) {
    if (now() > deadline) break;
    const changes = isIdle(labelled, id) ? { falls: [], rises: [] } : changesWithout(map, labelled, id);
    ranked.push({ source: id, ...changes });
  }
  return ranked.sort((a, b) => b.falls.length - a.falls.length);
}

/** Whether nothing that counts was attested by a source, seen via it, or derives from it: then nothing changes without it. */
function isIdle({ graph, values }: Labelling, source: Id): boolean {
  const vertex = graph.vertexOf(source) as number;
  const lists = [graph.linksFrom, graph.seenVia, graph.preOf];
  return lists.every((list) => listOf(list, vertex).every((dependent) => values[dependent] === FALSE));
}

function changesWithout(map: MapDocument, before: Labelling, source: Id): Omit<RankedSource, "source"> {
  const after = labelWithout(map, new Set([...before.withdrawn, source]));
  const falls: StandingChange[] = [];
  const rises: StandingChange[] = [];
  for (const claim of claimsOf(before.graph)) {
    if (before.values[claim] === after.values[claim]) continue;
    const id = before.graph.idOf(claim);
    const [from, to] = [standingOf(before, id).status, standingOf(after, id).status];
    if (HEIGHT[to] < HEIGHT[from]) falls.push({ id, from, to });
    else if (HEIGHT[to] > HEIGHT[from]) rises.push({ id, from, to });
  }
  return { falls, rises };
}

function* claimsOf({ kind, statementCount }: ArgumentGraph): Iterable<number> {
  for (let vertex = 0; vertex < statementCount; vertex += 1) if (kind[vertex] === CLAIM) yield vertex;
}
