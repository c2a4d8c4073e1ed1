import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { Effects } from "../table/effects.ts";
import styles from "./EffectStrip.module.css";

const CENTRE = 58;
const WIDTH = 124;
/** More letters than these on one side are counted. */
const MOST_LETTERS = 3;

/** What a row does to each school: from an open dot that hurts to a filled dot that helps; the longer, the more schools. */
export function EffectStrip({ map, effects }: { map: MapDocument; effects: Effects }) {
  const { helps, hurts, both } = effects;
  if (helps.length + hurts.length + both.length === 0) return <i className={styles.none}>–</i>;
  const left = CENTRE - reach(hurts);
  const right = CENTRE + reach(helps);
  return (
    <svg aria-hidden="true" className={styles.strip} viewBox={`0 0 ${WIDTH} 20`}>
      <path className={styles.zero} d={`M${CENTRE},4v12`} />
      <path className={styles.span} d={`M${left},10H${right}`} />
      {hurts.length > 0 && <circle className={styles.open} cx={left} cy="10" r="2.6" />}
      {helps.length > 0 && <circle className={styles.dot} cx={right} cy="10" r="2.6" />}
      <text x={left - 6} y="14" textAnchor="end">
        <Letters map={map} schools={hurts} />
      </text>
      <text x={right + 6} y="14">
        <Letters map={map} schools={helps} />
        {both.length > 0 && (
          <>
            <tspan className={styles.plain} dx={helps.length > 0 ? 4 : 0}>
              ±
            </tspan>
            <Letters map={map} schools={both} />
          </>
        )}
      </text>
    </svg>
  );
}

function reach(schools: readonly Id[]): number {
  return schools.length === 0 ? 0 : 6 + 7 * Math.min(schools.length, 3);
}

function Letters({ map, schools }: { map: MapDocument; schools: readonly Id[] }) {
  const looks = schoolLooks(map);
  const more = schools.length - MOST_LETTERS;
  return (
    <>
      {schools.slice(0, MOST_LETTERS).map((school) => (
        <tspan key={school} className={styles.letter} {...lookAttributes(looks.get(school))}>
          {looks.get(school)?.letter}
        </tspan>
      ))}
      {more > 0 && <tspan className={styles.plain}>+{more}</tspan>}
    </>
  );
}
