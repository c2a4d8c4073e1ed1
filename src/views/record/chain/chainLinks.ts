/** Which cards and lines the drawing of a few chains holds, before anything has a place. */
import type { Id } from "../../../model/id.ts";
import { type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import { attestationPlace } from "../../../reasoning/argumentGraph.ts";
import type { Relation } from "../../../store/filters.ts";

/** What a line is drawn for: an inference, the tie of evidence to its document, or one statement that needs another. */
export interface ChainLink {
  readonly id: Id;
  readonly kind: Relation | "needs";
  readonly from: readonly Id[];
  readonly to: Id;
}

/** A link with those of its premises that are drawn, and those that are only named beside the line. */
export interface DrawnLink {
  readonly link: ChainLink;
  readonly premises: readonly Id[];
  readonly beside: readonly Id[];
}

export interface ChainLinks {
  /** Every link of the chains, what is hit before what hits it. */
  readonly links: readonly DrawnLink[];
  /** Statements by how many rows they stand under the target, which is alone in row 0. */
  readonly rows: readonly (readonly Id[])[];
}

/**
 * Gathers the links of chains and ranks their statements: premises stand one row under what they bear on, and whoever
 * undercuts a step stands beside the premise of that step.
 * @param paths ids from a row to the target, links included
 * @param isDeep whether the ties to documents are drawn too, and what one statement needs of the next
 */
export function chainLinks(index: MapIndex, paths: readonly (readonly Id[])[], target: Id, isDeep = false): ChainLinks {
  const links = new Map<Id, ChainLink>();
  const gather = (id: Id, before?: Id) => {
    const link =
      recordOf(index, "inferences", id) ?? (isDeep ? (tieOf(index, id) ?? needOf(index, before, id)) : undefined);
    if (!link || links.has(link.id)) return;
    links.set(link.id, link);
    gather(link.to);
  };
  for (const path of paths) for (const [at, id] of path.entries()) gather(id, path[at - 1]);
  const walked = new Set(paths.flat());
  const ordered = inOrder(links).map((link): DrawnLink => {
    // Of linked premises, those that the chains pass are cards; of a step that is only hit, the first is.
    const passed = link.from.filter((id) => walked.has(id));
    const premises = passed.length > 0 ? passed : link.from.slice(0, 1);
    return { link, premises, beside: link.from.filter((id) => !premises.includes(id)) };
  });
  return { links: ordered, rows: rankStatements(index, ordered, target) };
}

/** The tie of evidence to a document, of which a chain holds the id. */
function tieOf(index: MapIndex, id: Id): ChainLink | undefined {
  const place = attestationPlace(id);
  const citation = place && recordOf(index, "evidence", place.evidence)?.attestedBy[place.citation];
  return place && citation && { id, kind: "attests", from: [citation.source], to: place.evidence };
}

/** Where two statements of a chain follow each other without a link, one presupposes the other or derives from it. */
function needOf(index: MapIndex, before: Id | undefined, id: Id): ChainLink | undefined {
  if (before === undefined) return undefined;
  const needs = (one: Id, other: Id) =>
    recordOf(index, "claims", one)?.presupposes?.includes(other) ||
    recordOf(index, "sources", one)?.custom.derivesFrom?.includes(other);
  const [from, to] = needs(id, before) ? [before, id] : needs(before, id) ? [id, before] : [];
  if (from === undefined || to === undefined) return undefined;
  return { id: `${from} is needed by ${to}`, kind: "needs", from: [from], to };
}

/** Links onto statements first, then links onto those, and so on. */
function inOrder(links: ReadonlyMap<Id, ChainLink>): ChainLink[] {
  const depth = (link: ChainLink, seen = 0): number => {
    const hit = links.get(link.to);
    return hit && seen < links.size ? depth(hit, seen + 1) + 1 : 0;
  };
  return [...links.values()]
    .map((link) => ({ link, depth: depth(link) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ link }) => link);
}

function rankStatements(index: MapIndex, links: readonly DrawnLink[], target: Id): Id[][] {
  const ranks = new Map<Id, number>([[target, 0]]);
  // Longest way down; a circle of support would never settle, so there are as many rounds as links and no more.
  for (let round = 0, changed = true; changed && round <= links.length; round += 1) {
    changed = false;
    for (const { link, premises } of links) {
      const rank = premiseRank(index, ranks, links, link);
      if (rank === undefined) continue;
      for (const premise of premises)
        if (premise !== target && (ranks.get(premise) ?? -1) < rank && rank <= links.length) {
          ranks.set(premise, rank);
          changed = true;
        }
    }
  }
  const rows: Id[][] = [];
  for (const [id, rank] of ranks) {
    rows[rank] ??= [];
    rows[rank].push(id);
  }
  return orderRows(index, links, rows.filter(Boolean));
}

/** The row for the premises of a link; for a link onto a link, the row of that link's own premises. */
function premiseRank(
  index: MapIndex,
  ranks: ReadonlyMap<Id, number>,
  links: readonly DrawnLink[],
  link: ChainLink,
): number | undefined {
  const hit = recordOf(index, "inferences", link.to);
  if (!hit) {
    const rank = ranks.get(link.to);
    return rank === undefined ? undefined : rank + 1;
  }
  return ranks.get(firstPremise(links, hit.id) ?? "");
}

/** Whoever hits a line stands next to its premise, on the outside, so that its line crosses few others. */
function orderRows(index: MapIndex, links: readonly DrawnLink[], rows: readonly Id[][]): Id[][] {
  return rows.map((row) => {
    const order = row.filter((id) => !links.some((one) => hitBy(index, one, id)));
    for (const id of row) {
      if (order.includes(id)) continue;
      const hit = links.find((one) => hitBy(index, one, id))?.link.to;
      const beside = hit === undefined ? undefined : firstPremise(links, hit);
      const at = beside === undefined ? -1 : order.indexOf(beside);
      order.splice(at === 0 && order.length > 1 ? 0 : at < 0 ? order.length : at + 1, 0, id);
    }
    return order;
  });
}

function firstPremise(links: readonly DrawnLink[], id: Id): Id | undefined {
  return links.find(({ link }) => link.id === id)?.premises[0];
}

function hitBy(index: MapIndex, { link, premises }: DrawnLink, id: Id): boolean {
  return premises.includes(id) && recordOf(index, "inferences", link.to) !== undefined;
}
