/**
 * A second reading of a text that JSON.parse refused, or in which it lost a key: engines word their syntax errors each
 * in its own way and without the line, and of two equal keys they keep the last in silence. Grammar: RFC 8259.
 */
import type { PathStep } from "../../model/problem.ts";

/** Where a text stops being JSON. */
export interface SyntaxFault {
  readonly at: number;
  readonly expected: string;
}

type OnDuplicate = (path: readonly PathStep[], at: number) => void;
type Expects = "value" | "item-or-end" | "key-or-end" | "key" | "colon" | "comma-or-end";
/** An open object with the keys that it has so far, or an open list with the place of its current item. */
type Open = { readonly keys: Set<string>; key: string } | { readonly keys?: undefined; index: number };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads a text as JSON, without recursion.
 * @param text any text
 * @param onDuplicate told of every key that its object has already, with its path and place
 * @returns the first fault, or undefined where the text is JSON
 */
export function scanJson(text: string, onDuplicate: OnDuplicate = () => {}): SyntaxFault | undefined {
  const open: Open[] = [];
  let expects: Expects = "value";
  for (let at = 0; ; ) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const character = text[at];
    const inside = open.at(-1);
    if (expects === "comma-or-end" && !inside)
      return character === undefined ? undefined : { at, expected: "the end of the file" };
    if (isEnd(expects, character, inside)) {
      open.pop();
      expects = "comma-or-end";
      at += 1;
    } else if (expects === "comma-or-end") {
      if (character !== ",") return { at, expected: inside?.keys ? "a comma or “}”" : "a comma or “]”" };
      if (inside && !inside.keys) inside.index += 1;
      expects = inside?.keys ? "key" : "value";
      at += 1;
    } else if (expects === "colon") {
      if (character !== ":") return { at, expected: "a colon after the key" };
      expects = "value";
      at += 1;
    } else if (expects === "key" || expects === "key-or-end") {
      if (character !== '"')
        return { at, expected: expects === "key" ? "a key in double quotes" : "a key in double quotes, or “}”" };
      const end = endOfString(text, at);
      if (typeof end !== "number") return end;
      if (inside?.keys) {
        inside.key = JSON.parse(text.slice(at, end)) as string;
        if (inside.keys.has(inside.key)) onDuplicate(pathOf(open), at);
        inside.keys.add(inside.key);
      }
      expects = "colon";
      at = end;
    } else if (character === "{") {
      open.push({ keys: new Set(), key: "" });
      expects = "key-or-end";
      at += 1;
    } else if (character === "[") {
      open.push({ index: 0 });
      expects = "item-or-end";
      at += 1;
    } else {
      const end: number | SyntaxFault | undefined =
        character === '"' ? endOfString(text, at) : (after(NUMBER, text, at) ?? after(WORD, text, at));
      if (typeof end === "object") return end;
      if (end === undefined) return { at, expected: expects === "value" ? "a value" : "a value, or “]”" };
      expects = "comma-or-end";
      at = end;
    }
  }
}

function isEnd(expects: Expects, character: string | undefined, inside: Open | undefined): boolean {
  if (inside?.keys) return character === "}" && (expects === "key-or-end" || expects === "comma-or-end");
  return character === "]" && (expects === "item-or-end" || expects === "comma-or-end");
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Index after what a sticky pattern matches, or undefined. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endOfString(text: string, start: number): number | SyntaxFault {
  for (let at = start + 1; at < text.length; ) {
    const character = text[at] as string;
    if (character === '"') return at + 1;
    if (character < " ") return { at, expected: "a closing quotation mark, or the character written as an escape" };
    const end = character === "\\" ? after(ESCAPE, text, at) : at + 1;
    if (end === undefined) return { at, expected: 'an escape such as \\" or \\n or \\u00e9' };
    at = end;
  }
  return { at: text.length, expected: "a closing quotation mark" };
}

function pathOf(open: readonly Open[]): PathStep[] {
  return open.map((level) => (level.keys ? level.key : level.index));
}
