/** No map nests deeper; a chain of `via` is the only thing in it that can nest at will. */
export const DEEPEST_NESTING = 100;

/** What one pass over a text tells before it is parsed. */
export interface JsonMeasure {
  /** Where the text first nests deeper than allowed. */
  readonly tooDeepAt?: number;
  /** Colons outside strings: in valid JSON, the number of keys, each written one counted. */
  readonly keys: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * Measures a JSON text in linear time and without recursion, because what parses and checks it later recurses.
 * @param text any text
 */
export function measureJson(text: string): JsonMeasure {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
    } else if (code === COLON) keys += 1;
    // `[` and `{`, `]` and `}` differ in one bit.
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      if (depth > DEEPEST_NESTING) return { tooDeepAt: at, keys };
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
  return { keys };
}

/** The place of the quote that ends a string, or the end of the text. Engines look for a character faster than a loop. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // An even number of backslashes escape one another, and not the quote.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
