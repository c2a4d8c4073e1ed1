import type { DateShape } from "../../../reasoning/timeline/dateShape.ts";
import styles from "./DateBar.module.css";

interface Props {
  readonly shape: DateShape;
  readonly left: number;
  readonly width: number;
}

/**
 * One date as it is drawn: a tick for a day, a bar for the month or year within which it lies, a bar with end posts
 * for what lasted; wavy where approximate, hollow with a question mark where uncertain, an arrow where it has no end,
 * fading out where its end is not known.
 */
export function DateBar({ shape, left, width }: Props) {
  const { from, to, extent } = shape;
  const known = [from, to].filter(({ is }) => is === "known");
  const isApproximate = known.every(({ approximate }) => approximate);
  const isUncertain = known.every(({ uncertain }) => uncertain);
  const sign = (side: DateShape["from"], whole: { approximate: boolean; uncertain: boolean }) =>
    `${side.approximate && !whole.approximate ? "~" : ""}${side.uncertain && !whole.uncertain ? "?" : ""}`;
  const whole = { approximate: isApproximate, uncertain: isUncertain };
  return (
    <span
      className={styles.date}
      style={{ left, width }}
      data-extent={extent}
      data-approximate={isApproximate || undefined}
      data-uncertain={isUncertain || undefined}
      data-from={from.is}
      data-to={to.is}
    >
      <i className={styles.bar} />
      {extent === "lasting" && from.is === "known" && <i className={`${styles.post} ${styles.first}`} />}
      {extent === "lasting" && to.is === "known" && <i className={`${styles.post} ${styles.last}`} />}
      {from.is === "open" && <i className={`${styles.arrow} ${styles.back}`} />}
      {to.is === "open" && <i className={styles.arrow} />}
      {sign(from, whole) !== "" && <b className={styles.before}>{sign(from, whole)}</b>}
      {(isUncertain || sign(to, whole) !== "") && <b className={styles.after}>{isUncertain ? "?" : sign(to, whole)}</b>}
    </span>
  );
}
