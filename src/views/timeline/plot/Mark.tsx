import { memo, useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import type { MarkBox } from "../layout/layoutLanes.ts";
import { clipPx } from "../layout/placeMoment.ts";
import { momentSentence } from "../words/momentWords.ts";
import { DateBar } from "./DateBar.tsx";
import styles from "./Mark.module.css";

interface Props {
  readonly map: MapDocument;
  readonly box: MarkBox;
  readonly lane: Id | undefined;
  /** Where 0 of the drawing lies on the scale, px. */
  readonly origin: number;
  readonly row: number;
  readonly standing: StandingWord | undefined;
  readonly isHinge: boolean;
  readonly isSelected: boolean;
  readonly isDim: boolean;
  readonly isStop: boolean;
}

/** A record at its date: its name, as far as there is room, over a bar for its date. */
export const Mark = memo(function Mark(props: Props) {
  const { map, box, lane, origin, row, standing, isHinge, isSelected, isDim, isStop } = props;
  const { moment, pieces, key } = box;
  const clip = (at: number) => clipPx(at - origin);
  const left = clip(box.from);
  const width = Math.max(clip(box.to) - left, 1);
  const code = moment.kind === "claim" || moment.kind === "evidence" ? codesOf(map).get(moment.id) : undefined;
  const sentence = useMemo(() => momentSentence(map, moment, lane, standing), [map, moment, lane, standing]);
  return (
    <li
      className={styles.mark}
      data-kind={moment.kind}
      style={{ left, top: box.row * row, width: Math.max(width, box.room), height: row }}
    >
      <button
        type="button"
        className={styles.button}
        data-key={key}
        data-id={moment.id}
        data-selected={isSelected || undefined}
        data-dim={isDim || undefined}
        aria-pressed={isSelected}
        aria-label={sentence}
        title={sentence}
        tabIndex={isStop ? 0 : -1}
      >
        <span
          className={styles.label}
          style={{
            maxWidth: box.room,
            // A name stays in view as long as its bar does.
            ...(width > box.room + 40 && {
              transform: `translateX(clamp(0px, calc(var(--left) - ${left}px), ${width - box.room}px))`,
            }),
          }}
        >
          {moment.kind === "document" && <i className={styles.foot} />}
          {standing && <Glyph name={standing} size={10} />}
          {isHinge && <Glyph name="hinge" size={11} />}
          {code !== undefined && <b>{code}</b>}
          <span className={styles.text}>{recordLabel(map, moment.id)}</span>
        </span>
        {moment.kind !== "document" && (
          <span className={styles.dates} style={{ width }}>
            {pieces.length > 1 && <i className={styles.tie} />}
            {pieces.map((piece) => {
              const at = clip(piece.from);
              return (
                <DateBar
                  key={piece.shape.text}
                  shape={piece.shape}
                  left={at - left}
                  width={Math.max(clip(piece.to) - at, 3)}
                />
              );
            })}
          </span>
        )}
      </button>
    </li>
  );
});
