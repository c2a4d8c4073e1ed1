import { countOf } from "../../record/numberWords.ts";
import type { Tally } from "../table/MatrixContent.ts";

/** "3", or "0 of 2" where not all are in force. */
export function tallyText({ inForce, all }: Tally): string {
  return inForce === all ? String(all) : `${inForce} of ${all}`;
}

/** "two rows for it, none of them in force". */
export function tallyWords({ inForce, all }: Tally, side: "for it" | "against it or what it rests on"): string {
  const rows = `${countOf(all, "row")} ${side}`;
  if (all === 0 || inForce === all) return all === 0 ? rows : `${rows}, in force`;
  return `${rows}, ${inForce === 0 ? "not" : inForce} in force`;
}
