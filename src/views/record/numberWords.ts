const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A small number in words, a large one in digits. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** `one step`, `two steps`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(count)} ${count === 1 ? singular : plural}`;
}

/** How often: `once`, `twice`, `three times`. */
export function timesWord(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`;
}

/** The first letter large, for the start of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
