import { useCallback, useEffect, useState } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { type Found, NOTHING_FOUND } from "./FindEntry.ts";
import type { SearchMap } from "./SearchMap.ts";

interface Answer {
  readonly found: Found;
  /** Whether this answers what was asked last; until then what was found before stays. */
  readonly isCurrent: boolean;
  readonly failed: boolean;
  /** Asks once more after a failure. */
  readonly tryAgain: () => void;
}

/** What a question finds, as it is typed. The map is read as soon as the first component asks. */
export function useFound(map: MapDocument, question: string, searchMap: SearchMap): Answer {
  const [answer, setAnswer] = useState<{ question: string; found: Found; failed: boolean }>();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same
  useEffect(() => {
    let isWanted = true;
    const take = (found: Found, failed: boolean) => isWanted && setAnswer({ question, found, failed });
    searchMap(map, question).then(
      (found) => take(found, false),
      () => take(NOTHING_FOUND, true),
    );
    return () => {
      isWanted = false;
    };
  }, [map, question, searchMap, tries]);
  return {
    found: answer?.found ?? NOTHING_FOUND,
    isCurrent: answer?.question === question,
    failed: answer?.failed ?? false,
    tryAgain,
  };
}
