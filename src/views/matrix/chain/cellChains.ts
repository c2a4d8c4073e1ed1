import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { attestationId } from "../../../reasoning/argumentGraph.ts";
import { type Chain, chainOf, polarityOf } from "../../../reasoning/polarity.ts";
import { type Labelling, labelOf } from "../../../reasoning/standing.ts";
import type { Basis } from "../../../store/filters.ts";
import { withoutBases } from "../table/askMatrix.ts";
import { type Sign, signOf } from "../table/cellSigns.ts";
import { chainState } from "./chainState.ts";

/** A chain to tell, with whatever else the document attests that takes the very same steps. */
export interface ToldChain extends Sign {
  readonly also: readonly Id[];
}

/**
 * Every chain to tell of an open cell, shortest first. A document speaks through each thing that it attests, so its cell
 * holds the chains of all of them.
 * @param labelled the whole map, without what is withdrawn
 * @param hiddenBases links of these kinds are not walked
 */
export function cellChains(
  map: MapDocument,
  labelled: Labelling,
  cell: { readonly row: Id; readonly column: Id },
  hiddenBases: readonly Basis[],
): ToldChain[] {
  const shown = withoutBases(map, hiddenBases);
  const polarity = polarityOf(shown, cell.column);
  const signs = startsOf(map, cell.row)
    .flatMap(({ id, before }) =>
      (["+", "-"] as const).flatMap((sign): Chain[] => {
        const chain = chainOf(polarity, id, sign);
        if (!chain) return [];
        const { at: _, ...rest } = chain;
        const path = [...before, ...chain.path];
        return [{ ...rest, path, ...chainState(map, path, (one) => labelOf(labelled, one)) }];
      }),
    )
    .map((chain) => signOf(chain))
    .sort((a, b) => a.steps - b.steps);
  return mergeSameSteps(map, signs);
}

/** Linked premises that one document attests lead over the same links: one chain, not one for each. */
function mergeSameSteps(map: MapDocument, signs: readonly Sign[]): ToldChain[] {
  const byLinks = new Map<string, ToldChain>();
  for (const sign of signs) {
    const key = sign.chain.path.filter((id) => indexMap(map).entries.get(id)?.section === "inferences").join(" ");
    const known = byLinks.get(key);
    const evidence = sign.chain.path.find((id) => indexMap(map).entries.get(id)?.section === "evidence");
    if (!known) byLinks.set(key, { ...sign, also: [] });
    else if (evidence !== undefined) byLinks.set(key, { ...known, also: [...known.also, evidence] });
  }
  return [...byLinks.values()];
}

/** Chains in force before contested and broken ones, otherwise as they stand: what a short answer begins with. */
export function bestFirst<T extends Sign>(signs: readonly T[]): T[] {
  const rank = { "in-force": 0, contested: 1, broken: 2 } as const;
  return signs.toSorted((a, b) => rank[a.chain.state] - rank[b.chain.state]);
}

/** Where the chains of a row begin: at the row itself, or at what a document attests, with the way there. */
function startsOf(map: MapDocument, row: Id): { id: Id; before: Id[] }[] {
  if (indexMap(map).entries.get(row)?.section !== "sources") return [{ id: row, before: [] }];
  return map.evidence.flatMap(({ id, attestedBy }) => {
    const place = attestedBy.findIndex(({ source }) => source === row);
    return place < 0 ? [] : [{ id, before: [row, attestationId(id, place)] }];
  });
}
