import type { Passage } from "./citation.ts";

/** A text cut into words for matching, with the place of each word in the original. */
export interface Words {
  readonly words: readonly string[];
  /** Index in the original of each word's first character, and of the character after its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type PassageMatch =
  | { readonly found: "once"; readonly start: number; readonly end: number }
  | { readonly found: "never" }
  | { readonly found: "often"; readonly times: number };

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const HAN = /\p{Script=Han}/u;
const LINE_END = /[\n\r\f\u2028\u2029]/;
const HYPHENS = /[-\u00ad\u2010\u2011]/;

/**
 * Cuts a text into words so that typography does not matter: case, quotation marks, dashes and line ends fall away,
 * and a hyphen with any line end after it is removed inside a word, since only a dictionary could tell "poli-\ntics"
 * from "anti-\nimperialist". Chinese characters are a word each, because the script sets no spaces.
 * @param text a document or a phrase
 */
export function toWords(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let word = "";
  let start = 0;
  let end = 0;
  // After a word: whether a hyphen follows, then white space, and in that a line end or a page break.
  let isHyphenated = false;
  let isSpaced = false;
  let isBroken = false;
  const close = () => {
    if (word) {
      words.push(word.normalize("NFKC").toLowerCase());
      starts.push(start);
      ends.push(end);
    }
    word = "";
    isHyphenated = isSpaced = isBroken = false;
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (HAN.test(character)) {
      close();
      [word, start, end] = [character, at, next];
      close();
    } else if (WORD_CHARACTER.test(character)) {
      // White space after a hyphen joins only if there was a line end in it: "re- and de-" are words of their own.
      if (isHyphenated && isSpaced && !isBroken) close();
      if (!word) start = at;
      word += character;
      end = next;
      isHyphenated = isSpaced = isBroken = false;
    } else if (word && HYPHENS.test(character) && !isSpaced) {
      isHyphenated = true;
    } else if (word && isHyphenated && /\s/.test(character)) {
      isSpaced = true;
      isBroken ||= LINE_END.test(character);
    } else {
      // An apostrophe inside a word ("Lenin's") splits it here and in the phrase alike.
      close();
    }
    at = next;
  }
  close();
  return { words, starts, ends };
}

/** Where a run of words begins in a document, all places. */
function placesOf(document: readonly string[], phrase: readonly string[]): number[] {
  const places: number[] = [];
  if (phrase.length === 0) return places;
  for (let at = document.indexOf(phrase[0] as string); at !== -1; at = document.indexOf(phrase[0] as string, at + 1)) {
    if (phrase.every((word, offset) => document[at + offset] === word)) places.push(at);
  }
  return places;
}

/**
 * Finds a passage in a document.
 * @param document the document's words (`toWords`)
 * @param passage the first and last words of the span, with what stands before and after where phrases repeat
 * @returns its place in the original text (character indices, end exclusive), or that it is there never or often
 */
export function findPassage(document: Words, passage: Passage): PassageMatch {
  const phrase = toWords(passage.starts).words;
  const last = passage.ends === undefined ? undefined : toWords(passage.ends).words;
  const before = toWords(passage.before ?? "").words;
  const after = toWords(passage.after ?? "").words;
  const closings = last && placesOf(document.words, last);
  let nextClosing = 0;
  const spans: { first: number; end: number }[] = [];
  for (const first of placesOf(document.words, phrase)) {
    if (before.length > 0 && !before.every((word, offset) => document.words[first - before.length + offset] === word))
      continue;
    let end = first + phrase.length;
    if (last && closings) {
      // The nearest closing phrase: a passage is one span, not all that begin here. Places ascend, so none is looked at twice.
      while ((closings[nextClosing] ?? Number.POSITIVE_INFINITY) < first + Math.max(0, phrase.length - last.length))
        nextClosing += 1;
      const close = closings[nextClosing];
      if (close === undefined) continue;
      end = close + last.length;
    }
    if (after.length > 0 && !after.every((word, offset) => document.words[end + offset] === word)) continue;
    spans.push({ first, end });
  }
  const [only] = spans;
  if (!only) return { found: "never" };
  if (spans.length > 1) return { found: "often", times: spans.length };
  return { found: "once", start: document.starts[only.first] as number, end: document.ends[only.end - 1] as number };
}
