/** The texts of made-up maps: neutral words, numbered, so that every record can be told from every other. */
import type { Chance } from "./Chance.ts";

const ACTORS = [
  "the committee",
  "the delegation",
  "the ministry",
  "the leadership",
  "the embassy",
  "the planning office",
];
const DEEDS = ["delayed", "welcomed", "weighed", "refused", "announced", "withdrew", "reopened", "overruled"];
const MATTERS = ["the agreement", "the loan", "the visit", "the border talks", "the trade plan", "the joint statement"];
const REASONS = ["security", "doctrine", "domestic standing", "the cost", "the alliance", "timing", "reputation"];
const KINDS_OF_PAPER = ["Minutes", "Report", "Telegram", "Diary", "Record of conversation", "Study", "Collection"];

/** What a claim says, short enough on a card and long enough to be read. */
export function claimText(chance: Chance, number: number, episode: number): { text: string; short: string } {
  const matter = chance.one(MATTERS);
  const reason = chance.one(REASONS);
  return {
    text: `Claim ${number} on episode ${episode}: ${chance.one(ACTORS)} ${chance.one(DEEDS)} ${matter} for reasons of ${reason} more than for any other.`,
    short: `Claim ${number}: ${reason}, ep. ${episode}`,
  };
}

/** What a school says as a whole. */
export function explanationText(number: number, reason: number): { text: string; short: string } {
  const name = REASONS[reason % REASONS.length] ?? "";
  return {
    text: `Explanation ${number}: the course of events followed ${name}, and the other grounds were secondary.`,
    short: `Explanation ${number}: ${name}`,
  };
}

/** What a document attests. */
export function evidenceText(chance: Chance, number: number, episode: number): { text: string; short: string } {
  const matter = chance.one(MATTERS);
  return {
    text: `Evidence ${number}: in episode ${episode}, ${chance.one(ACTORS)} ${chance.one(DEEDS)} ${matter}, as a paper of the time has it.`,
    short: `Evidence ${number}: ${matter}, ep. ${episode}`,
  };
}

/** The title of a document. */
export function sourceTitle(chance: Chance, number: number): { title: string; short: string } {
  const kind = chance.one(KINDS_OF_PAPER);
  return { title: `${kind} ${number} on ${chance.one(MATTERS)}`, short: `${kind} ${number}` };
}

/** Why a link holds. */
export function warrantText(chance: Chance): string {
  return `Whoever ${chance.one(DEEDS)} ${chance.one(MATTERS)} was moved by ${chance.one(REASONS)}.`;
}

/** The words with which a cited passage begins. */
export function passageStart(chance: Chance): string {
  return `It was decided that ${chance.one(ACTORS)} ${chance.one(DEEDS)}`;
}
