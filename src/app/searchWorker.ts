/** Keeps the index of one map and answers questions, away from the page. */
import type { FindEntry } from "../views/find/search/FindEntry.ts";
import { SearchIndex } from "../views/find/search/SearchIndex.ts";

/** What the page asks: first the records in pieces, then questions by number. */
export type SearchRequest =
  | { readonly entries: readonly FindEntry[] }
  | { readonly turn: number; readonly question: string };

const index = new SearchIndex();

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if ("entries" in data) index.add(data.entries);
  else self.postMessage({ turn: data.turn, found: index.find(data.question) });
};
