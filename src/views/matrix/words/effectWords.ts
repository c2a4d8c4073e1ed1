import type { Id } from "../../../model/id.ts";
import { joinWords } from "../../record/recordNames.ts";
import type { Effects } from "../table/effects.ts";
import { sentenceCase } from "./numberWords.ts";

/** "Helps Alliance-centred, hurts Domestic politics". */
export function effectWords({ helps, hurts, both }: Effects, nameOf: (school: Id) => string): string {
  const parts = [
    helps.length > 0 && `helps ${joinWords(helps.map(nameOf))}`,
    hurts.length > 0 && `hurts ${joinWords(hurts.map(nameOf))}`,
    both.length > 0 && `both helps and hurts ${joinWords(both.map(nameOf))}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? sentenceCase(parts.join(", ")) : "Touches no school";
}

/** "Separates Alliance-centred from Domestic politics and Realist"; pairs of one first school are said together. */
export function separationWords(separates: readonly (readonly [Id, Id])[], nameOf: (school: Id) => string): string {
  const groups = new Map<Id, Id[]>();
  for (const [one, other] of separates) groups.set(one, [...(groups.get(one) ?? []), other]);
  const phrases = [...groups].map(([one, others]) => `${nameOf(one)} from ${joinWords(others.map(nameOf))}`);
  return phrases.length > 0 ? `Separates ${joinWords(phrases)}` : "Does not tell the schools apart";
}
