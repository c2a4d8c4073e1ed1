/** A result as JSON for standard output: indented, so that a person can read it too, and with a final newline. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
