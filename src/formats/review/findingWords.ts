import type { FindingCode } from "../../reasoning/audit/Finding.ts";

/** The words of a group of findings: what it is called, and what becomes of the standing. */
interface FindingWords {
  readonly title: string;
  /** How the standing treats it, in a sentence or two. */
  readonly treated: string;
}

export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  "circular-support": {
    title: "Circular support",
    treated:
      "It counts a circle only as far as it stands on ground outside itself. A claim that has nothing but the circle to stand on is shown as Unsupported.",
  },
  "unsupported-claim": {
    title: "Unsupported claim",
    treated:
      "It shows the claim as Unsupported, and nothing that rests on it alone stands either. That speaks of what has been entered, not of whether the claim is true.",
  },
  "passage-not-found": {
    title: "Passage not found in the text",
    treated: "The evidence keeps its standing. Only the place that it points at cannot be shown.",
  },
  "passage-ambiguous": {
    title: "Passage found more than once",
    treated: "The evidence keeps its standing. The first of the places is shown.",
  },
  "single-sourced": {
    title: "Rests on one document",
    treated: "The claim keeps its standing as long as the document is there. Withdraw the document to see what goes.",
  },
  "hedge-lost": {
    title: "Hedge lost",
    treated:
      "Standing does not weigh certainty: a tentative premise carries as much as a flat one, so no standing is lowered for this.",
  },
  anachronism: {
    title: "Dates disagree",
    treated: "The step still counts. Dates are compared here and nowhere else.",
  },
  "unanswered-attack": {
    title: "Unanswered attack",
    treated: "The attack counts in full, as long as nothing on this map answers it.",
  },
  "contested-evidence": {
    title: "Contested evidence",
    treated:
      "It leaves both sides standing against each other; what rests on this evidence alone is contested in turn.",
  },
  "second-hand": {
    title: "Seen only at second hand",
    treated: "It counts like any other document, until what it was seen through is withdrawn: then both go.",
  },
  "editorial-link": {
    title: "Drawn by whoever made the map",
    treated: "The step counts like one that the text draws itself. The filters can hide steps of this basis.",
  },
  "bears-on-nothing": { title: "Evidence that bears on nothing", treated: "It plays no part in any standing." },
  "uncited-source": { title: "Cited by nothing", treated: "It plays no part in any standing." },
  "passage-unchecked": {
    title: "Passage not checked",
    treated: "No text of the document is at hand, so the passage was not looked up. No standing depends on that.",
  },
};
