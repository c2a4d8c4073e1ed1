/**
 * Advance widths in thousandths of an em, so that text can be broken where no browser measures it. Measured in Chromium
 * from the fonts that the app bundles: Source Serif 4 at optical size 17, Source Sans 3 at weights 400 and 600.
 */
const CHARACTERS = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("")}–—‘’“”…·¶é`;

const WIDTHS = {
  serif:
    "235 289 369 526 509 906 724 182 350 350 449 532 301 316 301 335 515 515 515 515 515 515 515 515 515 515 301 301 532 532 532 415 834 688 641 646 725 620 595 703 801 373 378 688 607 919 751 722 605 722 670 528 618 742 692 984 660 650 568 328 335 328 533 513 400 525 598 504 590 522 338 538 621 314 290 570 314 928 625 564 602 579 439 450 342 605 542 800 548 549 473 352 290 352 532 513 813 219 219 427 427 823 301 599 522",
  sans: "200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 289 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 480 800 249 249 426 426 948 249 560 496",
  bold: "200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 309 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 480 800 275 275 482 482 964 275 599 507",
} as const;

export type Face = keyof typeof WIDTHS;

const tableOf = (widths: string): ReadonlyMap<string, number> => {
  const numbers = widths.split(" ").map(Number);
  return new Map([...CHARACTERS].map((character, at) => [character, numbers[at] as number]));
};
const tables: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: tableOf(WIDTHS.serif),
  sans: tableOf(WIDTHS.sans),
  bold: tableOf(WIDTHS.bold),
};

/** Letters beyond the table are taken as wide as a Latin one with its accent off; Han, Kana and Hangul as a whole em. */
function widthOf(face: Face, character: string): number {
  const table = tables[face];
  const known = table.get(character) ?? table.get(character.normalize("NFD").charAt(0));
  return (
    known ?? (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 1000 : 600)
  );
}

/** The width of a text in px, at a size in px. */
export function textWidth(text: string, face: Face, size: number): number {
  let sum = 0;
  for (const character of text) sum += widthOf(face, character);
  return (sum * size) / 1000;
}

/**
 * Breaks a text into lines, at spaces where there are some; what does not fit ends in an ellipsis.
 * @param width in px
 * @param most how many lines there is room for
 */
export function wrapText(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, face, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (lines.length < most && textWidth(line, face, size) > width) {
      const part = fitting(line, face, size, width);
      lines.push(part);
      line = line.slice(part.length);
    }
    if (lines.length >= most) break;
  }
  if (lines.length < most) return line === "" ? lines : [...lines, line];
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${fitting(last, face, size, width - textWidth("…", face, size)).trimEnd()}…`];
}

/** As many of the first letters as fit, but one at least. */
function fitting(text: string, face: Face, size: number, width: number): string {
  let part = "";
  for (const character of text) {
    if (part !== "" && textWidth(part + character, face, size) > width) break;
    part += character;
  }
  return part;
}
