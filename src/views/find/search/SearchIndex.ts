import MiniSearch, { type SearchResult } from "minisearch";
import type { Id } from "../../../model/id.ts";
import { type FindEntry, type FindKind, type Found, NOTHING_FOUND } from "./FindEntry.ts";
import { fold } from "./fold.ts";
import { termsOf, wordsOf } from "./words.ts";

/** How many of a kind are listed. */
const MOST_OF_A_KIND = 6;
/** Longer questions are pasted texts; their first words are enough to find what they stand in. */
const MOST_TERMS = 12;

const FIELDS = ["code", "title", "text", "also"] as const;
const BOOST = { code: 8, title: 4, text: 2, also: 1 };
/** A step repeats the codes of what it leads from and to, so it stands behind them. */
const STEP_WEIGHT = 0.4;

interface Hit {
  readonly id: Id;
  readonly kind: FindKind;
  readonly terms: readonly string[];
}

const CODE = /^\p{L}{1,3}\d+\p{L}?$/u;
const DIGIT = /\d/u;

/** Finds the records of one map by words: whole, begun or misspelt. Knows no page: it runs in a worker. */
export class SearchIndex {
  readonly #engine = new MiniSearch<FindEntry>({
    fields: [...FIELDS],
    storeFields: ["kind"],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (question) => termsOf(question).slice(0, MOST_TERMS),
      boost: BOOST,
      boostDocument: (_, __, stored) => (stored?.kind === "inferences" ? STEP_WEIGHT : 1),
      weights: { prefix: 0.6, fuzzy: 0.3 },
      combineWith: "AND",
      prefix: isBeginning,
    },
  });
  readonly #byCode = new Map<string, Id>();

  constructor(entries: Iterable<FindEntry> = []) {
    this.add([...entries]);
  }

  /** Takes more records of the map in. */
  add(entries: readonly FindEntry[]): void {
    this.#engine.addAll(entries);
    for (const { id, code } of entries)
      if (code !== "" && !this.#byCode.has(fold(code))) this.#byCode.set(fold(code), id);
  }

  /**
   * Asks first as typed (words may be unfinished), then with misspellings forgiven, then for any of the words. The
   * record of which the question is the code comes before all others.
   */
  find(question: string): Found {
    const terms = termsOf(question);
    if (terms.length === 0) return NOTHING_FOUND;
    const engine = this.#engine;
    // Two letters begin so many words that only titles are looked at, as long as they hold any.
    const isShort = terms.every((term) => term.length <= 2);
    const titled = isShort ? hitsOf(engine.search(question, { fields: ["code", "title"] })) : [];
    const exact = titled.length > 0 ? titled : hitsOf(engine.search(question));
    if (exact.length > 0) return this.#found(question, exact, "exact");
    const near = hitsOf(engine.search(question, { fuzzy: mistakes }));
    if (near.length > 0) return this.#found(question, near, "near");
    const some = hitsOf(engine.search(question, { fuzzy: mistakes, combineWith: "OR" }));
    return some.length > 0 ? this.#found(question, some, "some") : NOTHING_FOUND;
  }

  #found(question: string, hits: readonly Hit[], reach: Found["reach"]): Found {
    const named = this.#byCode.get(fold(question.trim()));
    const inOrder = hits.toSorted((a, b) => Number(b.id === named) - Number(a.id === named));
    const words = new Set<string>();
    const groups = new Map<FindKind, { ids: Id[]; count: number }>();
    for (const { id, kind, terms } of inOrder) {
      const group = groups.get(kind) ?? { ids: [], count: 0 };
      groups.set(kind, group);
      group.count += 1;
      if (group.ids.length === MOST_OF_A_KIND) continue;
      group.ids.push(id);
      for (const term of terms) words.add(term);
    }
    // A map keeps the order in which its keys came: the kind of the best hit first.
    return { groups: [...groups].map(([kind, group]) => ({ kind, ...group })), words: [...words], reach };
  }
}

/** The engine's own type leaves the stored fields open. */
function hitsOf(results: readonly SearchResult[]): readonly Hit[] {
  return results as unknown as readonly Hit[];
}

/** Whether a word may be the beginning of another. E1 is a code of its own and not the beginning of E15. */
function isBeginning(term: string, _: number, terms: readonly string[]): boolean {
  return !CODE.test(term) && (term.length > 1 || terms.length === 1);
}

/** How many letters of a word may be wrong, missing or too many; a number is right or wrong. */
function mistakes(term: string): number | false {
  if (DIGIT.test(term) || term.length < 4) return false;
  return term.length < 7 ? 1 : term.length < 10 ? 2 : 3;
}
