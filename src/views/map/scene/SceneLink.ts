import type { Id } from "../../../model/id.ts";
import type { Relation } from "../../../store/filters.ts";

/** A line of the scene. */
export interface SceneLink {
  readonly id: Id;
  readonly kind: Relation;
  readonly from: readonly Id[];
  readonly to: Id;
  /** Linked premises that are folded away. */
  readonly foldedPremises: readonly Id[];
  /** Folded cards that undercut this step: a stub names them. */
  readonly foldedCuts: readonly Id[];
  /** The school for which a support counts: its line takes that hue. */
  readonly school: Id | undefined;
  /** For a line that stands for several steps: the folded statements and steps between its ends. */
  readonly through?: { readonly statements: readonly Id[]; readonly steps: readonly Id[] };
}
