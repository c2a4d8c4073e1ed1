import { formatDate } from "../../../model/formatDate.ts";
import type { TableRow } from "../table/MatrixContent.ts";

/** About how wide a character of a name and of its date is, in rem. */
const NAME = 0.44;
const DATE = 0.36;

/** The room, in rem, in which the longest name of a table stands whole, with its code, sign and date. */
export function nameRoom(rows: readonly Pick<TableRow, "label" | "code" | "date" | "isHinge" | "isWithdrawn">[]) {
  return rows.reduce((most, { label, code, date, isHinge, isWithdrawn }) => {
    const aside = isWithdrawn ? "withdrawn" : date === undefined ? "" : formatDate(date, "short");
    const width =
      label.length * NAME + aside.length * DATE + (code === undefined ? 0 : 2.3) + (isHinge ? 1.2 : 0) + 1.6;
    return Math.max(most, Math.round(width * 10) / 10);
  }, 0);
}
