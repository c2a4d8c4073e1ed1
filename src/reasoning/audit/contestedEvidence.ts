import type { Id } from "../../model/id.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { listOf } from "../adjacency.ts";
import { statementName } from "../explainStanding.ts";
import { FALSE } from "../groundedLabels.ts";
import { hinges, schoolsBuildingOn } from "../hinges.ts";
import { chainOf, polarityAt, polarityOf } from "../polarity.ts";
import { areRivals } from "../schools.ts";
import type { Audited, Rule } from "./Audited.ts";
import type { Finding } from "./Finding.ts";
import { nameAll } from "./named.ts";

/**
 * Evidence that is in dispute, in one of two ways:
 * - it has a standing rebuttal, one that isn't labelled F (moderate);
 * - rival schools both build on it with opposite signs: it is a hinge (see `hinges`), and for one of its builders it
 *   both supports the explanation and, by what a rival makes of it, speaks against it (slight). That is no fault.
 *
 * Evidence that supports one explanation and merely speaks against another is not in dispute: it tells them apart.
 */
export const contestedEvidence: Rule = (audited) => {
  const turned = new Set(hinges(audited.map));
  return [...new Set(audited.map.evidence.map(({ id }) => id))].flatMap((id) => [
    ...rebutted(audited, id),
    ...(turned.has(id) ? hinge(audited, id) : []),
  ]);
};

function rebutted({ map, labelled: { graph, values } }: Audited, id: Id): Finding[] {
  const vertex = graph.vertexOf(id) as number;
  const objections = [...listOf(graph.rebuts, vertex)].filter((link) => values[link] !== FALSE);
  const [first] = objections;
  if (first === undefined) return [];
  const objectors = objections.flatMap((link) => [...listOf(graph.premises, link)]).map(graph.idOf);
  return [
    {
      code: "contested-evidence",
      severity: "moderate",
      id,
      message: `${statementName(map, id)} is itself disputed: ${nameAll(map, objectors)} ${new Set(objectors).size === 1 ? "speaks" : "speak"} against it.`,
      chain: [graph.idOf(listOf(graph.premises, first)[0] as number), graph.idOf(first), id],
      settle: "Say which of them the documents bear out, or build on neither.",
    },
  ];
}

function hinge({ map, labelled }: Audited, id: Id): Finding[] {
  const builders = schoolsBuildingOn(map).get(id) ?? [];
  const index = indexMap(map);
  const explanationOf = (school: Id) => recordOf(index, "schools", school)?.explanation as Id;
  const against = builders.find((school) => polarityAt(polarityOf(map, explanationOf(school)), id) === "both");
  const rival = builders.find((school) => against !== undefined && areRivals(map, school, against));
  if (against === undefined || rival === undefined) return [];
  const chain = chainOf(polarityOf(map, explanationOf(against)), id, "-", labelled);
  return [
    {
      code: "contested-evidence",
      severity: "slight",
      id,
      message: `${statementName(map, id)} is a hinge: ${nameAll(map, builders)} build on it, and it is also turned against ${nameAll(map, [against])}.`,
      chain: chain?.path ?? [id],
      settle: "A hinge is no fault: say what each school takes it to show, and what would decide between them.",
    },
  ];
}
