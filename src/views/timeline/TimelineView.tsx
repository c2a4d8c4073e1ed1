import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DateSpan } from "../../model/date.ts";
import { timeToDay } from "../../model/day.ts";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type Moment, type Timeline, timelineOf } from "../../reasoning/timeline/timeline.ts";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { recordLabel } from "../record/recordNames.ts";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { useMedia } from "../useMedia.ts";
import { EmptyTimeline } from "./EmptyTimeline.tsx";
import { LanePicker } from "./LanePicker.tsx";
import { laneContents } from "./layout/laneContents.ts";
import { TimelineList } from "./list/TimelineList.tsx";
import { type Listing, ListingPanel } from "./panel/ListingPanel.tsx";
import { RecordPanel } from "./panel/RecordPanel.tsx";
import { measuresFor } from "./plot/measures.ts";
import { useSize } from "./plot/useSize.ts";
import { TimelineSheet } from "./print/TimelineSheet.tsx";
import { standingsOfAll } from "./standingsOfAll.ts";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { TimelineHead } from "./TimelineHead.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import styles from "./TimelineView.module.css";
import { useTimelinePieces } from "./useTimelinePieces.ts";
import { hullWords } from "./words/bandWords.ts";
import { timelineSummary, undatedIds } from "./words/summaryWords.ts";

type DatedTimeline = Timeline & { readonly extent: DateSpan; readonly reach: DateSpan };

/** The argument in time: episodes, and for each school its claims and evidence, on one true scale. */
export function TimelineView() {
  const map = useOpenMap();
  if (!useTimelinePieces(map))
    return (
      <p className={styles.reading} role="status">
        Reading the argument…
      </p>
    );
  return <ReadTimeline map={map} />;
}

function ReadTimeline({ map }: { map: MapDocument }) {
  const timeline = timelineOf(map);
  if (!timeline.extent || !timeline.reach)
    return (
      <main className={styles.view}>
        <EmptyTimeline undated={undatedIds(timeline).length} />
      </main>
    );
  return <Screen key={map.map.id} map={map} timeline={timeline as DatedTimeline} />;
}

/** Width of the heads of the lanes, in letters. */
const HEAD = 10.5;

function Screen({ map, timeline }: { map: MapDocument; timeline: DatedTimeline }) {
  const labelling = useLabelling();
  const isPhone = useMedia("(max-width: 719px)");
  const form = useMapStore((state) => state.form);
  const selection = useMapStore((state) => state.selection);
  const { schools, standings, sights } = useMapStore((state) => state.filters);
  const [openLanes, setOpenLanes] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string>();
  const [listing, setListing] = useState<Listing>();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const all = useMemo(
    () => laneContents(map, labelling, { schools, standings, sights }, openLanes),
    [map, labelling, schools, standings, sights, openLanes],
  );
  const contents = useMemo(
    () =>
      isPhone && picked !== "all"
        ? all.filter(({ key, kind }) => kind === "episodes" || key === (picked ?? firstSchool(all)))
        : all,
    [all, isPhone, picked],
  );
  const letter = size?.letter ?? 16;
  const measures = useMemo(() => measuresFor(map, letter, isPhone), [map, letter, isPhone]);
  // A selection takes the place of a listing: what was pressed last is what is read.
  useEffect(() => {
    if (selection !== undefined) setListing(undefined);
  }, [selection]);
  const list = useCallback((next: Listing) => {
    select(mapStore, undefined);
    setListing(next);
  }, []);
  const onOpenLane = useCallback(
    (key: string) =>
      setOpenLanes((last) => new Set(last.has(key) ? [...last].filter((one) => one !== key) : [...last, key])),
    [],
  );
  const onUndated = useCallback(
    (key: string) => {
      const lane = all.find((one) => one.key === key)?.lane;
      if (lane) list(undatedListing(map, lane.undated, lane.school));
    },
    [map, all, list],
  );
  const onCluster = useCallback(
    (members: readonly Moment[]) =>
      list({
        kind: "close together in time",
        title: `${members.length} records, ${hullWords(members)}`,
        ids: members.map(({ id }) => id),
      }),
    [list],
  );
  const undated = undatedIds(timeline);
  const summary = timelineSummary(map, timeline);
  const hidden = hiddenCount(timeline, all);
  return (
    <main
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (listing) setListing(undefined);
      }}
    >
      <TimelineHead
        summary={summary}
        first={timeToDay(timeline.extent.start)}
        last={timeToDay(timeline.extent.end)}
        hidden={hidden}
        undated={undated.length}
        onUndated={() => list(undatedListing(map, undated, undefined))}
      >
        {isPhone && form === "drawing" && (
          <LanePicker map={map} contents={all} value={picked ?? firstSchool(all)} onChange={setPicked} />
        )}
      </TimelineHead>
      <div className={styles.stage}>
        <div className={styles.main} ref={stage}>
          {form === "list" ? (
            <TimelineList map={map} contents={all} standings={standingsOfAll(labelling)} />
          ) : (
            size && (
              <TimelineDrawing
                map={map}
                timeline={timeline}
                contents={contents}
                labelling={labelling}
                measures={measures}
                size={size}
                head={isPhone ? 0 : HEAD * letter}
                onOpenLane={onOpenLane}
                onUndated={onUndated}
                onCluster={onCluster}
              />
            )
          )}
          {form === "drawing" && <TimelineLegend />}
        </div>
        {listing ? (
          <ListingPanel map={map} listing={listing} onClose={() => setListing(undefined)} />
        ) : (
          selection !== undefined && <RecordPanel map={map} id={selection} labelling={labelling} />
        )}
      </div>
      <TimelineSheet
        map={map}
        labelling={labelling}
        contents={all}
        extent={timeline.extent}
        reach={timeline.reach}
        summary={summary}
      />
    </main>
  );
}

function firstSchool(contents: readonly { readonly key: string; readonly kind: string }[]): string {
  return (
    (contents.find(({ kind }) => kind === "school") ?? contents.find(({ kind }) => kind !== "episodes"))?.key ?? "all"
  );
}

function undatedListing(map: MapDocument, ids: readonly Id[], school: Id | undefined): Listing {
  return {
    kind: school === undefined ? "not on the timeline" : recordLabel(map, school),
    title: `${ids.length} ${ids.length === 1 ? "record" : "records"} without a date`,
    note: "They have no date of their own and belong to no episode, so no place in time can be given to them.",
    ids,
  };
}

function hiddenCount(timeline: Timeline, contents: ReturnType<typeof laneContents>): number {
  const shown = new Set(contents.flatMap(({ moments }) => Object.values(moments).flat()).map(({ id }) => id));
  const every = [...timeline.lanes.flatMap(({ claims, evidence }) => [...claims, ...evidence]), ...timeline.documents];
  return new Set(every.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).size;
}
