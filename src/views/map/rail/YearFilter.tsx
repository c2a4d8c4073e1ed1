import { useMemo } from "react";
import { dateSpan } from "../../../model/date.ts";
import { dayAt } from "../../../model/day.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Filters } from "../../../store/filters.ts";
import { filterYears } from "../../../store/timeFilter.ts";
import { SpanNote } from "../../record/SpanNote.tsx";
import styles from "./FilterRail.module.css";

const HEIGHT = 40;
const WIDTH = 160;
/** More bars than this are thinner than a pixel: each then stands for several years. */
const MOST_BARS = 80;
/** Beyond these years a calendar has no day to offer; a map of geology counts at the edge. */
const [EARLIEST, LATEST] = [-99_999, 99_999];

interface Props {
  readonly map: MapDocument;
  readonly filters: Filters;
  readonly onChange: (years: Filters["years"]) => void;
}

/** How much evidence falls into each span of years, and the years that are shown. */
export function YearFilter({ map, filters, onChange }: Props) {
  const tally = useMemo(() => tallyYears(map), [map]);
  if (!tally) return null;
  const { first, last, perBar, counts } = tally;
  const [from, to] = filterYears(filters) ?? [first, last];
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  const step = WIDTH / counts.length;
  const change = (start: number, end: number) =>
    onChange(start <= first && end >= last ? undefined : [Math.min(start, end), Math.max(start, end)]);
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
          const year = first + place * perBar;
          const height = (count / most) * HEIGHT;
          return (
            <rect
              key={year}
              className={year + perBar <= from || year > to ? styles.outside : undefined}
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
        <YearField
          label="from"
          value={from}
          least={first}
          most={to}
          onChange={(year) => change(year, Math.max(to, year))}
        />
        <YearField
          label="to"
          value={to}
          least={from}
          most={last}
          onChange={(year) => change(Math.min(from, year), year)}
        />
      </div>
      <SpanNote dates={filters.dates} />
    </fieldset>
  );
}

function YearField(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (year: number) => void;
}) {
  return (
    <label>
      {props.label}
      <input
        type="number"
        min={props.least}
        max={props.most}
        value={props.value}
        onChange={({ currentTarget: { value } }) => /^-?\d{1,5}$/.test(value) && props.onChange(Number(value))}
      />
    </label>
  );
}

interface Tally {
  readonly first: number;
  readonly last: number;
  readonly perBar: number;
  readonly counts: readonly number[];
}

/** Counts evidence by the years that its date touches; a date open to one side counts at its known end. */
export function tallyYears(map: MapDocument): Tally | undefined {
  const spans = map.evidence.flatMap(({ date }) => {
    const span = date === undefined ? undefined : dateSpan(date);
    const ends = span ? [span.start, span.end].filter(Number.isFinite).map(yearOf) : [];
    return ends.length > 0 ? [[Math.min(...ends), Math.max(...ends)] as const] : [];
  });
  if (spans.length === 0) return undefined;
  const first = spans.reduce((least, [from]) => Math.min(least, from), LATEST);
  const last = spans.reduce((most, [, to]) => Math.max(most, to), EARLIEST);
  const perBar = Math.ceil((last - first + 1) / MOST_BARS);
  const counts = new Array<number>(Math.ceil((last - first + 1) / perBar)).fill(0);
  for (const [from, to] of spans) {
    const end = Math.floor((to - first) / perBar);
    for (let bar = Math.floor((from - first) / perBar); bar <= end; bar += 1) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { first, last, perBar, counts };
}

/** The year of a time; times that no calendar holds count at its edge. */
function yearOf(time: number): number {
  return Math.max(EARLIEST, Math.min(LATEST, dayAt(time).year));
}
