import { jsonPath, type Problem } from "../../model/problem.ts";
import { createProblemList } from "../../model/problemList.ts";
import { countKeys, findLostKeys } from "./findLostKeys.ts";
import { DEEPEST_NESTING, measureJson } from "./measureJson.ts";
import { type SyntaxFault, scanJson } from "./scanJson.ts";
import { textPlace } from "./textPlace.ts";

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: "not-json" | "not-a-map"; readonly problems: Problem[] }
  /** What JSON.parse makes of it is there, but holds less than was written. */
  | { readonly ok: false; readonly failure: "invalid"; readonly problems: Problem[]; readonly value: unknown };

/**
 * Parses JSON without losing anything that a person wrote: a key that stands twice in an object, of which JSON.parse
 * keeps the last, and `__proto__`, which later steps would drop, are refused.
 * @param text any text
 * @returns the value, or the syntax error, with line and column
 */
export function parseJson(text: string): Parsed {
  const { keys, tooDeepAt } = measureJson(text);
  if (tooDeepAt !== undefined) {
    const { line, column } = textPlace(text, tooDeepAt);
    const message = `Line ${line}, column ${column}: brackets are nested more than ${DEEPEST_NESTING} deep.`;
    const hint = "No map nests so deep; if it is a chain of `via`, cite fewer steps.";
    return { ok: false, failure: "not-a-map", problems: [{ code: "too-deep", path: "$", message, hint }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, failure: "not-json", problems: [syntaxProblem(text)] };
  }
  if (typeof value !== "object" || value === null || countKeys(value) === keys) return { ok: true, value };
  const lost = findLostKeys(value);
  if (lost.count === keys && lost.reserved.count === 0) return { ok: true, value };
  return { ok: false, failure: "invalid", problems: [...lost.reserved.list(), ...duplicateKeys(text)], value };
}

function syntaxProblem(text: string): Problem {
  if (!text.trim()) return { code: "syntax", path: "$", message: "The file is empty.", hint: "Choose another file." };
  const fault = scanJson(text) ?? { at: text.length, expected: "something else" };
  const { line, column } = textPlace(text, fault.at);
  const message = `Line ${line}, column ${column}: expected ${fault.expected}, but found ${found(text, fault.at)}.`;
  return { code: "syntax", path: "$", message, hint: hintFor(text, fault) };
}

function found(text: string, at: number): string {
  const word = /^[\p{L}\p{N}_-]{2,20}/u.exec(text.slice(at, at + 40))?.[0];
  if (word) return `“${word}”`;
  const code = text.codePointAt(at);
  if (code === undefined) return "the end of the file";
  if (code === 10 || code === 13) return "the end of the line";
  if (code === 9) return "a tab";
  const isShown = code >= 32 && !(code >= 0x7f && code <= 0xa0) && !(code >= 0xd800 && code <= 0xdfff);
  return isShown
    ? `“${String.fromCodePoint(code)}”`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What most often leads to the fault, by what stands there. */
function hintFor(text: string, { at, expected }: SyntaxFault): string {
  const character = text[at] ?? "";
  if (character === "") return "The file was cut off, or a closing bracket is missing.";
  if ("}]".includes(character) && !expected.startsWith("a comma")) return "Remove the comma before it.";
  if (character === "/") return "JSON has no comments: remove it.";
  if ("'‘’“”„«".includes(character)) return 'JSON takes straight double quotes: ".';
  if (expected.startsWith("a comma"))
    return "Add the comma before it, or look for a quotation mark in the text above that needs a \\ before it.";
  if (expected.includes("closing quotation")) return "Close the text on its own line; write a line end in it as \\n.";
  if (/[A-Za-z]/.test(character) && expected.includes("key")) return "Put the key in double quotes.";
  if (/[A-Za-z]/.test(character) && expected.includes("value")) return "Put a text in double quotes.";
  if (character === "<") return "This looks like a web page; choose the map itself.";
  return "Mend it there, and open the file again.";
}

function duplicateKeys(text: string): Problem[] {
  const problems = createProblemList();
  scanJson(text, (path, at) =>
    problems.add(() => {
      const { line, column } = textPlace(text, at);
      return {
        code: "duplicate-key",
        path: jsonPath(path),
        message: `Line ${line}, column ${column}: the key ${JSON.stringify(String(path.at(-1)).slice(0, 60))} stands twice in the same object.`,
        hint: "Keep one of the two; readers would drop the first in silence.",
      };
    }),
  );
  return problems.list();
}
