import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { listOf } from "../adjacency.ts";
import { compile } from "../argumentGraph.ts";
import { FALSE } from "../groundedLabels.ts";
import type { Labelling } from "../standing.ts";

/** What became of one support: live before and after, before only, after only, or neither. */
export interface SupportFate {
  readonly link: Id;
  readonly fate: "kept" | "lost" | "regained" | "dead";
}

const FATES = [
  ["dead", "regained"],
  ["lost", "kept"],
] as const;

/**
 * What becomes of each support of a claim (or of the ties of evidence to its documents) between two labellings of one
 * map, in the order of the file. A support is live where it isn't labelled F.
 */
export function supportsLost(map: MapDocument, claim: Id, before: Labelling, after: Labelling): readonly SupportFate[] {
  const graph = compile(map);
  const vertex = graph.vertexOf(claim);
  if (vertex === undefined || vertex >= graph.statementCount) return [];
  return [...listOf(graph.supports, vertex)].map((link) => ({
    link: graph.idOf(link),
    fate: FATES[before.values[link] === FALSE ? 0 : 1][after.values[link] === FALSE ? 0 : 1],
  }));
}
