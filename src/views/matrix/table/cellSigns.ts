/** What one cell of the matrix shows: at most one sign for and one against, each by its shortest chain. */
import type { Id } from "../../../model/id.ts";
import type { MapIndex } from "../../../model/mapIndex.ts";
import { type ChainKind, chainKind, countSteps } from "../../../reasoning/chainSteps.ts";
import type { Chain } from "../../../reasoning/polarity.ts";

export type SignKind = ChainKind;

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
export function cellSigns(cell: { readonly chains: readonly Chain[] }): CellSigns {
  if (cell.chains.length === 0) return SILENT;
  const supports = shortest(cell.chains, "+");
  const attacks = shortest(cell.chains, "-");
  return { ...(supports && { supports }), ...(attacks && { attacks }) };
}

function shortest(chains: readonly Chain[], sign: Chain["sign"]): Sign | undefined {
  let best: Sign | undefined;
  for (const chain of chains) {
    if (chain.sign !== sign) continue;
    const candidate = signOf(chain);
    if (!best || candidate.steps < best.steps) best = candidate;
  }
  return best;
}

/** Whether a sign still says something: its chain is in force or contested, not broken. */
export function counts(sign: Sign | undefined): boolean {
  return sign !== undefined && sign.chain.state !== "broken";
}

/** A chain as a sign. */
export function signOf(chain: Chain): Sign {
  return { kind: chainKind(chain), steps: countSteps(chain), chain };
}

/** Whether the id at this place of a path is a link that leads on from a statement. */
export function isStep(index: MapIndex, path: readonly Id[], id: Id, at: number): boolean {
  const before = path[at - 1];
  return isLink(index, id) && before !== undefined && !isLink(index, before);
}

function isLink(index: MapIndex, id: Id): boolean {
  return index.entries.get(id)?.section === "inferences";
}
