import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Moment } from "../../../reasoning/timeline/timeline.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import type { Measures } from "../layout/layoutLanes.ts";
import { textWidth } from "../layout/textWidth.ts";

const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", sans-serif';

/** Heights of rows in letters (rem), for a mouse and for fingers. */
const ROWS = { episodes: 1.875, "left-out": 1.5, claims: 1.875, evidence: 1.6875, documents: 1.5 } as const;
const TOUCH_ROW = 2.75;
const ROWS_OF_A_BAND = { episodes: 6, claims: 7, evidence: 4, documents: 3 } as const;
/** A phone shows episodes and a lane at once. */
const FEW_ROWS = { episodes: 2, claims: 6, evidence: 4, documents: 6 } as const;

/** No name takes more than this, in letters; the whole of it is in its tooltip and beside. */
const LONGEST = { episode: 14, claim: 16, evidence: 14, document: 12 } as const;

/**
 * How large things are drawn.
 * @param letter px of 1 rem, as the reader has set it
 */
export function measuresFor(map: MapDocument, letter: number, isPhone: boolean): Measures {
  const px = (rem: number) => rem * letter;
  const font = (size: number, family: string, weight = 400) => `${weight} ${px(size)}px ${family}`;
  const codes = codesOf(map);
  const touch = isPhone ? px(TOUCH_ROW) : 0;
  const known = new Map<Id, ReturnType<Measures["roomOf"]>>();
  const roomOf = (moment: Moment) => {
    let room = known.get(moment.id);
    if (!room) {
      room = askedRoom(moment);
      known.set(moment.id, room);
    }
    return room;
  };
  const askedRoom = ({ id, kind }: Moment) => {
    const code = kind === "claim" || kind === "evidence" ? codes.get(id) : undefined;
    const sign = kind === "claim" ? 13 : kind === "document" ? 11 : 0;
    const codeRoom = sign + (code === undefined ? 0 : textWidth(code, font(0.6875, SANS, 600)) + 3);
    const text = kind === "episode" ? font(0.78125, SANS, 600) : font(kind === "claim" ? 0.8125 : 0.78125, SERIF);
    const name = codeRoom + Math.min(textWidth(recordLabel(map, id), text) + 4, px(LONGEST[kind]));
    const least = Math.max(codeRoom + 4, touch, 24, kind === "episode" ? px(4.5) : 0);
    return { name: Math.max(name, least), least };
  };
  return {
    rows: {
      episodes: Math.max(px(ROWS.episodes), touch),
      "left-out": Math.max(px(ROWS["left-out"]), touch),
      claims: Math.max(px(ROWS.claims), touch),
      evidence: Math.max(px(ROWS.evidence), touch),
      documents: Math.max(px(ROWS.documents), touch),
    },
    mostRows: isPhone ? FEW_ROWS : ROWS_OF_A_BAND,
    padding: 6,
    leastLane: px(isPhone ? 2.75 : 4.75),
    head: isPhone ? px(3.25) : 0,
    roomOf,
  };
}
