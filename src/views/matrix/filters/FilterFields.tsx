import { useMemo } from "react";
import { dateSpan } from "../../../model/date.ts";
import { dayAt } from "../../../model/day.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { clearFilters, setHidden, setYears } from "../../../store/filtering.ts";
import { BASES, countFilters, SIGHTS, STANDINGS } from "../../../store/filters.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { filterYears } from "../../../store/timeFilter.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { Tick } from "../../../ui/Tick.tsx";
import { SchoolSpine } from "../../record/SchoolSign.tsx";
import { SpanNote } from "../../record/SpanNote.tsx";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./FilterFields.module.css";

const SIGHT_WORDS = { seen: "read", unseen: "cited, unseen" } as const;

/** What the matrix leaves out: schools and standings are its columns, years and documents its rows, bases its chains. */
export function FilterFields({ map }: { map: MapDocument }) {
  const filters = useMapStore((state) => state.filters);
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend>Schools</legend>
        {map.schools.map(({ id, shortName }) => (
          <Tick
            key={id}
            label={shortName}
            sign={<SchoolSpine map={map} school={id} />}
            checked={!filters.schools.includes(id)}
            onChange={(on) => setHidden(mapStore, "schools", id, !on)}
          />
        ))}
      </fieldset>
      <Years map={map} />
      <fieldset className={styles.across}>
        <legend>Basis of steps</legend>
        {BASES.map((basis) => (
          <Tick
            key={basis}
            label={basis}
            checked={!filters.bases.includes(basis)}
            onChange={(on) => setHidden(mapStore, "bases", basis, !on)}
          />
        ))}
      </fieldset>
      <fieldset className={styles.across}>
        <legend>Documents</legend>
        {SIGHTS.map((sight) => (
          <Tick
            key={sight}
            label={SIGHT_WORDS[sight]}
            checked={!filters.sights.includes(sight)}
            onChange={(on) => setHidden(mapStore, "sights", sight, !on)}
          />
        ))}
      </fieldset>
      <fieldset className={styles.across}>
        <legend>Standing of the columns</legend>
        {STANDINGS.map((standing) => (
          <Tick
            key={standing}
            label={standing}
            sign={<Glyph name={standing} size={12} />}
            checked={!filters.standings.includes(standing)}
            onChange={(on) => setHidden(mapStore, "standings", standing, !on)}
          />
        ))}
      </fieldset>
      <Button small disabled={countFilters(filters) === 0} onClick={() => clearFilters(mapStore)}>
        Clear all filters
      </Button>
    </div>
  );
}

function Years({ map }: { map: MapDocument }) {
  const filters = useMapStore((state) => state.filters);
  const ends = useMemo(() => yearsOf(map), [map]);
  if (!ends) return null;
  const [first, last] = ends;
  const [from, to] = filterYears(filters) ?? ends;
  const change = (text: string, make: (year: number) => readonly [number, number]) => {
    if (!/^-?\d{1,5}$/.test(text)) return;
    const next = make(Number(text));
    setYears(mapStore, next[0] <= first && next[1] >= last ? undefined : next);
  };
  return (
    <fieldset className={styles.years}>
      <legend>Years</legend>
      <label>
        from{" "}
        <input
          type="number"
          min={first}
          max={last}
          value={from}
          onChange={({ currentTarget }) => change(currentTarget.value, (year) => [year, Math.max(to, year)])}
        />
      </label>
      <label>
        to{" "}
        <input
          type="number"
          min={first}
          max={last}
          value={to}
          onChange={({ currentTarget }) => change(currentTarget.value, (year) => [Math.min(from, year), year])}
        />
      </label>
      <SpanNote dates={filters.dates} />
    </fieldset>
  );
}

/** The first and last year of what is dated on the map. */
function yearsOf(map: MapDocument): readonly [number, number] | undefined {
  const years = [...map.evidence, ...map.episodes].flatMap(({ date }) => {
    const span = date === undefined ? undefined : dateSpan(date);
    return span ? [span.start, span.end].filter(Number.isFinite).map((time) => dayAt(time).year) : [];
  });
  if (years.length === 0) return undefined;
  const least = years.reduce((a, b) => Math.min(a, b));
  return [least, years.reduce((a, b) => Math.max(a, b))];
}
