import { memo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { StandingWord } from "../../../store/filters.ts";
import type { Band } from "../layout/layoutLanes.ts";
import type { Scale } from "../layout/placeMoment.ts";
import { bandName, clusterSentence } from "../words/bandWords.ts";
import styles from "./BandMarks.module.css";
import { Feet } from "./Feet.tsx";
import { LeftOutMark } from "./LeftOutMark.tsx";
import { Mark } from "./Mark.tsx";

/** What all marks are drawn by. A pan does not change it, so that it draws only what comes into the window. */
export interface MarkContext {
  readonly map: MapDocument;
  readonly scale: Scale;
  /** Where 0 of the drawing lies on the scale, px. */
  readonly origin: number;
  readonly standings: ReadonlyMap<Id, StandingWord>;
  readonly hinges: ReadonlySet<Id>;
  readonly selection: Id | undefined;
  /** What the selection lights; undefined where all is. */
  readonly lit: ReadonlySet<Id> | undefined;
  /** Whether a record lies within the span of time that the filters leave. */
  readonly isWithin: (id: Id) => boolean;
}

interface Props {
  readonly band: Band;
  readonly school: Id | undefined;
  readonly context: MarkContext;
  /** The stretch that is drawn, px on the scale; it is wider than what is in view. */
  readonly from: number;
  readonly to: number;
  /** Which rows are near enough to the screen to be drawn. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where Tab stops, if it is in this band. */
  readonly stop: string | undefined;
}

/** The marks of a band that are near what is in view. */
export const BandMarks = memo(function BandMarks(props: Props) {
  const { band, school, context, from: first, to: last, firstRow, lastRow, stop } = props;
  const { map, origin, standings, hinges, selection, lit, isWithin, scale } = context;
  const isNear = ({ from, to, row }: { from: number; to: number; row: number }) =>
    row >= firstRow && row <= lastRow && to >= first && from <= last;
  const isDim = (id: Id) => (lit !== undefined && !lit.has(id)) || !isWithin(id);
  const chosen = band.kind === "evidence" ? band.marks.find(({ moment }) => moment.id === selection) : undefined;
  return (
    <ul className={styles.band} aria-label={bandName(map, band.kind, school)}>
      {band.leftOut.filter(isNear).map((box) => (
        <LeftOutMark
          key={box.key}
          map={map}
          box={box}
          school={school}
          origin={origin}
          row={band.row}
          isStop={box.key === stop}
        />
      ))}
      {chosen && isNear({ ...chosen, from: -Infinity, to: Infinity }) && (
        <Feet map={map} box={chosen} scale={scale} origin={origin} row={band.row} />
      )}
      {band.marks
        .filter((box) => isNear({ ...box, to: Math.max(box.to, box.from + box.room) }))
        .map((box) => (
          <Mark
            key={box.key}
            map={map}
            box={box}
            lane={school}
            origin={origin}
            row={band.row}
            standing={standingShown(band.kind, standings.get(box.moment.id))}
            isHinge={band.kind === "evidence" && hinges.has(box.moment.id)}
            isSelected={box.moment.id === selection}
            isDim={isDim(box.moment.id)}
            isStop={box.key === stop}
          />
        ))}
      {band.clusters.filter(isNear).map((cluster) => (
        <li
          key={cluster.key}
          className={styles.cluster}
          style={{ left: cluster.from - origin, top: cluster.row * band.row, height: band.row }}
        >
          <button
            type="button"
            data-key={cluster.key}
            data-selected={cluster.members.some(({ id }) => id === selection) || undefined}
            data-dim={cluster.members.every(({ id }) => isDim(id)) || undefined}
            aria-label={clusterSentence(map, cluster.members, band.kind)}
            title={clusterSentence(map, cluster.members, band.kind)}
            tabIndex={cluster.key === stop ? 0 : -1}
          >
            {cluster.members.length} more
          </button>
        </li>
      ))}
    </ul>
  );
});

/** Claims have their standing; of evidence only what does not simply stand. */
function standingShown(kind: Band["kind"], standing: StandingWord | undefined): StandingWord | undefined {
  return kind === "claims" || (kind === "evidence" && standing !== "stands") ? standing : undefined;
}
