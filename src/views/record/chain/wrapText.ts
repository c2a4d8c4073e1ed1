/**
 * Breaks a text into lines at its spaces; what is left over after the last line is cut with an ellipsis.
 * @param most characters that fit on a line
 */
export function wrapText(text: string, most: number, lines: number): string[] {
  const limit = Math.max(3, Math.floor(most));
  const made: string[] = [];
  let rest = text.trim();
  while (rest.length > limit && made.length < lines - 1) {
    const space = rest.lastIndexOf(" ", limit);
    const end = space > 0 ? space : limit;
    made.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  made.push(rest.length <= limit ? rest : `${rest.slice(0, limit - 1).trimEnd()}…`);
  return made;
}
