/** Codes said aloud (D2) and short texts for cards: what every list, screen and sheet calls a claim or evidence item by. */
import { type Claim, SHORT_MAX_LENGTH } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import type { Id } from "./id.ts";
import type { MapDocument } from "./mapDocument.ts";

const codes = new WeakMap<MapDocument, ReadonlyMap<Id, string>>();

/** The code of each claim and evidence item; where the author gave none, the next free number: C1, E1. */
export function codesOf(map: MapDocument): ReadonlyMap<Id, string> {
  const known = codes.get(map);
  if (known) return known;
  const given = new Map<Id, string>();
  const taken = new Set([...map.claims, ...map.evidence].map(({ code }) => code));
  const number = (records: readonly (Claim | Evidence)[], letter: string) => {
    let next = 1;
    for (const { id, code } of records) {
      if (code === undefined) while (taken.has(`${letter}${next}`)) next += 1;
      given.set(id, code ?? `${letter}${next++}`);
    }
  };
  number(map.claims, "C");
  number(map.evidence, "E");
  codes.set(map, given);
  return given;
}

/** A claim's or evidence item's text cut for a card, at a word where there is one. */
export function shortText({ short, text }: Pick<Claim, "short" | "text">): string {
  if (short !== undefined) return short;
  const characters = [...text];
  if (characters.length <= SHORT_MAX_LENGTH) return text;
  const cut = characters.slice(0, SHORT_MAX_LENGTH - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > SHORT_MAX_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}
