/** A value as a sentence quotes it, never longer than a line: `“Great Leap…”`, `the number 12`, `a list`. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    if (value === "") return "an empty text";
    // The cut may go through a character of two halves; what cannot be shown is replaced.
    const start = value.slice(0, 40).replace(/\p{Cc}|\p{Surrogate}|\p{Bidi_Control}/gu, "\ufffd");
    return `“${start}${value.length > 40 ? "…" : ""}”`;
  }
  if (typeof value === "number") return `the number ${value}`;
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return value === undefined ? "nothing" : "an object";
}
