import {
  type CSSProperties,
  type MouseEvent,
  type UIEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { offerScreenActions } from "../../commands/screenActions.ts";
import type { DateSpan } from "../../model/date.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Labelling } from "../../reasoning/standing.ts";
import type { Moment, Timeline } from "../../reasoning/timeline/timeline.ts";
import { setDates } from "../../store/filtering.ts";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { filterSpan } from "../../store/timeFilter.ts";
import { useMapStore } from "../useMapStore.ts";
import { type LaneContent, layoutLanes, type Measures } from "./layout/layoutLanes.ts";
import { STRETCH, toPx } from "./layout/placeMoment.ts";
import { Axis, TickRules } from "./plot/Axis.tsx";
import { Brush, BrushBand } from "./plot/Brush.tsx";
import { LaneRow } from "./plot/LaneRow.tsx";
import { useMarkContext } from "./plot/useMarkContext.ts";
import { usePanZoom } from "./plot/usePanZoom.ts";
import type { Size } from "./plot/useSize.ts";
import { stopSpan, useTimelineKeys } from "./plot/useTimelineKeys.ts";
import { closerView, useFocusTime, useRevealSelection } from "./scale/following.ts";
import { aimStep, daysBetween } from "./scale/snapping.ts";
import { ticksBetween } from "./scale/ticks.ts";
import { panBy, reveal, type TimeView, viewOf, zoomAt } from "./scale/timeView.ts";
import { useTimeView } from "./scale/useTimeView.ts";
import styles from "./TimelineDrawing.module.css";

/** How much a press of a key or a button zooms. */
const ZOOM = 1.8;
/** Rows are drawn this far above and below the screen, px; the place of the screen is followed in such steps. */
const OVERSCAN = 200;

interface Props {
  readonly map: MapDocument;
  readonly timeline: Timeline & { readonly extent: DateSpan; readonly reach: DateSpan };
  readonly contents: readonly LaneContent[];
  readonly labelling: Labelling;
  readonly measures: Measures;
  readonly size: Size;
  /** Width of the heads of the lanes; 0 where they stand above them. */
  readonly head: number;
  readonly onOpenLane: (key: string) => void;
  readonly onUndated: (key: string) => void;
  readonly onCluster: (members: readonly Moment[]) => void;
}

/** The drawing: the axis, and under it the lanes on one scale of time. */
export function TimelineDrawing(props: Props) {
  const { map, timeline, contents, labelling, measures, size, head, onOpenLane, onUndated, onCluster } = props;
  const { extent, reach } = timeline;
  const ground = useRef<HTMLElement>(null);
  const width = Math.max(size.width - head, 100);
  const letters = width / size.letter;
  const all = useMemo(() => viewOf(extent, letters), [extent, letters]);
  const limits = useMemo(() => widest(viewOf(reach, letters), all), [reach, letters, all]);
  const [view, setView] = useTimeView(all);
  const perMs = width / view.span;
  const scale = useMemo(() => ({ base: reach.start, perMs }), [reach, perMs]);
  const lanes = useMemo(() => layoutLanes(contents, scale, reach, measures), [contents, scale, reach, measures]);
  const left = toPx(view.start, scale);
  const origin = Math.round(left / STRETCH) * STRETCH;
  // Two widths are drawn, with what is in view in their middle; they follow a pan by quarters of a width.
  const first = (Math.round((left * 4) / width) / 4 - 0.5) * width;
  const last = first + 2 * width;
  const context = useMarkContext(map, labelling, scale, origin);
  const ticks = useMemo(
    () => ticksBetween(scale.base + first / perMs, scale.base + last / perMs, perMs, size.letter * 3.4),
    [scale, first, last, perMs, size.letter],
  );
  const [scrolled, setScrolled] = useState(0);
  const onScroll = (event: UIEvent<HTMLElement>) =>
    setScrolled(Math.floor(event.currentTarget.scrollTop / OVERSCAN) * OVERSCAN);
  const span = useMapStore((state) => state.filters);
  const brushed = useMemo(() => filterSpan(span), [span]);

  const onReveal = useCallback(
    ({ from, to }: { from: number; to: number }) =>
      setView((last) =>
        reveal(last, { start: scale.base + from / scale.perMs, end: scale.base + to / scale.perMs }, limits),
      ),
    [scale, limits, setView],
  );
  const keys = useTimelineKeys({
    ground,
    lanes,
    from: left,
    to: left + width,
    onReveal,
    onBrush: (from, to) => {
      const spans = [from, to].map((stop) => stopSpan(stop, scale.base, perMs));
      const first = Math.min(...spans.map(({ start }) => start));
      const last = Math.max(...spans.map(({ end }) => end));
      setDates(mapStore, daysBetween(first, last + 1, aimStep(perMs)));
    },
  });
  const middle = useFocusTime(map, keys.current && stopSpan(keys.current, scale.base, perMs), view);
  const panZoom = usePanZoom({ element: ground, left: head, width, limits, setView });
  useEffect(() => {
    const zoom = (factor: number) => () =>
      setView((last) => zoomAt(last, factor, middle.current ?? last.start + last.span / 2, limits));
    return offerScreenActions({ zoomIn: zoom(ZOOM), zoomOut: zoom(1 / ZOOM), fit: () => setView(all) });
  }, [all, limits, setView, middle]);
  useRevealSelection(map, setView, limits);

  const press = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]") : null;
    const key = target?.dataset.key;
    if (!target || key === undefined) return;
    keys.onFocus(key);
    const id = target.dataset.id;
    if (id !== undefined) return select(mapStore, mapStore.getState().selection === id ? undefined : id);
    const bands = lanes.flatMap((lane) => lane.bands);
    const cluster = bands.flatMap(({ clusters }) => clusters).find((one) => one.key === key);
    if (cluster) {
      const closer = closerView(cluster.members, view);
      if (closer) setView(zoomAt(closer, 1, closer.start, limits));
      else onCluster(cluster.members);
      return;
    }
    const left = bands.flatMap(({ leftOut }) => leftOut).find((one) => one.key === key);
    const episode = left?.silence?.episode ?? left?.gap?.episodes[0];
    if (left?.gap && left.gap.episodes.length > 1)
      onCluster(timeline.episodes.filter(({ id }) => left.gap?.episodes.includes(id)));
    else if (episode !== undefined) select(mapStore, episode);
  };
  const timeAt = (clientX: number) => {
    const box = ground.current?.getBoundingClientRect();
    return view.start + ((clientX - (box?.left ?? 0) - head) / width) * view.span;
  };
  const pan = (pages: number) => setView((last) => panBy(last, last.span * pages, limits));
  return (
    <section
      ref={ground}
      className={styles.ground}
      style={{ "--pan": `${origin - left}px`, "--left": `${left - origin}px`, "--head": `${head}px` } as CSSProperties}
      aria-label="Timeline"
      onScroll={onScroll}
      onClick={press}
      onBlur={keys.onBlur}
      onFocus={(event) => keys.onFocus(event.target.closest<HTMLElement>("[data-key]")?.dataset.key)}
      onKeyDown={(event) => {
        keys.onKeyDown(event);
        if (event.defaultPrevented || (event.key !== "PageUp" && event.key !== "PageDown")) return;
        event.preventDefault();
        pan(event.key === "PageUp" ? -0.8 : 0.8);
      }}
    >
      <div className={styles.axis} data-axis>
        <div className={styles.corner} />
        <div className={styles.axisTrack}>
          <Axis ticks={ticks} scale={scale} origin={origin} left={left - origin} right={left - origin + width} />
          <Brush span={brushed} scale={scale} origin={origin} timeAt={timeAt} />
        </div>
      </div>
      <div className={styles.lanes} {...panZoom}>
        <div className={styles.rules}>
          <BrushBand span={brushed} scale={scale} origin={origin} />
          <TickRules ticks={ticks} scale={scale} origin={origin} />
        </div>
        {lanes.map((box) => {
          const seenFrom = scrolled - OVERSCAN - box.top;
          const seenTo = scrolled + 2 * OVERSCAN + size.height - box.top;
          return (
            <LaneRow
              key={box.key}
              box={box}
              context={context}
              from={first}
              to={last}
              labelling={labelling}
              seenFrom={seenFrom <= box.height && seenTo >= 0 ? seenFrom : undefined}
              seenTo={seenTo}
              stop={keys.stop?.startsWith(`${box.key}/`) ? keys.stop : undefined}
              isOpen={contents.some(({ key, isOpen }) => isOpen && key === box.key)}
              onOpen={onOpenLane}
              onUndated={onUndated}
            />
          );
        })}
      </div>
    </section>
  );
}

function widest(a: TimeView, b: TimeView): TimeView {
  const start = Math.min(a.start, b.start);
  return { start, span: Math.max(a.start + a.span, b.start + b.span) - start };
}
