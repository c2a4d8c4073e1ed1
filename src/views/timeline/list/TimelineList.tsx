import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Moment } from "../../../reasoning/timeline/timeline.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import type { LaneContent } from "../layout/layoutLanes.ts";
import { gapSentence, silenceSentence } from "../words/bandWords.ts";
import { shortDates } from "../words/dateWords.ts";
import { episodeWords, momentSentence, nameOf } from "../words/momentWords.ts";
import styles from "./TimelineList.module.css";

interface Props {
  readonly map: MapDocument;
  readonly contents: readonly LaneContent[];
  readonly standings: ReadonlyMap<Id, StandingWord>;
}

/** Long lists are shown piece by piece, and where there are many of them each begins with a few. */
const AT_A_TIME = 150;
const MANY = 600;
const A_FEW = 6;
const TITLES = {
  episodes: "Episodes",
  school: "",
  none: "No school",
  documents: "Documents, by their own dates",
} as const;

/** The timeline told: lane by lane in the order of time, what has no date last. */
export function TimelineList({ map, contents, standings }: Props) {
  const isLong = contents.reduce((sum, { moments }) => sum + Object.values(moments).flat().length, 0) > MANY;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.list} aria-label="The timeline as a list" tabIndex={0}>
      <div className={styles.columns}>
        {contents.map((content) => (
          <Lane
            key={content.key}
            map={map}
            content={content}
            standings={standings}
            first={isLong ? A_FEW : AT_A_TIME}
          />
        ))}
      </div>
    </section>
  );
}

interface LaneProps extends Omit<Props, "contents"> {
  readonly content: LaneContent;
  /** How many lines are shown at first. */
  readonly first: number;
}

function Lane({ map, content, standings, first }: LaneProps) {
  const { kind, lane, moments } = content;
  const [shown, setShown] = useState(first);
  const selection = useMapStore((state) => state.selection);
  const all = Object.values(moments)
    .flat()
    .toSorted((a, b) => firstOf(a) - firstOf(b));
  const school = lane?.school;
  return (
    <section aria-labelledby={`list-${content.key}`}>
      <h2 id={`list-${content.key}`}>
        {school === undefined ? (
          TITLES[kind]
        ) : (
          <>
            <SchoolBadge map={map} school={school} /> <SchoolName map={map} school={school} />
          </>
        )}
      </h2>
      {all.length === 0 && <p className={styles.none}>Nothing dated on this map.</p>}
      <ol>
        {all.slice(0, shown).map((moment) => (
          <Line
            key={moment.id}
            map={map}
            moment={moment}
            school={school}
            standing={moment.kind === "claim" || moment.kind === "evidence" ? standings.get(moment.id) : undefined}
            isSelected={moment.id === selection}
          />
        ))}
      </ol>
      {all.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + AT_A_TIME)}>
          Show {Math.min(AT_A_TIME, all.length - shown)} more of {all.length - shown}
        </button>
      )}
      {lane && lane.silences.length + lane.gaps.length > 0 && (
        <ul className={styles.left} aria-label="What it leaves out">
          {lane.silences.map((silence) => (
            <li key={silence.episode} data-silence>
              {silenceSentence(map, silence, school)}
            </li>
          ))}
          {lane.gaps.map((gap) => (
            <li key={gap.start}>{gapSentence(map, gap, school)}</li>
          ))}
        </ul>
      )}
      {lane && lane.undated.length > 0 && (
        <details className={styles.undated}>
          <summary>{lane.undated.length} without a date</summary>
          <ul>
            {lane.undated.slice(0, 1000).map((id) => (
              <li key={id}>
                <button type="button" onClick={() => select(mapStore, id)}>
                  {recordLabel(map, id)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function firstOf({ shapes }: Moment): number {
  return shapes.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

interface LineProps {
  readonly map: MapDocument;
  readonly moment: Moment;
  readonly school: Id | undefined;
  readonly standing: StandingWord | undefined;
  readonly isSelected: boolean;
}

function Line({ map, moment, school, standing, isSelected }: LineProps) {
  return (
    <li className={styles.line} data-kind={moment.kind}>
      <button
        type="button"
        aria-pressed={isSelected}
        aria-label={momentSentence(map, moment, school, standing)}
        onClick={() => select(mapStore, isSelected ? undefined : moment.id)}
      >
        <span className={styles.date}>{shortDates(moment.shapes)}</span>
        <span className={styles.name}>
          {standing && <Glyph name={standing} size={11} />}
          {nameOf(map, moment)}
          {moment.datedBy.length > 0 && <small>dated by its {episodeWords(map, moment.datedBy)}</small>}
        </span>
      </button>
    </li>
  );
}
