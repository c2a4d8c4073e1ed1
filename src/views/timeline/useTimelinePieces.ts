import { dateSpan } from "../../model/date.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { documentDates } from "../../model/sourceDate.ts";
import { compile } from "../../reasoning/argumentGraph.ts";
import { schoolsBuildingOn } from "../../reasoning/hinges.ts";
import { schoolsOf } from "../../reasoning/schools.ts";
import { labelling } from "../../reasoning/standing.ts";
import { timelineOf } from "../../reasoning/timeline/timeline.ts";
import { codesOf } from "../record/recordNames.ts";
import { usePieces } from "../usePieces.ts";
import { standingsOfAll } from "./standingsOfAll.ts";

const prepared = new WeakSet<MapDocument>();
/** Dates that are read in one go: the grammar of dates is slow, and its answers are kept. */
const DATES_AT_A_TIME = 250;

/** Whether what the timeline of a map needs is worked out; of a large map that is done in pieces. */
export function useTimelinePieces(map: MapDocument): boolean {
  return usePieces(map, stepsFor, prepared);
}

function* stepsFor(map: MapDocument): Generator<unknown, void> {
  yield indexMap(map);
  yield compile(map);
  yield labelling(map);
  yield standingsOfAll(labelling(map));
  yield codesOf(map);
  yield schoolsOf(map);
  yield schoolsBuildingOn(map);
  const own = [...map.episodes, ...map.claims, ...map.evidence].flatMap(({ date }) => date ?? []);
  const dates = [...new Set([...own, ...map.sources.flatMap(documentDates)])];
  for (let first = 0; first < dates.length; first += DATES_AT_A_TIME)
    yield dates.slice(first, first + DATES_AT_A_TIME).map(dateSpan);
  yield timelineOf(map);
}
