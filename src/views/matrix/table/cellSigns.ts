/** What one cell of the matrix shows: at most one sign for and one against, each by its shortest chain. */
import type { Id } from "../../../model/id.ts";
import { type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import type { Chain } from "../../../reasoning/polarity.ts";

export type SignKind = "supports" | "rebuts" | "undercuts";

/** One sign: what it is called, how far it reaches, and whether it holds. */
export interface Sign {
  readonly kind: SignKind;
  /** Steps that a person would count: an undercut and the link that it hits are one. */
  readonly steps: number;
  readonly chain: Chain;
}

export interface CellSigns {
  readonly supports?: Sign;
  readonly attacks?: Sign;
}

const SILENT: CellSigns = {};

/** Reads the signs of a cell. Where chains of one sign differ in length, the shortest speaks for them. */
export function cellSigns(index: MapIndex, cell: { readonly chains: readonly Chain[] }): CellSigns {
  if (cell.chains.length === 0) return SILENT;
  const supports = shortest(index, cell.chains, "+");
  const attacks = shortest(index, cell.chains, "-");
  return { ...(supports && { supports }), ...(attacks && { attacks }) };
}

function shortest(index: MapIndex, chains: readonly Chain[], sign: Chain["sign"]): Sign | undefined {
  let best: Sign | undefined;
  for (const chain of chains) {
    if (chain.sign !== sign) continue;
    const candidate = signOf(index, chain);
    if (!best || candidate.steps < best.steps) best = candidate;
  }
  return best;
}

/** A chain as a sign. */
export function signOf(index: MapIndex, chain: Chain): Sign {
  return {
    kind: chain.sign === "+" ? "supports" : lastAttack(index, chain.path),
    steps: countSteps(index, chain.path),
    chain,
  };
}

/** The attack nearest to the explanation names the whole chain. */
function lastAttack(index: MapIndex, path: readonly Id[]): SignKind {
  for (const id of path.toReversed()) {
    const kind = recordOf(index, "inferences", id)?.kind;
    if (kind === "rebuts" || kind === "undercuts") return kind;
  }
  return "undercuts";
}

/** Links that are walked from a statement; a link that is only hit by the one before it is no step of its own. */
function countSteps(index: MapIndex, path: readonly Id[]): number {
  return path.filter((id, at) => isStep(index, path, id, at)).length;
}

/** Whether the id at this place of a path is a link that leads on from a statement. */
export function isStep(index: MapIndex, path: readonly Id[], id: Id, at: number): boolean {
  const before = path[at - 1];
  return isLink(index, id) && before !== undefined && !isLink(index, before);
}

function isLink(index: MapIndex, id: Id): boolean {
  return index.entries.get(id)?.section === "inferences";
}
