/** What a selection lights: its chain down to the documents and up to the explanations, or its neighbours. */
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../../model/mapIndex.ts";
import { attestationId } from "../../reasoning/argumentGraph.ts";
import type { Reach } from "../../store/mapStore.ts";
import { evidenceBySource } from "../../store/overview.ts";

/**
 * The ids of all cards and lines that are lit.
 * @returns undefined where everything is: nothing is selected, or the reach is all
 */
export function lightOf(map: MapDocument, selection: Id | undefined, reach: Reach): ReadonlySet<Id> | undefined {
  if (selection === undefined || reach === "all") return undefined;
  const index = indexMap(map);
  const entry = index.entries.get(selection);
  if (!entry) return undefined;
  const start = entry.section === "schools" ? entry.record.explanation : selection;
  const lit = new Set<Id>([start]);
  const depth = reach === "neighbours" ? 1 : Number.POSITIVE_INFINITY;
  if (entry.section === "sources") {
    lightUses(index, start, lit, depth);
    return lit;
  }
  lightGrounds(index, start, lit, depth);
  lightBearings(index, start, lit, depth);
  return lit;
}

/** Everything that holds a record up or attacks it, with the attacks on those links, down to the documents. */
function lightGrounds(index: MapIndex, start: Id, lit: Set<Id>, depth: number): void {
  const queue: [Id, number][] = [[start, 0]];
  for (let at = 0; at < queue.length; at += 1) {
    const [id, level] = queue[at] as [Id, number];
    const go = (next: Id, nextLevel: number) => {
      if (lit.has(next)) return;
      lit.add(next);
      queue.push([next, nextLevel]);
    };
    const link = recordOf(index, "inferences", id);
    if (link) for (const premise of link.from) go(premise, level + (id === start ? 0 : 1));
    // Where a premise is reached through its link it is one step away, so links themselves cost nothing.
    if (level >= depth) continue;
    for (const [n, { source }] of (recordOf(index, "evidence", id)?.attestedBy ?? []).entries()) {
      lit.add(attestationId(id, n));
      lit.add(source);
    }
    for (const into of index.inferencesTo.get(id) ?? []) go(into.id, level);
  }
}

/** Everything that a record bears on, up to the explanations, without the other grounds of what is met on the way. */
function lightBearings(index: MapIndex, start: Id, lit: Set<Id>, depth: number): void {
  const queue: [Id, number][] = [[start, 0]];
  const seen = new Set<Id>([start]);
  for (let at = 0; at < queue.length; at += 1) {
    const [id, level] = queue[at] as [Id, number];
    const link = recordOf(index, "inferences", id);
    if (!link && level >= depth) continue;
    const onward = link ? [link.to] : (index.inferencesFrom.get(id) ?? []).map((from) => from.id);
    for (const next of onward) {
      lit.add(next);
      const met = recordOf(index, "inferences", next);
      // An attack on a step makes no sense without the step: its premises are lit with it.
      if (link && met) for (const premise of met.from) lit.add(premise);
      // What cuts the steps that the selection offers is why they may not carry.
      if (id === start && met) lightCuts(index, next, lit);
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([next, link ? level + 1 : level]);
    }
  }
}

function lightCuts(index: MapIndex, step: Id, lit: Set<Id>): void {
  for (const cut of index.inferencesTo.get(step) ?? []) {
    if (cut.kind !== "undercuts") continue;
    lit.add(cut.id);
    for (const premise of cut.from) lit.add(premise);
  }
}

/** What hangs on a document. */
function lightUses(index: MapIndex, source: Id, lit: Set<Id>, depth: number): void {
  for (const evidence of evidenceBySource(index).get(source) ?? []) {
    for (const [n, citation] of (recordOf(index, "evidence", evidence)?.attestedBy ?? []).entries())
      if (citation.source === source) lit.add(attestationId(evidence, n));
    lit.add(evidence);
    if (depth > 1) lightBearings(index, evidence, lit, depth - 1);
  }
}
