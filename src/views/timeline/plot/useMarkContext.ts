import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hinges } from "../../../reasoning/hinges.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { datesOf } from "../../../reasoning/timeline/datesOf.ts";
import type { Filters } from "../../../store/filters.ts";
import { timeFilter } from "../../../store/timeFilter.ts";
import { useMapStore } from "../../useMapStore.ts";
import type { Scale } from "../layout/placeMoment.ts";
import { litRecords } from "../litRecords.ts";
import { standingsOfAll } from "../standingsOfAll.ts";
import type { MarkContext } from "./BandMarks.tsx";

/** What all marks are drawn by, from the map and the store. */
export function useMarkContext(map: MapDocument, labelling: Labelling, scale: Scale, origin: number): MarkContext {
  const selection = useMapStore((state) => state.selection);
  const reach = useMapStore((state) => state.reach);
  const years = useMapStore((state) => state.filters.years);
  const dates = useMapStore((state) => state.filters.dates);
  const lit = useMemo(() => litRecords(map, selection, reach), [map, selection, reach]);
  const within = useMemo(
    () => recordsWithin(map, { ...(years && { years }), ...(dates && { dates }) }),
    [map, years, dates],
  );
  const turning = useMemo(() => new Set(hinges(map)), [map]);
  return useMemo(
    () => ({
      map,
      scale,
      origin,
      standings: standingsOfAll(labelling),
      hinges: turning,
      selection,
      lit,
      isWithin: (id: Id) => within?.has(id) ?? true,
    }),
    [map, scale, origin, labelling, turning, selection, lit, within],
  );
}

/** The records that the filter of time lets through; undefined where it lets all. */
function recordsWithin(map: MapDocument, filters: Pick<Filters, "years" | "dates">): ReadonlySet<Id> | undefined {
  if (!filters.years && !filters.dates) return undefined;
  const passes = timeFilter(filters);
  const statements = [...map.claims, ...map.evidence].filter((record) => passes(datesOf(map, record)));
  const episodes = map.episodes.filter(({ date }) => passes([date]));
  return new Set([...statements, ...episodes, ...map.sources].map(({ id }) => id));
}
