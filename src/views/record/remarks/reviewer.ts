import { create } from "zustand";

const KEY = "gainsay-reviewer";

/** The name under which remarks are written, asked once and kept on this device. */
function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // Storage is refused (private windows): the name then lasts as long as the page.
    return "";
  }
}

export const useReviewer = create<{ readonly name: string }>()(() => ({ name: keptName() }));

export function setReviewer(name: string): void {
  useReviewer.setState({ name });
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above.
  }
}
