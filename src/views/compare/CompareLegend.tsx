import { Glyph } from "../../ui/glyphs.tsx";
import styles from "./CompareLegend.module.css";
import between from "./grid/BetweenCell.module.css";

/** The signs of the comparison and their words. */
export function CompareLegend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      <li>
        <span className={`${styles.sample} ${between.clash}`} data-kind="rebuts">
          <i />
          <i data-hit />
        </span>
        clash: rebuts or denies, the bar at the side that is hit
      </li>
      <li>
        <span className={`${styles.sample} ${between.clash}`} data-kind="undercuts">
          <i />
          <i data-hit />
        </span>
        clash: undercuts a step
      </li>
      <li>
        <span className={`${styles.sample} ${between.agree}`}>
          <i />
        </span>
        agree
      </li>
      <li>
        <span className={styles.hinge}>
          <Glyph name="hinge" size={12} />
        </span>
        hinge: evidence on which both build
      </li>
      <li>
        <i className={styles.void} />
        no entry on this map
      </li>
      <li>
        <i className={styles.recorded} />
        silence that somebody has put on record
      </li>
    </ul>
  );
}
