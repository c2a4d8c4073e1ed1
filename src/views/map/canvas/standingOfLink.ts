import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import type { SceneLink } from "../scene/SceneLink.ts";

/**
 * Whether something that holds cuts a line, and whether it does not count, be it cut or what it starts from fallen. A
 * line through folded cards is as its weakest step; a limit never counts for or against.
 */
export function standingOfLink(
  labelling: Labelling,
  { id, kind, through }: SceneLink,
): { cut: boolean; spent: boolean } {
  if (kind === "attests") return { cut: false, spent: false };
  const values = (through?.steps ?? [id]).map((step) => linkValues(labelling, step));
  const cut = values.some((value) => value.cut === "T");
  return { cut, spent: cut || (kind !== "qualifies" && values.some(({ fires }) => fires === "F")) };
}
