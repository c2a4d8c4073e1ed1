import styles from "./Legend.module.css";
import { LineSample } from "./LineSample.tsx";

/** What each line means. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <LineSample kind="supports" />
        supports
      </li>
      <li>
        <LineSample kind="rebuts" />
        rebuts a conclusion
      </li>
      <li>
        <LineSample kind="undercuts" />
        undercuts a step: the line ends on a line
      </li>
      <li>
        <LineSample kind="attests" />
        documented in
      </li>
      <li>
        <LineSample kind="supports" cut />
        support that does not count
      </li>
    </ul>
  );
}
