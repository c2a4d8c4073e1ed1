/**
 * CSV as RFC 4180 has it: commas, CRLF, quotes doubled inside quoted fields. Spreadsheets run a field that begins like a
 * formula, so such a field gets an apostrophe in front, as OWASP advises ("CSV injection"); reading takes it off again.
 */

/** What a spreadsheet takes for the start of a formula, after any apostrophes that a text has of its own. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * Writes rows as CSV.
 * @param rows fields as plain text; rows may differ in length
 * @returns lines that each end in CRLF, the last one too
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeField).join(",")}\r\n`).join("");
}

function writeField(text: string, _place: number, row: readonly string[]): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  // A row of one empty field would else be a blank line, which reads as no field at all.
  const alone = row.length === 1 && text === "";
  return alone || NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Reads CSV, with CRLF, LF or CR at the ends of lines and with or without a byte order mark.
 * @returns the rows that `writeCsv` was given; a quote that is never closed runs to the end of the text
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quotedField(text, at + 1) : plainField(text, at);
    row.push(readField(field));
    at = end;
    if (text[at] === ",") {
      at += 1;
      if (at < text.length && !isLineEnd(text[at])) continue;
      row.push("");
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

function quotedField(text: string, start: number): [string, number] {
  let field = "";
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the comma is no CSV; it is kept rather than lost.
      const [rest, end] = plainField(text, quote + 1);
      return [field + rest, end];
    }
    field += '"';
    at = quote + 2;
  }
}

function plainField(text: string, start: number): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== "," && !isLineEnd(text[end])) end += 1;
  return [text.slice(start, end), end];
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\r" || character === "\n";
}

function readField(field: string): string {
  return GUARDED.test(field) ? field.slice(1) : field;
}
