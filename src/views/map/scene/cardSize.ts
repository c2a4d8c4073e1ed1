/** Sizes in pixels at zoom 1, as the design draws them; the layout needs them before anything is on the screen. */
export type CardKind = "explanation" | "claim" | "evidence" | "document";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What each kind of card measures; an explanation is widened to span its lane. */
export const CARD_SIZE: Readonly<Record<CardKind, Size>> = {
  explanation: { width: 150, height: 98 },
  claim: { width: 116, height: 114 },
  evidence: { width: 116, height: 90 },
  document: { width: 116, height: 62 },
};
