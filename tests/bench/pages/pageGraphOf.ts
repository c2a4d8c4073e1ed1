import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { indexMap } from "../../../src/model/mapIndex.ts";
import { layoutMap } from "../../../src/views/map/layout/layoutMap.ts";
import { everythingOf } from "../tasks/everythingOf.ts";
import type { PageGraph } from "./PageGraph.ts";

/** The cards and lines of a map with nothing folded, for programs in which a line ends on a card and not on a line. */
export function pageGraphOf(map: MapDocument): PageGraph {
  const graph = everythingOf(map);
  const { cards } = layoutMap(graph);
  const { entries } = indexMap(map);
  const ends = new Map(graph.links.map(({ id, to }) => [id, to]));
  const endOf = (id: string): string => {
    const next = ends.get(id);
    return next === undefined ? id : endOf(next);
  };
  return {
    nodes: Object.entries(cards).map(([id, { x, y, width, height }]) => {
      const record = entries.get(id)?.record;
      const text = record && "short" in record ? record.short : undefined;
      return { id, x, y, width, height, text: text ?? id };
    }),
    edges: graph.links.flatMap(({ id, from, to }) =>
      from
        .filter((source) => source !== endOf(to))
        .map((source, at) => ({ id: `${id}/${at}`, source, target: endOf(to) })),
    ),
  };
}
