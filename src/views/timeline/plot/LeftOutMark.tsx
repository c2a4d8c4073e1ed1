import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { recordLabel } from "../../record/recordNames.ts";
import type { LeftOut } from "../layout/layoutLanes.ts";
import { clipPx } from "../layout/placeMoment.ts";
import { gapSentence, gapWords, silenceSentence } from "../words/bandWords.ts";
import styles from "./LeftOutMark.module.css";

interface Props {
  readonly map: MapDocument;
  readonly box: LeftOut;
  readonly school: Id | undefined;
  readonly origin: number;
  readonly row: number;
  readonly isStop: boolean;
}

/** What a school leaves out: hatched where the map merely has nothing, dashed where somebody says that it is silent. */
export function LeftOutMark({ map, box, school, origin, row, isStop }: Props) {
  const { key, gap, silence } = box;
  const clip = (at: number) => clipPx(at - origin);
  const left = clip(box.from);
  const width = clip(box.to) - left;
  const sentence = gap ? gapSentence(map, gap, school) : silence ? silenceSentence(map, silence, school) : "";
  const says = silence?.reporter === undefined ? "" : `, says ${recordLabel(map, silence.reporter)}`;
  return (
    <li className={styles.stretch} style={{ left, width, top: box.row * row, height: row }}>
      <button
        type="button"
        className={silence ? styles.silence : styles.gap}
        data-key={key}
        aria-label={sentence}
        title={sentence}
        tabIndex={isStop ? 0 : -1}
      >
        <span
          style={{ transform: `translateX(clamp(0px, calc(var(--left) - ${left}px), ${Math.max(0, width - 130)}px))` }}
        >
          {gap ? gapWords(gap) : `Silent on record${says}`}
        </span>
      </button>
    </li>
  );
}
