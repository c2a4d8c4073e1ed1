import type { Problem } from "../../model/problem.ts";

/** Larger files are no maps of arguments, and near the longest string that an engine can hold. */
export const LARGEST_FILE = 256 * 1024 * 1024;

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Every place that this runs has it, but the pure rooms are typed without any of those places. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
};

/**
 * The text of a file: UTF-8, with or without a byte order mark, which is dropped.
 * @param file the bytes, or a text that was decoded already
 * @returns the text, or why there is none
 */
export function decodeText(file: string | Uint8Array): Decoded {
  if (file.length > LARGEST_FILE)
    return refuse(
      "too-large",
      `The file is larger than ${LARGEST_FILE / 1024 / 1024} MB.`,
      "Divide it into several maps.",
    );
  if (typeof file === "string") return { ok: true, text: file.startsWith("\ufeff") ? file.slice(1) : file };
  const wide = wideEncoding(file);
  if (wide)
    return refuse("wrong-encoding", `The file is in ${wide}; a map is in UTF-8.`, "Save it again with encoding UTF-8.");
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(file) };
  } catch {
    return refuse(
      "wrong-encoding",
      `The file is not in UTF-8: line ${lineOfBadByte(file)} holds bytes that are no character.`,
      "Open it in its own encoding, and save it again as UTF-8.",
    );
  }
}

function refuse(code: string, message: string, hint: string): Decoded {
  return { ok: false, problem: { code, path: "$", message, hint } };
}

/** JSON begins with two ASCII characters, so that zero bytes among the first four show a wide encoding without a mark. */
function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return "UTF-32";
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "UTF-16";
  if (d === undefined) return undefined;
  const zeros = [a, b, c, d].filter((byte) => byte === 0).length;
  return zeros === 3 ? "UTF-32" : zeros === 2 ? "UTF-16" : undefined;
}

/** The replacement character stands first where the decoder stumbled, or in a line above that was hurt before. */
function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
  return text.slice(0, text.indexOf("\ufffd")).split("\n").length;
}
