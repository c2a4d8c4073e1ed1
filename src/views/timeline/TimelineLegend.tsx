import { dateShape } from "../../reasoning/timeline/dateShape.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import { DateBar } from "./plot/DateBar.tsx";
import styles from "./TimelineLegend.module.css";

/** One sign of each kind, drawn as the timeline draws it. */
const SIGNS: readonly (readonly [string, string, number])[] = [
  ["1958-07-31", "a day", 4],
  ["1958", "some time within", 26],
  ["1960/1962", "from … to", 26],
  ["1958~", "approximate", 26],
  ["1960-01?", "uncertain", 20],
  ["1962/..", "has no end", 30],
  ["1962/", "end not known", 40],
];

/** The signs of the timeline and their words. */
export function TimelineLegend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {SIGNS.map(([date, words, width]) => {
        const shape = dateShape(date);
        return (
          <li key={date}>
            <i className={styles.sample} style={{ width }}>
              {shape && <DateBar shape={shape} left={0} width={width} />}
            </i>
            {words}
          </li>
        );
      })}
      <li>
        <i className={styles.foot} /> document
      </li>
      <li>
        <i className={styles.gap} /> nothing entered
      </li>
      <li>
        <i className={styles.silence} /> silent on record
      </li>
      <li>
        <Glyph name="hinge" size={12} /> hinge: rival schools build on it
      </li>
    </ul>
  );
}
