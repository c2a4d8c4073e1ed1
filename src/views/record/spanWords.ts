import { dayAt, dayStart, dayToTime } from "../../model/day.ts";
import { formatDate } from "../../model/formatDate.ts";

/** A span of days in words, as short as it can be said: `July–September 1958`, `14 July 1958`, `1958–60`. */
export function spanWords([first, last]: readonly [string, string]): string {
  const [from, to] = [dayToTime(first), dayToTime(last)].map((time) => (time === undefined ? undefined : dayAt(time)));
  const wholeYears = first.endsWith("-01-01") && last.endsWith("-12-31");
  const isLastOfMonth = to !== undefined && dayAt(dayStart(to.year, to.month, to.day + 1)).month !== to.month;
  const cut = wholeYears ? -6 : from?.day === 1 && isLastOfMonth ? -3 : undefined;
  const [a, b] = [first.slice(0, cut), last.slice(0, cut)];
  return formatDate(a === b ? a : `${a}/${b}`);
}
