const isApple = typeof navigator === "object" && /Mac|iPhone|iPad/u.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  $mod: isApple ? "⌘" : "Ctrl",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  "-": "−",
};

/** What a screen reader says for a sign. */
const SPOKEN: Readonly<Record<string, string>> = {
  "⌘": "Command",
  "↑": "Arrow up",
  "↓": "Arrow down",
  "←": "Arrow left",
  "→": "Arrow right",
  "/": "Slash",
  "?": "Question mark",
  "+": "Plus",
  "−": "Minus",
};

/**
 * A key in tinykeys' notation as what stands on the caps: presses that follow each other, each with its caps. Shift is
 * left out where it only makes a sign: “Shift+?” is the key “?”.
 */
export function keyCaps(key: string): string[][] {
  return key.split(" ").map((press) => {
    const caps = press.split(/\b\+/u);
    const last = caps.at(-1) ?? "";
    const isSign = last.length === 1 && !/[\p{L}\p{N}]/u.test(last);
    return caps
      .filter((cap) => !(isSign && cap === "Shift"))
      .map((cap) => NAMES[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap));
  });
}

/** The ways to press a command that differ on the caps. */
export function shownKeys(keys: readonly string[]): string[] {
  const seen = new Map(keys.map((key) => [keyCaps(key).join(" "), key]));
  return [...seen.values()];
}

export function spokenCap(cap: string): string {
  return SPOKEN[cap] ?? cap;
}
