import type { ColumnBalance } from "../table/columnBalance.ts";

/** One part of the sentence: "and" "17" "are silent". */
export interface BalancePart {
  readonly join: string;
  readonly count: number;
  readonly words: string;
}

/** "Of 20 documents, 1 pulls both ways, 2 tell against it and 17 are silent." */
export function balanceParts(
  balance: ColumnBalance,
  rows: "sources" | "evidence",
): { lead: string; parts: BalancePart[] } {
  const { both, against, support, broken, silent } = balance;
  const all = both.length + against.length + support.length + broken.length + silent.length;
  const one = (count: number, singular: string, plural: string) => ({ count, words: count === 1 ? singular : plural });
  const parts = [
    one(both.length, "pulls both ways", "pull both ways"),
    one(against.length, "tells against it", "tell against it"),
    one(support.length, "tells for it", "tell for it"),
    one(broken.length, "speaks only by a broken chain", "speak only by broken chains"),
    one(silent.length, "is silent", "are silent"),
  ].filter(({ count }) => count > 0);
  const [singular, plural] = rows === "sources" ? ["document", "documents"] : ["item of evidence", "items of evidence"];
  return {
    lead: `Of ${all} ${all === 1 ? singular : plural}, `,
    parts: parts.map((part, at) => ({ ...part, join: at === 0 ? "" : at === parts.length - 1 ? " and " : ", " })),
  };
}
