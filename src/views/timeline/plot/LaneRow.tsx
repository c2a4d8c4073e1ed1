import { memo } from "react";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { SchoolBadge, SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { LaneBox } from "../layout/layoutLanes.ts";
import { countWords } from "../words/bandWords.ts";
import { BandMarks, type MarkContext } from "./BandMarks.tsx";
import styles from "./LaneRow.module.css";

interface Props {
  readonly box: LaneBox;
  readonly context: MarkContext;
  readonly labelling: Labelling;
  /** The stretch that is drawn, px on the scale. */
  readonly from: number;
  readonly to: number;
  /** How far down the lane the screen begins and ends, px; undefined where the lane is far from it. */
  readonly seenFrom: number | undefined;
  readonly seenTo: number;
  readonly stop: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly onUndated?: ((key: string) => void) | undefined;
}

/** A lane: its head, and what it holds in time. */
export const LaneRow = memo(function LaneRow(props: Props) {
  const { box, context, from, to, seenFrom, seenTo, stop } = props;
  const { map } = context;
  const { lane } = box;
  const look = lane?.school === undefined ? undefined : schoolLooks(map).get(lane.school);
  const titleId = `lane-${box.key}`;
  return (
    <section className={styles.lane} data-kind={box.kind} aria-labelledby={titleId} {...lookAttributes(look)}>
      <header className={styles.head}>
        {box.kind === "school" && <SchoolSpine map={map} school={lane?.school} />}
        <LaneHead {...props} titleId={titleId} />
      </header>
      <div className={styles.track} style={{ height: box.height }}>
        <div className={styles.moving}>
          {seenFrom !== undefined &&
            box.bands.map((band) => (
              <div key={band.key} className={styles.band} style={{ top: band.top, height: band.height }}>
                <BandMarks
                  band={band}
                  school={lane?.school}
                  context={context}
                  from={from}
                  to={to}
                  firstRow={Math.floor((seenFrom - band.top) / band.row)}
                  lastRow={Math.ceil((seenTo - band.top) / band.row)}
                  stop={stop?.startsWith(`${band.key}/`) || band.kind === "left-out" ? stop : undefined}
                />
              </div>
            ))}
        </div>
      </div>
    </section>
  );
});

function LaneHead({ box, context, labelling, isOpen, onOpen, onUndated, titleId }: Props & { titleId: string }) {
  const { map } = context;
  const { lane, kind, bands } = box;
  const hasClusters = bands.some(({ clusters }) => clusters.length > 0);
  const school = lane?.school === undefined ? undefined : recordOf(indexMap(map), "schools", lane.school);
  const counts = bands
    .filter((band) => band.kind !== "left-out" && (kind === "school" || kind === "none"))
    .map((band) =>
      countWords(countOf(band), band.kind)
        .replace("items of evidence", "evidence")
        .replace("item of evidence", "evidence"),
    );
  const undated = lane?.undated.length ?? 0;
  return (
    <div className={styles.words}>
      <h2 id={titleId}>
        {school ? (
          <>
            <SchoolBadge map={map} school={school.id} />
            <SchoolName map={map} school={school.id} short />
            <StandingSign standing={standingWordOf(labelling, school.explanation)} sign size={11} />
          </>
        ) : (
          TITLES[kind]
        )}
      </h2>
      {counts.length > 0 && <p>{counts.join(", ")}</p>}
      {kind === "documents" && <p>when they were made</p>}
      {undated > 0 && (
        <button type="button" onClick={() => onUndated?.(box.key)}>
          {undated} undated
        </button>
      )}
      {(hasClusters || isOpen) && (
        <button type="button" aria-pressed={isOpen} onClick={() => onOpen?.(box.key)}>
          {isOpen ? "Fewer rows" : "All rows"}
        </button>
      )}
    </div>
  );
}

const TITLES = { episodes: "Episodes", school: "", none: "No school", documents: "Documents" } as const;

function countOf({ marks, clusters }: LaneBox["bands"][number]): number {
  return marks.length + clusters.reduce((sum, { members }) => sum + members.length, 0);
}
