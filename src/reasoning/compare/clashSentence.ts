import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { scholarLabel } from "../../model/personName.ts";
import { codesOf } from "../../model/recordCodes.ts";
import type { Clash } from "./clashes.ts";

/** A clash in words, by codes: `A32 rebuts D3`, `A21 undercuts the step from R6 to R0`, `Alliance-centred denies D3`. */
export function clashSentence(map: MapDocument, { link, kind, target }: Clash): string {
  const index = indexMap(map);
  const code = (id: Id) => codesOf(map).get(id) ?? id;
  if (kind === "denies") return `${nameOf(map, recordOf(index, "stances", link)?.by ?? link)} denies ${code(target)}`;
  const from = recordOf(index, "inferences", link)?.from ?? [];
  const verb = from.length > 1 ? kind.slice(0, -1) : kind;
  return `${joined(from.map(code))} ${verb} ${hitWords(map, target)}`;
}

function hitWords(map: MapDocument, target: Id): string {
  const code = (id: Id) => codesOf(map).get(id) ?? "a further step";
  const step = recordOf(indexMap(map), "inferences", target);
  if (!step) return code(target);
  const from = joined(step.from.map(code));
  switch (step.kind) {
    case "supports":
      return `the step from ${from} to ${code(step.to)}`;
    case "rebuts":
      return `the rebuttal of ${code(step.to)} by ${from}`;
    case "undercuts":
      return `the undercut of ${code(step.to)} by ${from}`;
    case "qualifies":
      return `the limit on ${code(step.to)} by ${from}`;
  }
}

function nameOf(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const scholar = recordOf(index, "scholars", id);
  return recordOf(index, "schools", id)?.shortName ?? (scholar ? scholarLabel(map, scholar) : id);
}

function joined(words: readonly string[]): string {
  return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
