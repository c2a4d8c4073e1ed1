/** What the canvas must know of each card and line besides its place, packed into one number each. */
import { RELATIONS, STANDINGS } from "../../../../store/filters.ts";
import type { CardKind } from "../../scene/cardSize.ts";

/** In the order in which the picture was laid out. Schools by their number in the map, from 1; 0 is none. */
export interface Looks {
  readonly cards: Uint8Array;
  readonly cardSchools: Uint16Array;
  readonly links: Uint8Array;
  readonly linkSchools: Uint16Array;
}

/** What a selection, a lens and a withdrawal change. */
export interface Light {
  readonly cards: Uint8Array;
  readonly links: Uint8Array;
}

export const KINDS: readonly CardKind[] = ["explanation", "claim", "evidence", "document"];
export const STATES = ["plain", "lit", "dim", "selected"] as const;

/** Of a card: its kind in two bits, from bit 2 its standing (0 is none), then whether it is unseen. */
export const STANDING = 2;
export const UNSEEN = 32;
/** Of a line: its kind in three bits, then whether it is cut, and whether for that or another reason it does not count. */
export const CUT = 8;
export const SPENT = 16;
/** Of both: it was laid out, and is filtered or folded away since. */
export const HIDDEN = 64;
/** Of a card's light: its state in two bits, then these. Of a line's: the state alone, then whether it is withdrawn. */
export const MARKED = 4;
export const WITHDRAWN = 8;

export const cardKind = (look: number) => KINDS[look & 3] as CardKind;
export const cardStanding = (look: number) => STANDINGS[((look >> STANDING) & 7) - 1];
export const isUnseen = (look: number) => (look & UNSEEN) !== 0;
export const isHidden = (look: number | undefined) => look === undefined || (look & HIDDEN) !== 0;
export const lineKind = (look: number) => RELATIONS[look & 7] as (typeof RELATIONS)[number];
export const isCut = (look: number) => (look & CUT) !== 0;
export const isSpent = (look: number) => (look & SPENT) !== 0;
export const lightState = (light: number) => STATES[light & 3] as (typeof STATES)[number];
export const isMarked = (light: number) => (light & MARKED) !== 0;
export const isWithdrawn = (light: number) => (light & WITHDRAWN) !== 0;
