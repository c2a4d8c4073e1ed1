import { wordsOf } from "./words.ts";

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How much of a long text is shown around what was found in it. */
const SNIPPET = 150;
const BEFORE = 48;

/** A text in pieces, those marked whose words were found. */
export function markText(text: string, found: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (const { start, end } of placesOf(text, found)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** The part of a text around the first word that was found, cut between words; undefined where none was. */
export function snippetOf(text: string, found: ReadonlySet<string>): string | undefined {
  const [first] = placesOf(text, found);
  if (!first) return undefined;
  if (text.length <= SNIPPET) return text;
  const from = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE);
  const to = Math.min(text.length, from + SNIPPET);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

/** Where the words that were found stand, from left to right, those that touch or overlap as one. */
function placesOf(text: string, found: ReadonlySet<string>): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const words = wordsOf(text)
    .filter(({ term }) => found.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of words) {
    const last = places.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else places.push({ start, end });
  }
  return places;
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  return space < 0 || space > near + BEFORE / 2 ? near : space + 1;
}
