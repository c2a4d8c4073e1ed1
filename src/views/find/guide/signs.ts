/** What the signs of the map mean: the words of the guide and of the help sheet. */
import type { StandingWord } from "../../../store/filters.ts";
import type { Sign } from "./SignDrawing.tsx";

interface GuideStep {
  readonly sign: Sign | "standing";
  readonly title: string;
  readonly text: string;
}

/** Read aloud, about thirty seconds. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    sign: "card",
    title: "A card",
    text: "is a claim, a piece of evidence or a document. Its edge and its letter tell the school that argues it.",
  },
  {
    sign: "supports",
    title: "A solid line supports.",
    text: "It leads from a card to what that card bears out.",
  },
  {
    sign: "rebuts",
    title: "A dashed line to a bar rebuts.",
    text: "It attacks the conclusion itself.",
  },
  {
    sign: "undercuts",
    title: "A dotted line to a ring undercuts.",
    text: "It attacks not the card but the step: the line on which the ring sits.",
  },
  {
    sign: "standing",
    title: "A shape tells how a claim stands,",
    text: "on the sources entered so far. Pick any card to read why.",
  },
];

/** Each line of the map in a sentence. */
export const RELATION_SENTENCES: readonly { readonly sign: Sign; readonly name: string; readonly text: string }[] = [
  { sign: "supports", name: "supports", text: "A solid line in the colour of a school bears out a conclusion." },
  {
    sign: "cut",
    name: "a support already cut",
    text: "A thin line with a hollow head no longer counts: something undercuts it.",
  },
  { sign: "rebuts", name: "rebuts", text: "A dashed line with a bar attacks a conclusion." },
  {
    sign: "undercuts",
    name: "undercuts",
    text: "A dotted line with a ring on another line attacks that step, whatever it leads to.",
  },
  {
    sign: "qualifies",
    name: "limits",
    text: "A fine broken line with a diamond narrows a claim and leaves it standing.",
  },
  { sign: "attests", name: "documented in", text: "A grey line with a square foot ties evidence to its document." },
];

/** Each standing in a sentence. */
export const STANDING_SENTENCES: readonly { readonly standing: StandingWord; readonly text: string }[] = [
  { standing: "stands", text: "A live support, and no live attack." },
  { standing: "contested", text: "Live supports and live attacks at once." },
  { standing: "falls", text: "Attacked, or cut off from its supports." },
  { standing: "unsupported", text: "Nothing on this map holds it up, and nothing attacks it." },
];
