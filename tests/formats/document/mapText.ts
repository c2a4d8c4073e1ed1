/** The least that a map says of itself. */
export const HEAD = {
  id: "m",
  title: "Title",
  question: "Why?",
  summary: "Summary",
  language: "en",
  compiledBy: "Compiler",
  compiledOn: "2026-11-22",
};

/** The text of a map that is good but for the sections given, which may hold anything. */
export function mapText(sections: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ format: "gainsay-map", version: 1, map: HEAD, ...sections });
}
