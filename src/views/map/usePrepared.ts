import { dateSpan } from "../../model/date.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { compile } from "../../reasoning/argumentGraph.ts";
import { polarityOf } from "../../reasoning/polarity.ts";
import { schoolOfClaim } from "../../reasoning/schools.ts";
import { labelling } from "../../reasoning/standing.ts";
import { evidenceBySource, overviewCards } from "../../store/overview.ts";
import { codesOf } from "../record/recordNames.ts";
import { schoolLooks } from "../record/schoolLook.ts";
import { standingsOf } from "../record/standings.ts";
import { usePieces } from "../usePieces.ts";
import { nearestChains } from "./inspector/nearestChains.ts";

/** Dates that are read in one go: the grammar of dates is slow, and its answers are kept. */
const DATES_AT_A_TIME = 250;

const prepared = new WeakSet<MapDocument>();

/** Whether what the drawing of a map needs is worked out; of a large map that is done in pieces. */
export function usePrepared(map: MapDocument): boolean {
  return usePieces(map, stepsFor, prepared);
}

function* stepsFor(map: MapDocument): Generator<unknown, void> {
  yield indexMap(map);
  yield compile(map);
  yield labelling(map);
  yield schoolOfClaim(map);
  yield standingsOf(labelling(map));
  yield codesOf(map);
  yield schoolLooks(map);
  yield evidenceBySource(indexMap(map));
  yield overviewCards(map);
  for (const { explanation } of map.schools) {
    yield polarityOf(map, explanation);
    yield nearestChains(labelling(map), explanation);
  }
  const dates = [...new Set([...map.claims, ...map.evidence].flatMap(({ date }) => date ?? []))];
  for (let first = 0; first < dates.length; first += DATES_AT_A_TIME)
    yield dates.slice(first, first + DATES_AT_A_TIME).map(dateSpan);
}
