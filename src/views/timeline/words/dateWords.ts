import { formatDate } from "../../../model/formatDate.ts";
import type { DateShape, DateSide } from "../../../reasoning/timeline/dateShape.ts";

/** A date said in full, with how sure it is in words: `July 1958, approximately`; `since 1962, still open`. */
function dateInWords(shape: DateShape): string {
  const { text, from, to, extent } = shape;
  const plain = formatDate(text.replace(/[~?%]/g, ""));
  const notes =
    extent === "lasting"
      ? [sideWords("start", from), sideWords("end", to)]
      : [from.approximate && "approximately", from.uncertain && "uncertain"];
  return [plain, ...notes].filter(Boolean).join(", ");
}

function sideWords(side: "start" | "end", { is, approximate, uncertain }: DateSide): string {
  if (is === "open") return side === "end" ? "with no end" : "with no beginning";
  if (is === "unknown") return `its ${side} not known`;
  const doubts = [approximate && "approximate", uncertain && "uncertain"].filter(Boolean);
  return doubts.length > 0 ? `its ${side} ${doubts.join(" and ")}` : "";
}

/** Several dates in words. */
export function datesInWords(shapes: readonly DateShape[]): string {
  return shapes.map(dateInWords).join("; ");
}

/** The same dates in the short form of cards. */
export function shortDates(shapes: readonly DateShape[]): string {
  return shapes.map(({ text }) => formatDate(text, "short")).join("; ");
}
