import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { Effects } from "../table/effects.ts";
import styles from "./EffectStrip.module.css";
import { MOST_LETTERS, NARROWEST, reachOf, type StripRoom } from "./stripRoom.ts";

interface Props {
  readonly map: MapDocument;
  readonly effects: Effects;
  /** How far the strips of this table reach, in px at the usual size of text. */
  readonly room?: StripRoom;
}

/**
 * What a row does to each school: from an open dot that hurts to a filled dot that helps; the longer, the more schools.
 * A school that only broken chains lead to stands struck out, and lengthens nothing.
 */
export function EffectStrip({ map, effects, room = NARROWEST }: Props) {
  const { helps, hurts, both, lost } = effects;
  const { left, right } = room;
  const width = left + right;
  if (helps.length + hurts.length + both.length + lost.helps.length + lost.hurts.length === 0)
    return (
      <i className={styles.none} style={{ paddingLeft: `${(left - 3) / 16}rem` }}>
        –
      </i>
    );
  const [from, to] = [left - reachOf(hurts), left + reachOf(helps)];
  const letters = (schools: readonly Id[], isLost?: boolean) => (
    <Letters map={map} schools={schools} isLost={isLost ?? false} />
  );
  return (
    <svg
      aria-hidden="true"
      className={styles.strip}
      style={{ width: `${width / 16}rem` }}
      viewBox={`0 0 ${width} 20`}
      preserveAspectRatio="xMinYMid meet"
    >
      <path className={styles.zero} d={`M${left},4v12`} />
      {from < to && <path className={styles.span} d={`M${from},10H${to}`} />}
      {hurts.length > 0 && <circle className={styles.open} cx={from} cy="10" r="2.6" />}
      {helps.length > 0 && <circle className={styles.dot} cx={to} cy="10" r="2.6" />}
      <text x={from - 6} y="14" textAnchor="end">
        {letters(lost.hurts, true)}
        {letters(hurts)}
      </text>
      <text x={to + 6} y="14">
        {letters(helps)}
        {both.length > 0 && (
          <>
            <tspan className={styles.plain} dx={helps.length > 0 ? 4 : 0}>
              ±
            </tspan>
            {letters(both)}
          </>
        )}
        {lost.helps.length > 0 && (
          <tspan dx={helps.length + both.length > 0 ? 4 : 0}>{letters(lost.helps, true)}</tspan>
        )}
      </text>
    </svg>
  );
}

function Letters({ map, schools, isLost }: { map: MapDocument; schools: readonly Id[]; isLost: boolean }) {
  const looks = schoolLooks(map);
  const more = schools.length - MOST_LETTERS;
  return (
    <>
      {schools.slice(0, MOST_LETTERS).map((school) => (
        <tspan key={school} className={isLost ? styles.lost : styles.letter} {...lookAttributes(looks.get(school))}>
          {looks.get(school)?.letter}
        </tspan>
      ))}
      {more > 0 && <tspan className={styles.plain}>+{more}</tspan>}
    </>
  );
}
