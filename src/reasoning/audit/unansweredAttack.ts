import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { unanswered } from "../answers.ts";
import type { Rule } from "./Audited.ts";
import { explanationsOf } from "./explanationsOf.ts";
import { nameAll, nameOf } from "./named.ts";

/**
 * Rebuttals and undercuts that nothing on the map replies to (see `unanswered`), as far as they aren't without force
 * anyway. Serious where one fires against an explanation, or against a link to one; moderate where it fires against
 * something else; slight where it is itself contested.
 */
export const unansweredAttack: Rule = ({ map, labelled }) => {
  const index = indexMap(map);
  const explanations = explanationsOf(map);
  return unanswered(map, labelled).flatMap(({ attack, target, fires }) => {
    const link = recordOf(index, "inferences", attack);
    if (!link || fires === "F") return [];
    const cut = recordOf(index, "inferences", target);
    const end = cut ? cut.to : target;
    const ending = new Set(link.from).size > 1 ? "" : "s";
    const verb = link.kind === "rebuts" ? `speak${ending} against` : `cut${ending}`;
    return {
      code: "unanswered-attack",
      severity: fires === "U" ? "slight" : explanations.has(end) ? "serious" : "moderate",
      id: attack,
      message: `Nothing on this map replies to ${nameAll(map, link.from)}, which ${verb} ${nameOf(map, target)}.`,
      chain: [link.from[0] as string, attack, target, ...(cut ? [cut.to] : [])],
      settle: "Enter the reply of those whom it hits, or their silence, or their concession.",
    };
  });
};
