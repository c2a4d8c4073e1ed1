import type { StandingWord } from "../../../store/filters.ts";
import { countOf, numberWord, sentenceCase } from "../../record/numberWords.ts";
import { joinWords } from "../../record/recordNames.ts";

const PHRASES: Readonly<Record<StandingWord, readonly [string, string]>> = {
  stands: ["stands", "stand"],
  contested: ["is contested", "are contested"],
  falls: ["falls", "fall"],
  unsupported: ["is unsupported", "are unsupported"],
};

/**
 * How the explanations stand: `Both explanations stand.`, or where not all of them are drawn,
 * `Of the three explanations drawn, two stand and one falls; seven are on this map.`
 * @param words the standings of those that are drawn, at least one
 * @param all how many are on the map
 */
export function summarySentence(words: readonly StandingWord[], all: number): string {
  const isPart = words.length < all;
  const groups = (Object.keys(PHRASES) as StandingWord[])
    .map((word) => [word, words.filter((one) => one === word).length] as const)
    .filter(([, count]) => count > 0);
  const drawn = isPart ? " drawn" : "";
  const rest = isPart ? `; ${numberWord(all)} are on this map` : "";
  const [only] = groups;
  if (groups.length === 1 && only) {
    const [word, count] = only;
    const which = count === 1 ? "The explanation" : `${count === 2 ? "Both" : `All ${numberWord(count)}`} explanations`;
    return `${which}${drawn} ${PHRASES[word][count === 1 ? 0 : 1]}${rest}.`;
  }
  const parts = groups.map(([word, count]) => `${numberWord(count)} ${PHRASES[word][count === 1 ? 0 : 1]}`);
  return `${sentenceCase(`of the ${countOf(words.length, "explanation")}${drawn}, ${joinWords(parts)}`)}${rest}.`;
}
