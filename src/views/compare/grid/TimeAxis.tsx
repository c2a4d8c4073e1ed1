import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CompareRow } from "../table/compareRow.ts";
import { axisScale } from "./axisScale.ts";
import styles from "./TimeAxis.module.css";

/** Pixels between two ticks, at least. */
const TICK_ROOM = 30;
/** What a letter of a label takes, about. */
const LETTER = 6.4;
/** Room above the first and below the last tick. */
const EDGE = 10;

interface Props {
  readonly rows: readonly CompareRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** The rows that are drawn; when they change, the leaders do. */
  readonly drawn: readonly number[];
}

interface Measures {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Row → the height of its middle, for rows in view. */
  readonly middles: ReadonlyMap<string, number>;
}

/**
 * Time at a true scale, all of it in view, with a leader from each episode to its row. Rows out of view keep their
 * place in time, so that the axis says where one is.
 */
export function TimeAxis({ rows, scroller, drawn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<Measures>();
  const dated = useMemo(
    () => rows.flatMap(({ key, episode }) => (episode ? [{ key, date: episode.date }] : [])),
    [rows],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come or go move the others
  useLayoutEffect(() => {
    const measured = measure(box.current, scroller.current);
    setMeasures((now) => (isSame(now, measured) ? now : measured));
  }, [scroller, rows, drawn]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setMeasures(measure(box.current, element));
      });
    };
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller]);

  const { top = 0, height = 0, width = 0, middles } = measures ?? {};
  const length = height - top - 2 * EDGE;
  const scale = useMemo(
    () =>
      axisScale(
        dated.map(({ date }) => date),
        Math.max(2, Math.floor(length / TICK_ROOM)),
      ),
    [dated, length],
  );
  const longest = (scale?.ticks ?? []).reduce((most, { label }) => Math.max(most, label.length), 0);
  const x = Math.max(width - 58, longest * LETTER + 14);
  const y = (at: number) => top + EDGE + at * length;
  const marks = dated.flatMap(({ key, date }) => {
    const mark = scale?.markOf(date);
    return mark ? [{ key, mark }] : [];
  });
  return (
    <div className={styles.axis} ref={box} aria-hidden="true">
      {scale && length > 0 && width > 40 && (
        <svg aria-hidden="true" width={width} height={height}>
          <path className={styles.line} d={`M${x},${y(0)}V${y(1)}`} />
          {scale.ticks.map(({ at, label }) => (
            <g key={label}>
              <path className={styles.line} d={`M${x - 4},${y(at)}h4`} />
              <text x={x - 8} y={y(at) + 4}>
                {label}
              </text>
            </g>
          ))}
          {marks.map(({ key, mark }) => (
            <Mark
              key={key}
              x={x}
              from={y(mark.from)}
              to={y(mark.to)}
              isSpan={mark.isSpan}
              isInView={middles?.has(key) ?? false}
            />
          ))}
          {marks.map(({ key, mark }) => {
            const end = middles?.get(key);
            const start = y((mark.from + mark.to) / 2);
            return (
              end !== undefined && (
                <path
                  key={key}
                  className={styles.leader}
                  d={`M${x},${start}C${x + 34},${start} ${width - 30},${end} ${width},${end}`}
                />
              )
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** Scrolling changes only what is in view: of five hundred marks, a few are drawn again. */
const Mark = memo(function Mark(props: { x: number; from: number; to: number; isSpan: boolean; isInView: boolean }) {
  const { x, from, to, isSpan, isInView } = props;
  return isSpan && to - from > 5 ? (
    <path className={styles.span} data-in-view={isInView || undefined} d={`M${x},${from}V${to}`} />
  ) : (
    <circle className={styles.point} data-in-view={isInView || undefined} cx={x} cy={(from + to) / 2} r={3.2} />
  );
});

function measure(box: HTMLElement | null, scroller: HTMLElement | null): Measures | undefined {
  if (!box || !scroller) return undefined;
  const own = scroller.getBoundingClientRect();
  const heads = scroller.querySelector("[data-heads]")?.getBoundingClientRect();
  const top = Math.max(0, (heads?.bottom ?? own.top) - own.top);
  const middles = new Map<string, number>();
  for (const row of scroller.querySelectorAll<HTMLElement>("[data-row]")) {
    const { top: from, bottom: to } = row.getBoundingClientRect();
    const heading = row.querySelector<HTMLElement>("[data-heading]")?.offsetHeight ?? 0;
    const middle = (from + heading + to) / 2 - own.top;
    if (middle >= top && middle <= own.height) middles.set(row.dataset.row ?? "", middle);
  }
  return { top, height: own.height, width: box.clientWidth, middles };
}

function isSame(a: Measures | undefined, b: Measures | undefined): boolean {
  if (!a || !b) return a === b;
  const sameEdges = a.top === b.top && a.height === b.height && a.width === b.width;
  return (
    sameEdges && a.middles.size === b.middles.size && [...a.middles].every(([key, at]) => b.middles.get(key) === at)
  );
}
