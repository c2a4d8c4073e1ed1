import { numberWord, sentenceCase, timesWord } from "../../record/numberWords.ts";
import type { Sign, SignKind } from "../table/cellSigns.ts";

const KINDS: readonly SignKind[] = ["supports", "rebuts", "undercuts"];

/**
 * The head of an open cell: "It supports the claim twice and undercuts it once."
 * @param object "the claim"
 */
export function chainSentence(signs: readonly Sign[], object: string): string {
  const counts = KINDS.map((kind) => ({ kind, count: signs.filter((sign) => sign.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
  if (counts.length === 0) return `Nothing on this map leads from it to ${object}.`;
  const phrases = counts.map(
    ({ kind, count }, at) => `${kind} ${at === 0 ? object : "it"}${signs.length > 1 ? ` ${timesWord(count)}` : ""}`,
  );
  const said = phrases.length > 2 ? `${phrases[0]}, ${phrases[1]} and ${phrases[2]}` : phrases.join(" and ");
  const only = signs.length === 1 ? signs[0] : undefined;
  const steps = only && only.steps > 1 ? ` in ${numberWord(only.steps)} steps` : "";
  return `It ${said}${steps}.${forceSentence(signs)}`;
}

/** What of it holds, where not all does. */
function forceSentence(signs: readonly Sign[]): string {
  const inForce = signs.filter(({ chain }) => chain.state === "in-force").length;
  if (inForce === signs.length) return "";
  if (signs.length === 1) return ` The chain is ${signs[0]?.chain.state}.`;
  if (inForce > 0) {
    const lines = inForce === 1 ? "One line" : `${sentenceCase(numberWord(inForce))} lines`;
    return ` ${lines} of ${numberWord(signs.length)} ${inForce === 1 ? "is" : "are"} in force.`;
  }
  const broken = signs.every(({ chain }) => chain.state === "broken");
  return broken ? " Every line is broken." : " No line is in force.";
}
