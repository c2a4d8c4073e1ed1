/** Columns of text, aligned: a line for each row, two spaces between columns. Widths count East Asian characters as two. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => pad(cell, widths[at] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(width - displayWidth(cell));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are control characters
const ESCAPE_CODE = /\u001b\[\d+m/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal; escape codes and combining marks take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(ESCAPE_CODE, "").replace(/\p{M}/gu, "")) width += WIDE.test(character) ? 2 : 1;
  return width;
}
