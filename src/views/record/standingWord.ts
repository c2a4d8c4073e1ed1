import type { Id } from "../../model/id.ts";
import { type Labelling, type Status, standingOf } from "../../reasoning/standing.ts";
import type { StandingWord } from "../../store/filters.ts";

const WORDS: Readonly<Record<Status, StandingWord>> = {
  supported: "stands",
  contested: "contested",
  rebutted: "falls",
  undercut: "falls",
  unsupported: "unsupported",
};

/** A statement's standing in the words of the screens. */
export function standingWordOf(labelling: Labelling, id: Id): StandingWord {
  return WORDS[standingOf(labelling, id).status];
}
