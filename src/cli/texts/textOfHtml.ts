import { convert } from "html-to-text";

/** A marker of a note stands by itself, or it would make one word with the word before it. So does a cell. */
const APART = { format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } } as const;

/** The words of an HTML page as a reader sees them, a line for each paragraph; no scripts, styles, links or pictures. */
export function textOfHtml(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      ...["sup", "sub", "td", "th"].map((selector) => ({ selector, ...APART })),
      ...["img", "noscript", "template", "textarea", "select"].map((selector) => ({ selector, format: "skip" })),
    ],
  });
}
