import { create } from "zustand";

export type Theme = "light" | "dark";

const KEY = "gainsay-theme";

/** Reads what was chosen before; where nothing may be kept (private windows), the system's wish holds. */
function firstTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === "light" || kept === "dark") return kept;
  } catch {
    // Storage is refused: the choice then lasts as long as the page.
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export const useTheme = create<{ theme: Theme }>()(() => ({ theme: firstTheme() }));

export function setTheme(theme: Theme): void {
  useTheme.setState({ theme });
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

/** Puts the theme on the page, now and whenever it changes. */
export function applyTheme(): void {
  const apply = ({ theme }: { theme: Theme }) => {
    document.documentElement.dataset.theme = theme;
  };
  apply(useTheme.getState());
  useTheme.subscribe(apply);
}
