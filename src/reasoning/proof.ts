import { listOf } from "./adjacency.ts";
import { FALSE, TRUE } from "./groundedLabels.ts";
import type { Labelling } from "./standing.ts";

/** A proof that a vertex is labelled T. */
export interface Proof {
  /** The vertices labelled T that it uses: as long as none is lost, the vertex stays T. */
  readonly uses: ReadonlySet<number>;
  /** The lost vertices whose loss it uses: it holds wherever they are lost too. */
  readonly losses: ReadonlySet<number>;
}

/**
 * One proof of a label T from a grounded labelling, read off the stages at which labels were decided (a tree of
 * justifications: Denecker, Brewka & Strass 2015, A formal theory of justifications, LPNMR).
 * @param labelled a labelling of which the vertices in `lost` are forced F
 * @param goal a vertex that it labels T
 */
export function proofOf({ graph, values, cuts, stages }: Labelling, lost: ReadonlySet<number>, goal: number): Proof {
  const { statementCount, premises, undercuts, supports, rebuts, pre, given, defeats } = graph;
  const uses = new Set<number>();
  const losses = new Set<number>();
  const seen = new Set([goal]);
  const before = (vertex: number, stage: number, value: number) =>
    values[vertex] === value && (stages[vertex] as number) < stage;
  const proveAll = (vertices: Iterable<number>) => {
    for (const vertex of vertices) seen.add(vertex);
  };

  for (const vertex of seen) {
    const stage = stages[vertex] as number;
    const isEarlier = (value: number) => (other: number) => before(other, stage, value);
    // Those of an unfounded circle fall together: one may stand for the other's fall, in one stage.
    const isFallen = (other: number) => values[other] === FALSE && (stages[other] as number) <= stage;
    if (values[vertex] === TRUE) {
      uses.add(vertex);
      if (vertex >= statementCount) {
        proveAll(listOf(premises, vertex));
        proveAll(listOf(undercuts, vertex));
      } else {
        const support = given[vertex] === 1 ? undefined : listOf(supports, vertex).find(isEarlier(TRUE));
        if (support !== undefined) proveAll([support]);
        proveAll(listOf(pre, vertex));
        proveAll(listOf(rebuts, vertex));
      }
    } else if (lost.has(vertex)) losses.add(vertex);
    else if (vertex >= statementCount) {
      const premise = listOf(premises, vertex).find(isFallen);
      const undercut = cuts[vertex] === TRUE ? listOf(undercuts, vertex).find(isEarlier(TRUE)) : undefined;
      const reason = premise ?? undercut;
      if (reason !== undefined) proveAll([reason]);
    } else {
      const fallenPre = listOf(pre, vertex).find(isFallen);
      const isUnsupported = given[vertex] === 0 && listOf(supports, vertex).every(isFallen);
      const defeat = listOf(rebuts, vertex).find((link) => defeats[link] === 1 && before(link, stage, TRUE));
      if (fallenPre !== undefined) proveAll([fallenPre]);
      else if (isUnsupported) proveAll(listOf(supports, vertex));
      else if (defeat !== undefined) proveAll([defeat]);
    }
  }
  return { uses, losses };
}
