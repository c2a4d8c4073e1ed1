import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { joinWords, recordCode, stepLabel } from "../../record/recordNames.ts";

const VERBS = {
  supports: ["supports", "support"],
  rebuts: ["rebuts", "rebut"],
  undercuts: ["undercuts", "undercut"],
  qualifies: ["limits", "limit"],
} as const;

/** A link as a sentence: “E15 undercuts the step from E14 to D2”, “A4 and A5 together support A1”. */
export function stepSentence(map: MapDocument, id: Id): string {
  const link = recordOf(indexMap(map), "inferences", id);
  if (!link) return id;
  const linked = link.from.length > 1;
  const to = recordOf(indexMap(map), "inferences", link.to) ? stepLabel(map, link.to) : recordCode(map, link.to);
  return `${joinWords(link.from.map((premise) => recordCode(map, premise)))}${linked ? " together" : ""} ${VERBS[link.kind][linked ? 1 : 0]} ${to}`;
}
