import { CannotRun } from "../CannotRun.ts";
import { withoutRunningHeads } from "./withoutRunningHeads.ts";

/** What pdf.js says of files that it cannot open, by the name of its exception. */
const REASONS: Readonly<Record<string, string>> = {
  PasswordException: "is locked by a password; save a copy without one",
  InvalidPDFException: "is no PDF, or a broken one",
};

/**
 * The words of a PDF, line by line, without running heads. Words that a line end divides stay divided by their hyphen; the
 * search for passages joins them.
 * @throws CannotRun where it cannot be opened, or holds pictures of pages only
 */
export async function textOfPdf(name: string, bytes: Uint8Array): Promise<string> {
  // Large, and wanted by few: loaded when the first PDF comes.
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // pdf.js takes the bytes for its own.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await loading.promise;
    const pages: string[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
      pages.push(text.split("\n").filter((line) => line.trim() !== ""));
    }
    if (pages.every((lines) => lines.length === 0))
      throw new CannotRun(`${name} holds no text, only pictures of pages; recognise its text (OCR) first.`);
    return withoutRunningHeads(pages).flat().join("\n");
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const { name: kind, message } = error as Error;
    throw new CannotRun(`${name} ${REASONS[kind] ?? `cannot be read as a PDF: ${message.replace(/\.$/, "")}`}.`);
  } finally {
    await loading.destroy();
  }
}
