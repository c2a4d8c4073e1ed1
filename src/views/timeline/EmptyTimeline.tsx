import type { ReactNode } from "react";
import styles from "./EmptyTimeline.module.css";

/** What to do where nothing has a date. */
export function EmptyTimeline({ undated, children }: { undated: number; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>Nothing on this map has a date yet</h2>
      <p>
        The timeline shows episodes, and claims and evidence that have a date or belong to an episode.
        {undated > 0 && ` This map has ${undated} ${undated === 1 ? "record" : "records"} without one.`} Give an episode
        its date, or a claim its episodes: <code>1958</code>, <code>1960-07</code>, <code>1958~</code>, or{" "}
        <code>1960/1962</code>.
      </p>
      {children}
    </div>
  );
}
