import type { Remark } from "../../../model/remark.ts";

export const KIND_WORDS: Readonly<Record<Remark["kind"], string>> = {
  question: "Question",
  objection: "Objection",
  correction: "Correction",
  praise: "Praise",
};

export const STATE_WORDS: Readonly<Record<Remark["state"], string>> = {
  open: "Open",
  answered: "Answered",
  settled: "Settled",
};
