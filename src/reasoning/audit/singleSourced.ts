import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { SOURCE } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import type { Rule } from "./Audited.ts";
import { carriersOf } from "./carriers.ts";
import { counted, nameAll } from "./named.ts";

const MOST_COUNTED = 3;

/**
 * Claims that would lose their support without some one source: those of which `needs` says single-sourced. What a
 * document was seen via is no source of the claim's, unless it attests something itself. Serious for the explanation
 * of a school, moderate for the rest. Those that need several
 * documents, each of them, follow those that rest on one.
 */
export const singleSourced: Rule = ({ map, labelled }) => {
  const { graph } = labelled;
  const carriers = carriersOf(labelled);
  const headed = new Set(map.schools.map(({ explanation }) => explanation));
  const claims = [...new Set(map.claims.map(({ id }) => id))].map((id) => {
    const vertex = graph.vertexOf(id) as number;
    return { id, vertex, sources: carriers.of(vertex).filter((carrier) => graph.kind[carrier] === SOURCE) };
  });
  const resting = new Map<number, number>();
  for (const { sources } of claims) for (const source of sources) resting.set(source, (resting.get(source) ?? 0) + 1);
  return claims.flatMap(({ id, vertex, sources }) => {
    const [first] = sources;
    if (first === undefined) return [];
    return {
      code: "single-sourced",
      severity: headed.has(id) ? "serious" : "moderate",
      id,
      message: sentence(map, id, new Map(sources.map((source) => [graph.idOf(source), resting.get(source) as number]))),
      chain: carriers.chain(first, vertex).map(graph.idOf),
      settle: "Cite a second document that attests the same independently, or say that it rests on one.",
      ...(sources.length > 1 && { needs: sources.length }),
    };
  });
};

function nameList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** @param resting each source that the claim needs, with the number of claims that need it */
function sentence(map: MapDocument, claim: Id, resting: ReadonlyMap<Id, number>): string {
  const sources = [...resting.keys()];
  const name = statementName(map, claim);
  if (sources.length === 1) {
    const others = (resting.get(sources[0] as Id) as number) - 1;
    const company = others === 0 ? "" : `, as ${others === 1 ? "does" : "do"} ${counted(others, "other claim")}`;
    return `${name} rests on ${nameAll(map, sources)} alone${company}.`;
  }
  if (sources.length > MOST_COUNTED) return `${name} needs each of ${nameAll(map, sources)}.`;
  const counts = sources.map((id) => String(resting.get(id)));
  return `${name} needs ${sources.length === 2 ? "both" : "each of"} ${nameAll(map, sources)} (${nameList(counts)} claims rest on them).`;
}
