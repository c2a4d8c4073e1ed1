import type { Handout } from "./handout.ts";

/**
 * Puts a handout on the clipboard, as rich text for a word processor and as plain text for all else.
 * @returns what to tell the person
 */
export async function copyHandout({ html, text }: Handout): Promise<string> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return "Copied as a handout: paste it into a document.";
  } catch {
    // Older browsers, and pages that are not served safely, know only the copy event, or plain text.
    if (copyByEvent(html, text)) return "Copied as a handout: paste it into a document.";
    try {
      await navigator.clipboard.writeText(text);
      return "Copied as plain text.";
    } catch {
      return "This browser lets no page copy. Print the comparison instead, and save it as PDF.";
    }
  }
}

function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return isCopied;
}
