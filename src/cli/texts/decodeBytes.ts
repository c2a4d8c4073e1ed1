import { CannotRun } from "../CannotRun.ts";

/** Where a page says what it is written in: https://html.spec.whatwg.org/#determining-the-character-encoding */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
const DECLARED_WITHIN = 1024;

/**
 * The text of a file in UTF-8, in UTF-16 with a byte order mark, or, of a page, in what it declares.
 * @throws CannotRun where the bytes are something else
 */
export function decodeBytes(name: string, bytes: Uint8Array, isPage: boolean): string {
  const label = encodingOf(bytes, isPage);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    throw new CannotRun(
      isUnknown
        ? `${name} declares the encoding “${label}”, which nobody knows; save it again as UTF-8.`
        : `${name} is not in ${label.toUpperCase()}; open it in its own encoding, and save it again as UTF-8.`,
    );
  }
}

function encodingOf(bytes: Uint8Array, isPage: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const head = isPage && !hasMark ? new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN)) : "";
  return DECLARED.exec(head)?.[1] ?? "utf-8";
}
