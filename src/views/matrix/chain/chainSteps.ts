import type { Citation } from "../../../model/citation.ts";
import type { Id } from "../../../model/id.ts";
import type { Inference, InferenceKind } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import { recordCode, stepLabel } from "../../record/recordNames.ts";
import { isStep } from "../table/cellSigns.ts";

/** One step of a chain in words. */
export interface ChainStep {
  readonly link: Id;
  readonly kind: InferenceKind;
  /** The premise through which the chain passes, and what else the step rests on with it. */
  readonly premise: Id;
  readonly together: readonly Id[];
  /** The statement it ends on; for a step that is hit, its premises and its own end. */
  readonly target: StepEnd;
  /** Why the premises bear on it; where the link gives no warrant, what the premise says. */
  readonly reason: string;
  readonly citations: readonly Citation[];
  readonly basis: Inference["basis"];
}

/** Where a step ends: on a statement, or on another step. */
export type StepEnd =
  | { readonly kind: "statement"; readonly id: Id }
  | { readonly kind: "step"; readonly of: InferenceKind; readonly from: readonly Id[]; readonly to: Id };

/**
 * A chain step by step, from the row to the explanation.
 * @param path ids from the row to the explanation, links included
 */
export function chainSteps(map: MapDocument, path: readonly Id[]): ChainStep[] {
  const index = indexMap(map);
  return path.flatMap((id, at) => {
    const link = recordOf(index, "inferences", id);
    const premise = path[at - 1];
    if (!link || premise === undefined || !isStep(index, path, id, at)) return [];
    const { text, citations } = groundOf(index, premise);
    return {
      link: id,
      kind: link.kind,
      premise,
      together: link.from.filter((one) => one !== premise),
      target: endOf(index, link.to),
      reason: link.warrant ?? text,
      citations: [...(link.citations ?? []), ...citations],
      basis: link.basis,
    };
  });
}

function endOf(index: MapIndex, id: Id): StepEnd {
  const hit = recordOf(index, "inferences", id);
  return hit ? { kind: "step", of: hit.kind, from: hit.from, to: hit.to } : { kind: "statement", id };
}

function groundOf(index: MapIndex, id: Id): { text: string; citations: readonly Citation[] } {
  const entry = index.entries.get(id);
  if (entry?.section === "evidence") return { text: entry.record.text, citations: entry.record.attestedBy };
  if (entry?.section === "claims") return { text: entry.record.text, citations: entry.record.citations ?? [] };
  return { text: "", citations: [] };
}

/** "in force", "contested at E14", "broken at the step from E14 to D2". */
export function stateWords(map: MapDocument, chain: { state: string; at?: Id | undefined }): string {
  if (chain.state === "in-force") return "in force";
  if (chain.at === undefined) return chain.state;
  // An attestation is compiled, not written: it has no record, and its evidence speaks for it.
  const [record = chain.at] = chain.at.split("/");
  const isLink = recordOf(indexMap(map), "inferences", record) !== undefined;
  return `${chain.state} at ${isLink ? stepLabel(map, record) : recordCode(map, record)}`;
}
