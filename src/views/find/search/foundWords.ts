import type { FindKind, Found } from "./FindEntry.ts";

const KIND_WORDS: Readonly<Record<FindKind, readonly [string, string]>> = {
  claims: ["claim", "claims"],
  evidence: ["item of evidence", "evidence"],
  sources: ["document", "documents"],
  scholars: ["person", "people"],
  schools: ["school", "schools"],
  episodes: ["episode", "episodes"],
  inferences: ["step", "steps"],
};

/** The heading over what was found of a kind: “Claims”. */
export function headingOf(kind: FindKind): string {
  const many = KIND_WORDS[kind][1];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

/** How far the question was stretched, where it was. */
export const REACH_WORDS: Readonly<Record<Found["reach"], string>> = {
  exact: "",
  near: "Nothing is spelt like this. These come near:",
  some: "Nothing holds all of these words. These hold some:",
};

/** What was found, for a screen reader: “12 claims, 1 document”. */
export function foundSummary({ groups, reach }: Found): string {
  if (groups.length === 0) return "Nothing found.";
  const counts = groups.map(({ kind, count }) => `${count} ${KIND_WORDS[kind][count === 1 ? 0 : 1]}`);
  return `${REACH_WORDS[reach]} ${counts.join(", ")}.`.trim();
}
