import { useMemo } from "react";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { type CompareTable, compareTable } from "./table/compareTable.ts";

/** The comparison of the open map, as settings and filters ask for it. Opening a cell asks nothing anew. */
export function useCompareTable(): CompareTable {
  const map = useOpenMap();
  const { schools, show, cell } = useMapStore((state) => state.compare);
  const { schools: hidden, years, dates } = useMapStore((state) => state.filters);
  const table = useMemo(
    () => compareTable(map, { schools, show }, { schools: hidden, ...(years && { years }), ...(dates && { dates }) }),
    [map, schools, show, hidden, years, dates],
  );
  return useMemo(() => ({ ...table, settings: { ...table.settings, ...(cell && { cell }) } }), [table, cell]);
}
