import { useEffect, useMemo, useState } from "react";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Labelling } from "../../reasoning/standing.ts";
import { isLarge } from "../usePieces.ts";
import type { FindLenses } from "./MapWorkers.ts";
import { type LensCards, lensCards } from "./scene/lensCards.ts";

/** What each lens is about; of a large map it comes from a worker, and is undefined until then. */
export function useLensCards(map: MapDocument, labelling: Labelling, findLenses: FindLenses): LensCards | undefined {
  const small = useMemo(() => (isLarge(map) ? undefined : lensCards(map, labelling)), [map, labelling]);
  const [found, setFound] = useState<{ readonly labelling: Labelling; readonly lenses: LensCards }>();
  useEffect(() => {
    if (!isLarge(map)) return;
    const abort = new AbortController();
    findLenses(map, [...labelling.withdrawn], abort.signal).then(
      (lenses) => !abort.signal.aborted && setFound({ labelling, lenses }),
      (error: unknown) => !abort.signal.aborted && reportError(error),
    );
    return () => abort.abort();
  }, [map, labelling, findLenses]);
  return small ?? (found?.labelling === labelling ? found.lenses : undefined);
}
