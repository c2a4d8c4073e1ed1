import { useState } from "react";

/**
 * A text that is being written, kept in this tab until it is done with: neither a reload nor a look elsewhere takes it.
 * @param key what it is written for; another one needs another component
 * @param start the text where nothing was left
 */
export function useDraft(key: string, start: string): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => readDraft(key) || start);
  return [
    text,
    (next) => {
      writeDraft(key, next);
      setText(next);
    },
  ];
}

const PREFIX = "gainsay-draft ";

/** The text that was left under a key; empty where there is none. */
export function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? "";
  } catch {
    return "";
  }
}

/** Ends a draft: it was saved, or given up. */
export function dropDraft(key: string): void {
  writeDraft(key, "");
}

function writeDraft(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Without storage the draft lives as long as its field.
  }
}
