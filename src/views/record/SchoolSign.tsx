import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import styles from "./SchoolSign.module.css";
import { lookAttributes, schoolLooks } from "./schoolLook.ts";

interface Props {
  readonly map: MapDocument;
  readonly school: Id | undefined;
}

/** A school's spine: its hue and texture as a small upright bar. */
export function SchoolSpine({ map, school }: Props) {
  return (
    <i className={styles.spine} {...lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school))} />
  );
}

/** A school's letter on its hue. The name beside it says the same, so it is silent. */
export function SchoolBadge({ map, school }: Props) {
  const look = school === undefined ? undefined : schoolLooks(map).get(school);
  return (
    <b aria-hidden="true" className={styles.badge} {...lookAttributes(look)}>
      {look?.letter ?? "·"}
    </b>
  );
}

/** A school's name in its own ink. */
export function SchoolName({ map, school, short }: Props & { short?: boolean }) {
  const record = map.schools.find(({ id }) => id === school);
  return (
    <span className={styles.name} {...lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school))}>
      {record ? (short ? record.shortName : record.name) : "No school"}
    </span>
  );
}
