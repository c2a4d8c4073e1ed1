import { useMemo } from "react";
import { type Labelling, labelling } from "../../reasoning/standing.ts";
import { withdraw } from "../../reasoning/withdrawal.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";

/** The standing of everything on the open map, with what the person has withdrawn left out. */
export function useLabelling(): Labelling {
  const map = useOpenMap();
  const withdrawn = useMapStore((state) => state.withdrawn);
  return useMemo(() => (withdrawn.length > 0 ? withdraw(map, withdrawn).labelling : labelling(map)), [map, withdrawn]);
}
