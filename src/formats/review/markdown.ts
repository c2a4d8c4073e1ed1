/** Text of a map as inert Markdown (CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped). */
const SIGNS = /[\\`*_{}[\]<>#|~&]/g;

/** A text on one line, with nothing in it that Markdown or HTML would act on. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  // At the start of a line these would begin a list or a heading of the older kind.
  return line
    .replace(SIGNS, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A text of several paragraphs, indented under a list item. */
export function indented(text: string, indent: string): string {
  return text
    .split(/\n\s*\n/)
    .map(inline)
    .filter((paragraph) => paragraph !== "")
    .join(`\n\n${indent}`);
}
