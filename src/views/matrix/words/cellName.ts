/** What a cell is called aloud: "Mao–Yudin record, supports R2 in one step and undercuts it in one step". */

import { countOf } from "../../record/numberWords.ts";
import type { CellSigns, Sign } from "../table/cellSigns.ts";

/**
 * @param row the name of the row
 * @param column the code of the column
 */
export function cellName(row: string, column: string, cell: CellSigns): string {
  const { supports, attacks } = cell;
  const signs = [supports, attacks].filter((sign) => sign !== undefined);
  if (signs.length === 0) return `${row}, silent on ${column}`;
  return `${row}, ${signs.map((sign, at) => signWords(sign, at === 0 ? column : "it")).join(" and ")}`;
}

/** "supports R2 in one step (contested)". */
function signWords(sign: Sign, object: string): string {
  const notes = signNotes(sign);
  return `${sign.kind} ${object} in ${countOf(sign.steps, "step")}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

/** What a reader must know of a sign that does not simply hold. */
function signNotes({ chain }: Sign): string[] {
  return [...(chain.state === "in-force" ? [] : [chain.state]), ...(chain.onlyByLoop ? ["only through a circle"] : [])];
}
