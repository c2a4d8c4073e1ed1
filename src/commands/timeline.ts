import { dateSpan } from "../model/date.ts";
import { timeToDay } from "../model/day.ts";
import { indexMap } from "../model/mapIndex.ts";
import { sourceDate } from "../model/sourceDate.ts";
import { datesOf } from "../reasoning/timeline/datesOf.ts";
import { setDates } from "../store/filtering.ts";
import type { Filters } from "../store/filters.ts";
import type { MapState } from "../store/mapStore.ts";
import { type Command, onTimeline } from "./command.ts";

/** From the first to the last known day of what is selected; undefined where it has no date or its date is open. */
function selectedDays({ open, selection }: MapState): Filters["dates"] {
  if (!open || selection === undefined) return undefined;
  const entry = indexMap(open.map).entries.get(selection);
  const dates =
    entry?.section === "claims" || entry?.section === "evidence"
      ? datesOf(open.map, entry.record)
      : entry?.section === "episodes"
        ? [entry.record.date]
        : entry?.section === "sources"
          ? [sourceDate(entry.record)]
          : [];
  const spans = dates.flatMap((date) => (date === undefined ? [] : (dateSpan(date) ?? [])));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return Number.isFinite(start) && Number.isFinite(end) ? [timeToDay(start), timeToDay(end)] : undefined;
}

export const brushSelection: Command = {
  id: "brush-selection",
  label: "Keep every screen to the time of the selection",
  keys: [],
  when: (state) => selectedDays(state) !== undefined,
  run: (store) => setDates(store, selectedDays(store.getState())),
};

export const showTimelineAsList: Command = {
  id: "timeline-as-list",
  label: "Show the timeline as a list, or drawn",
  keys: [],
  when: onTimeline,
  run: (store) => store.setState(({ form }) => ({ form: form === "list" ? "drawing" : "list" })),
};
