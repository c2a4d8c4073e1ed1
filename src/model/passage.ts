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
  const close = () => {
    if (word) {
      words.push(word.normalize("NFKC").toLowerCase());
      starts.push(start);
      ends.push(end);
    }
    word = "";
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (HAN.test(character)) {
      close();
      [word, start, end] = [character, at, next];
      close();
    } else if (WORD_CHARACTER.test(character)) {
      if (!word) start = at;
      word += character;
      end = next;
    } else if (!(word && (HYPHENS.test(character) || isLineEndAfterHyphen(text, at)))) {
      // An apostrophe inside a word ("Lenin's") splits it here and in the phrase alike.
      close();
    }
    at = next;
  }
  close();
  return { words, starts, ends };
}

function isLineEndAfterHyphen(text: string, at: number): boolean {
  if (!/\s/.test(text[at] ?? "")) return false;
  let back = at;
  let sawLineEnd = false;
  while (back >= 0 && /\s/.test(text[back] ?? "")) {
    sawLineEnd ||= text[back] === "\n" || text[back] === "\r";
    back -= 1;
  }
  let ahead = at;
  while (/\s/.test(text[ahead] ?? "")) {
    sawLineEnd ||= text[ahead] === "\n" || text[ahead] === "\r";
    ahead += 1;
  }
  return sawLineEnd && HYPHENS.test(text[back] ?? "");
}

/** Where a run of words begins in a document, all places. */
function placesOf(document: readonly string[], phrase: readonly string[], from = 0): number[] {
  const places: number[] = [];
  if (phrase.length === 0) return places;
  for (
    let at = document.indexOf(phrase[0] as string, from);
    at !== -1;
    at = document.indexOf(phrase[0] as string, at + 1)
  ) {
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
  const spans: { first: number; end: number }[] = [];
  for (const first of placesOf(document.words, phrase)) {
    if (before.length > 0 && !before.every((word, offset) => document.words[first - before.length + offset] === word))
      continue;
    let end = first + phrase.length;
    if (last) {
      // The nearest closing phrase: a passage is one span, not all that begin here.
      const close = placesOf(document.words, last, first).find((place) => place + last.length >= end);
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
