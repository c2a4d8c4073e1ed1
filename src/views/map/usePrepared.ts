import { useEffect, useState } from "react";
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
import { nearestChains } from "./inspector/nearestChains.ts";

/** From this many records on, what a map needs to be drawn is worked out piece by piece, or beside the page. */
const LARGE = 1_500;
/** Dates that are read in one go: the grammar of dates is slow, and its answers are kept. */
const DATES_AT_A_TIME = 250;

export function isLarge({ claims, evidence, sources, inferences }: MapDocument): boolean {
  return claims.length + evidence.length + sources.length + inferences.length >= LARGE;
}

const prepared = new WeakSet<MapDocument>();

/**
 * Works out what every screen asks of a map, and what is kept once it is known. Of a large map each piece is a task of
 * its own, so that between two the page answers; a small one needs none of this, its first picture is immediate.
 * @returns whether the map can be drawn now
 */
export function usePrepared(map: MapDocument): boolean {
  const [, setReady] = useState<MapDocument>();
  const isReady = !isLarge(map) || prepared.has(map);
  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const steps = stepsFor(map);
    const next = () => {
      if (!isWanted) return;
      const { done } = steps.next();
      if (!done) timer = setTimeout(next);
      else {
        prepared.add(map);
        setReady(map);
      }
    };
    timer = setTimeout(next);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [map, isReady]);
  return isReady;
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
