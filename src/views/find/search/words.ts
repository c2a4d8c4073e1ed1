import { fold } from "./fold.ts";

/** A word of a text, folded, with its place in the text as it was written. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

// A word may hold apostrophes and hyphens (Xi’an, Tse-tung); marks that belong to its letters come with them.
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'ʼʻ\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const PART = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼʻ]*/gu;
const APOSTROPHES = /[’'ʼʻ]/gu;
const POSSESSIVE = /[’'ʼ]s$/iu;
/** Chinese and Japanese are written without spaces, and so are Thai, Lao, Khmer and Burmese. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter(undefined, { granularity: "word" }) : undefined;

/**
 * The words of a text, for the index and for marking what was found. A compound gives itself as well as its parts
 * (Sino-Soviet: sino, soviet, sinosoviet). Chinese gives each character and each pair: a dictionary would cut 毛泽东
 * into one word, in which nobody would find 泽东, and each browser has another dictionary.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const parts = [...run.matchAll(PART)];
    for (const part of parts) addPart(words, part[0], index + part.index, 1);
    if (parts.length > 1) words.push({ term: joined(run), start: index, end: index + run.length });
  }
  return words;
}

/** The words that a question asks for: no compounds, and of a row of Chinese characters only the pairs. */
export function termsOf(question: string): string[] {
  const words: Word[] = [];
  for (const { 0: part, index } of question.matchAll(PART)) addPart(words, part, index, 2);
  return [...new Set(words.map(({ term }) => term))];
}

/** @param fewest how many Chinese characters make a word at least, where there are that many */
function addPart(words: Word[], part: string, at: number, fewest: 1 | 2): void {
  let done = 0;
  for (const { 0: row, index } of part.matchAll(HAN)) {
    addWord(words, part.slice(done, index), at + done);
    addCharacters(words, row, at + index, fewest);
    done = index + row.length;
  }
  addWord(words, part.slice(done), at + done);
}

function addCharacters(words: Word[], row: string, at: number, fewest: 1 | 2): void {
  const places = [0];
  for (const character of row) places.push((places.at(-1) ?? 0) + character.length);
  const add = (from: number, to: number) => {
    const [start, end] = [places[from], places[to]];
    if (start !== undefined && end !== undefined)
      words.push({ term: fold(row.slice(start, end)), start: at + start, end: at + end });
  };
  const count = places.length - 1;
  for (let place = 0; place < count; place += 1) {
    if (fewest === 1 || count === 1) add(place, place + 1);
    add(place, place + 2);
  }
}

function addWord(words: Word[], word: string, at: number): void {
  if (word === "") return;
  if (segmenter && UNSPACED.test(word)) {
    for (const { segment, index, isWordLike } of segmenter.segment(word))
      if (isWordLike) words.push({ term: fold(segment), start: at + index, end: at + index + segment.length });
    return;
  }
  const bare = word.replace(POSSESSIVE, "");
  const term = joined(bare);
  if (term !== "") words.push({ term, start: at, end: at + bare.length });
}

function joined(word: string): string {
  return fold(word.replace(POSSESSIVE, "").replace(/[-‐‑]/gu, "").replace(APOSTROPHES, ""));
}
