import type { Id } from "../../model/id.ts";
import { listOf } from "../adjacency.ts";
import { statementName } from "../explainStanding.ts";
import { FALSE } from "../groundedLabels.ts";
import type { Labelling } from "../standing.ts";
import type { Audited, Rule } from "./Audited.ts";
import { carriersOf } from "./carriers.ts";
import { explanationsOf } from "./explanationsOf.ts";
import type { Finding } from "./Finding.ts";
import { nameAll, nameOf } from "./named.ts";
import { nearestWays } from "./nearestWays.ts";
import { supportedBy } from "./supportedBy.ts";

/**
 * Links that the compiler drew, not the texts (`basis` editorial), and that carry an explanation which isn't labelled
 * F: it would lose its support without that one link; or, where no single one carries it, without all of them
 * together, and then the first of them on each of its supports is named in one finding. Moderate.
 */
export const editorialLink: Rule = (audited) => {
  const { map, labelled } = audited;
  const { graph, values } = labelled;
  const explained = [...explanationsOf(map)].filter((id) => {
    const vertex = graph.vertexOf(id);
    return vertex !== undefined && values[vertex] !== FALSE;
  });
  const holdsWithout = derivedWithoutEditorial(labelled);
  const isLive = (vertex: number) => values[vertex] !== FALSE;
  const editorial = graph.inferences.flatMap(({ basis }, at) =>
    basis === "editorial" ? [graph.statementCount + at] : [],
  );
  const wayTo = nearestWays(
    graph,
    editorial.filter(isLive),
    (vertex) => isLive(vertex) && holdsWithout[vertex] === 0,
    true,
  );
  const carried = new Map<Id, Id[]>();
  const together: Finding[] = [];
  for (const explanation of explained) {
    const vertex = graph.vertexOf(explanation) as number;
    const links = carriersOf(labelled)
      .of(vertex)
      .filter((carrier) => carrier >= graph.statementCount);
    for (const link of links.map(graph.idOf)) carried.set(link, [...(carried.get(link) ?? []), explanation]);
    if (links.length === 0 && holdsWithout[vertex] === 0) together.push(...onEveryLine(audited, wayTo(vertex)));
  }
  const alone = [...carried].map(([link, explanations]): Finding => {
    const ends = carriersOf(labelled).chain(
      graph.vertexOf(link) as number,
      graph.vertexOf(explanations[0] as Id) as number,
    );
    const from = listOf(graph.premises, graph.vertexOf(link) as number)[0] as number;
    return {
      code: "editorial-link",
      severity: "moderate",
      id: link,
      message: `The compiler drew ${nameOf(map, link)}, and ${nameAll(map, explanations)} ${explanations.length === 1 ? "rests" : "rest"} on it.`,
      chain: [from, ...ends].map(graph.idOf),
      settle: "Find where a text draws the link and cite it, or find support that does without it.",
    };
  });
  const order = new Map(map.inferences.map(({ id }, at) => [id, at]));
  return [...alone, ...together].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
};

/** No single editorial link carries the explanation, but each line of its support passes one. */
function onEveryLine({ map, labelled }: Audited, chain: readonly number[]): Finding[] {
  const [link] = chain;
  const explanation = chain.at(-1);
  if (link === undefined || explanation === undefined) return [];
  const { graph } = labelled;
  const from = listOf(graph.premises, link)[0] as number;
  return [
    {
      code: "editorial-link",
      severity: "moderate",
      id: graph.idOf(link),
      message: `Every line of support for ${statementName(map, graph.idOf(explanation))} passes a link that the compiler drew, one of them ${nameOf(map, graph.idOf(link))}.`,
      chain: [from, ...chain].map(graph.idOf),
      settle: "Find where a text draws one of these links and cite it, or find support that does without them.",
    },
  ];
}

function isEditorial({ graph }: Labelling, link: number): boolean {
  return (
    link >= graph.statementCount &&
    link < graph.firstAttestation &&
    graph.inferences[link - graph.statementCount]?.basis === "editorial"
  );
}

/** For each vertex, whether it can be derived over links that aren't labelled F and that no compiler drew. */
function derivedWithoutEditorial(labelled: Labelling): Uint8Array {
  const { graph, values } = labelled;
  const { size, statementCount, given, premises, pre, linksFrom, preOf } = graph;
  const derived = new Uint8Array(size);
  const hasGround = given.slice();
  const open = new Int32Array(size);
  const order: number[] = [];
  const deriveIfReady = (vertex: number) => {
    if (derived[vertex] === 1 || open[vertex] !== 0 || values[vertex] === FALSE) return;
    if (vertex < statementCount ? hasGround[vertex] === 0 : isEditorial(labelled, vertex)) return;
    derived[vertex] = 1;
    order.push(vertex);
  };
  for (let vertex = 0; vertex < size; vertex += 1)
    open[vertex] = listOf(vertex < statementCount ? pre : premises, vertex).length;
  for (let vertex = 0; vertex < size; vertex += 1) deriveIfReady(vertex);
  for (const vertex of order) {
    const end = vertex < statementCount ? undefined : supportedBy(graph, vertex);
    if (end !== undefined) {
      hasGround[end] = 1;
      deriveIfReady(end);
    }
    if (vertex >= statementCount) continue;
    for (const next of [...listOf(linksFrom, vertex), ...listOf(preOf, vertex)]) {
      open[next] = (open[next] as number) - 1;
      deriveIfReady(next);
    }
  }
  return derived;
}
