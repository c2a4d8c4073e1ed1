import { type Scale, toPx } from "../layout/placeMoment.ts";
import type { Ticks } from "../scale/ticks.ts";
import styles from "./Axis.module.css";

interface Props {
  readonly ticks: Ticks;
  readonly scale: Scale;
  readonly origin: number;
  /** Left and right edge of what is in view, px from the origin. */
  readonly left: number;
  readonly right: number;
}

/** The labels of the axis: what the ticks are, and above them the years or months that they lie in. */
export function Axis({ ticks: { ticks, contexts }, scale, origin, left, right }: Props) {
  const at = (time: number) => toPx(time, scale) - origin;
  return (
    <div className={styles.moving} aria-hidden="true">
      {contexts.map(({ time, label }, place) => {
        const next = contexts[place + 1];
        const end = next ? at(next.time) : right;
        // What the left edge cuts is still named there.
        const x = Math.max(at(time), left);
        return end - x > 50 && x < right ? (
          <b key={time} className={styles.context} style={{ left: x, maxWidth: end - x - 8 }}>
            {label}
          </b>
        ) : null;
      })}
      {ticks.map(({ time, label }) => (
        <span key={time} className={styles.tick} style={{ left: at(time) }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** The rules that the ticks draw through the lanes. */
export function TickRules({ ticks: { ticks }, scale, origin }: Pick<Props, "ticks" | "scale" | "origin">) {
  return (
    <div className={styles.moving}>
      {ticks.map(({ time }) => (
        <i key={time} className={styles.rule} style={{ left: toPx(time, scale) - origin }} />
      ))}
    </div>
  );
}
