/** So many lines at the top and at the foot of a page may be a running head, a page number, a printer's address. */
const EDGE = 2;
/** What stands at the edge of so large a share of the pages is no part of the text; heads of left and right pages differ. */
const SHARE = 0.25;

/**
 * The pages of a document, as lines, without running heads and page numbers: they would stand in the middle of a
 * sentence that runs over the page. Lines at the edges of pages that are the same but for their digits are such.
 */
export function withoutRunningHeads(pages: readonly (readonly string[])[]): string[][] {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const form of new Set(lines.filter((_, at) => isEdge(at, lines.length)).map(formOf)))
      times.set(form, (times.get(form) ?? 0) + 1);
  const enough = Math.max(2, SHARE * pages.length);
  return pages.map((lines) =>
    lines.filter((line, at) => !isEdge(at, lines.length) || (times.get(formOf(line)) ?? 0) < enough),
  );
}

function isEdge(at: number, count: number): boolean {
  return at < EDGE || at >= count - EDGE;
}

function formOf(line: string): string {
  return line.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}
