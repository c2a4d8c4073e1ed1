import { useMemo } from "react";
import { dateSpan } from "../../../model/date.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Filters } from "../../../store/filters.ts";
import styles from "./FilterRail.module.css";

const HEIGHT = 40;
const WIDTH = 160;

interface Props {
  readonly map: MapDocument;
  readonly years: Filters["years"];
  readonly onChange: (years: Filters["years"]) => void;
}

/** How many evidence cards fall into each year, and the span of years that is shown. */
export function YearFilter({ map, years, onChange }: Props) {
  const tally = useMemo(() => tallyYears(map), [map]);
  if (!tally) return null;
  const { first, counts } = tally;
  const last = first + counts.length - 1;
  const [from, to] = years ?? [first, last];
  const most = Math.max(...counts);
  const step = WIDTH / counts.length;
  const change = (next: readonly [number, number]) => onChange(next[0] <= first && next[1] >= last ? undefined : next);
  return (
    <fieldset className={styles.group}>
      <legend>When</legend>
      <svg
        className={styles.histogram}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Evidence cards by year, ${first} to ${last}`}
      >
        {counts.map((count, place) => {
          const year = first + place;
          const height = (count / most) * HEIGHT;
          return (
            <rect
              key={year}
              className={year < from || year > to ? styles.outside : undefined}
              x={place * step}
              y={HEIGHT - height}
              width={Math.max(1, step - Math.min(2, step / 4))}
              height={height}
            />
          );
        })}
        <line x1="0" x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <div className={styles.ends}>
        <label>
          from
          <input
            type="number"
            min={first}
            max={to}
            value={from}
            onChange={(event) =>
              isYear(event.currentTarget.value) &&
              change([Number(event.currentTarget.value), Math.max(to, Number(event.currentTarget.value))])
            }
          />
        </label>
        <label>
          to
          <input
            type="number"
            min={from}
            max={last}
            value={to}
            onChange={(event) =>
              isYear(event.currentTarget.value) &&
              change([Math.min(from, Number(event.currentTarget.value)), Number(event.currentTarget.value)])
            }
          />
        </label>
      </div>
    </fieldset>
  );
}

const isYear = (text: string) => /^-?\d{1,5}$/.test(text);

/** Counts evidence by the years that its date touches; a date open to one side counts at its known end. */
function tallyYears(map: MapDocument): { first: number; counts: number[] } | undefined {
  const spans = map.evidence.flatMap(({ date }) => {
    const span = date === undefined ? undefined : dateSpan(date);
    if (!span) return [];
    const ends = [span.start, span.end].filter(Number.isFinite).map((time) => new Date(time).getUTCFullYear());
    return ends.length > 0 ? [[Math.min(...ends), Math.max(...ends)] as const] : [];
  });
  if (spans.length === 0) return undefined;
  const first = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, [, to]) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  // A map of millennia gets no bar for each year: the span alone is then the filter.
  if (last - first > 400) return { first, counts: new Array<number>(last - first + 1).fill(0) };
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const [from, to] of spans)
    for (let year = from; year <= to; year += 1) counts[year - first] = (counts[year - first] ?? 0) + 1;
  return { first, counts };
}
