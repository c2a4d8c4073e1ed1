/** A place in a text as an editor shows it; both count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an index into a text; lines end with \n, \r\n or \r. */
export function textPlace(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let index = 0; index < at; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 0x0a && !(code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) continue;
    line += 1;
    start = index + 1;
  }
  return { line, column: at - start + 1 };
}
