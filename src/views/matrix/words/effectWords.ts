import type { Id } from "../../../model/id.ts";
import { sentenceCase } from "../../record/numberWords.ts";
import { joinWords } from "../../record/recordNames.ts";
import type { Effects } from "../table/effects.ts";

/** "Helps Alliance-centred, hurts Domestic politics; its chain to Realist is broken". */
export function effectWords({ helps, hurts, both, lost, contested }: Effects, nameOf: (school: Id) => string): string {
  const say = (schools: readonly Id[]) =>
    joinWords(schools.map((id) => `${nameOf(id)}${contested.includes(id) ? " (contested)" : ""}`));
  const parts = [
    helps.length > 0 && `helps ${say(helps)}`,
    hurts.length > 0 && `hurts ${say(hurts)}`,
    both.length > 0 && `both helps and hurts ${say(both)}`,
  ].filter((part) => part !== false);
  const broken = [...lost.helps, ...lost.hurts];
  const rest = broken.length > 0 && `what led to ${say(broken)} is broken`;
  if (parts.length > 0) return sentenceCase(`${parts.join(", ")}${rest ? `; ${rest}` : ""}`);
  return rest ? sentenceCase(rest) : "Touches no school";
}

/** "Separates Alliance-centred from Domestic politics and Realist"; pairs of one first school are said together. */
export function separationWords(separates: readonly (readonly [Id, Id])[], nameOf: (school: Id) => string): string {
  const groups = new Map<Id, Id[]>();
  for (const [one, other] of separates) groups.set(one, [...(groups.get(one) ?? []), other]);
  const phrases = [...groups].map(([one, others]) => `${nameOf(one)} from ${joinWords(others.map(nameOf))}`);
  return phrases.length > 0 ? `Separates ${joinWords(phrases)}` : "Does not tell the schools apart";
}

/**
 * Which schools a row tells apart as things stand: pairs that rest on a broken chain are left out, since the order by
 * diagnosticity counts how chains point and not whether they hold.
 */
export function livePairs(
  separates: readonly (readonly [Id, Id])[],
  { lost }: Pick<Effects, "lost">,
): (readonly [Id, Id])[] {
  const broken = new Set([...lost.helps, ...lost.hurts]);
  return separates.filter(([one, other]) => !broken.has(one) && !broken.has(other));
}
