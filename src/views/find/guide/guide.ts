/** The guide for a first visit: whether it is open, and whether it was there before. */
import { create } from "zustand";

const KEY = "gainsay-guide";

/** A guide that cannot be remembered would return at every visit: where nothing may be kept, it waits to be asked for. */
function isFirstVisit(): boolean {
  try {
    const kept = localStorage.getItem(KEY);
    localStorage.setItem(KEY, kept ?? "new");
    return kept !== "shown";
  } catch {
    return false;
  }
}

interface Guide {
  readonly isOpen: boolean;
  /** Whether a person asked for it: then it takes the focus, which it must not take by itself. */
  readonly isAskedFor: boolean;
}

export const useGuide = create<Guide>()(() => ({ isOpen: isFirstVisit(), isAskedFor: false }));

export function openGuide(): void {
  useGuide.setState({ isOpen: true, isAskedFor: true });
}

export function closeGuide(): void {
  useGuide.setState({ isOpen: false, isAskedFor: false });
}

/** From now on this is no first visit. */
export function rememberGuide(): void {
  try {
    localStorage.setItem(KEY, "shown");
  } catch {
    // It was not to be kept from the start.
  }
}
