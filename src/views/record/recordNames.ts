/** How records are named on screens: codes said aloud (D2), short texts for cards, labels for lists. */
import type { Id } from "../../model/id.ts";
import type { Inference } from "../../model/inference.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { scholarLabel } from "../../model/personName.ts";
import { codesOf, shortText } from "../../model/recordCodes.ts";
import { sourceLabel } from "../../model/source.ts";

export { codesOf, shortText };

/** A record's name in a list or a sentence: a claim's short text, a source's short title, a person's name. */
export function recordLabel(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const entry = index.entries.get(id);
  switch (entry?.section) {
    case "claims":
    case "evidence":
      return shortText(entry.record);
    case "sources":
      return sourceLabel(entry.record);
    case "schools":
      return entry.record.shortName;
    case "scholars":
      return scholarLabel(map, entry.record);
    case "episodes":
      return entry.record.label;
    case "inferences":
      return stepLabel(map, id);
    default:
      return id;
  }
}

/** What a record is called in a sentence: its code where it has one (E15), else its label. */
export function recordCode(map: MapDocument, id: Id): string {
  return codesOf(map).get(id) ?? recordLabel(map, id);
}

/** A link as words: "the step from E14 to D2", "E15’s undercut of the step from E14 to D2". */
export function stepLabel(map: MapDocument, id: Id, depth = 0): string {
  const link = recordOf(indexMap(map), "inferences", id);
  if (!link) return id;
  const from = joinWords(link.from.map((premise) => recordCode(map, premise)));
  const ends = recordOf(indexMap(map), "inferences", link.to);
  // Attacks on attacks on attacks are read out to a depth that a person can follow.
  const to = ends ? (depth < 3 ? stepLabel(map, link.to, depth + 1) : "a further step") : recordCode(map, link.to);
  switch (link.kind) {
    case "supports":
      return `the step from ${from} to ${to}`;
    case "rebuts":
      return `${from}’s rebuttal of ${to}`;
    case "undercuts":
      return `${from}’s undercut of ${to}`;
    case "qualifies":
      return `${from}’s limit on ${to}`;
  }
}

/** "E6 supports R2.", with linked premises named together. */
export function stepTitle(map: MapDocument, link: Inference): string {
  const premises = joinWords(link.from.map((id) => recordCode(map, id)));
  const plural = link.from.length > 1;
  const verb = plural ? link.kind.replace(/s$/, "") : link.kind;
  const target = recordOf(indexMap(map), "inferences", link.to) ? stepLabel(map, link.to) : recordCode(map, link.to);
  return `${premises}${plural ? " together" : ""} ${verb} ${target}.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
