import { useEffect, useState } from "react";
import type { MapDocument } from "../model/mapDocument.ts";

/** From this many records on, what a map needs to be drawn is worked out piece by piece, or beside the page. */
const LARGE = 1_500;

export function isLarge({ claims, evidence, sources, inferences }: MapDocument): boolean {
  return claims.length + evidence.length + sources.length + inferences.length >= LARGE;
}

/**
 * Works out what a screen asks of a map, and what is kept once it is known. Of a large map each piece is a task of its
 * own, so that between two the page answers; a small one needs none of this, its first picture is immediate.
 * @param stepsFor the pieces; it must be the same function at every call
 * @param prepared the maps for which they are done, kept by the screen
 * @returns whether the map can be drawn now
 */
export function usePieces(
  map: MapDocument,
  stepsFor: (map: MapDocument) => Generator<unknown, void>,
  prepared: WeakSet<MapDocument>,
): boolean {
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
  }, [map, isReady, stepsFor, prepared]);
  return isReady;
}
