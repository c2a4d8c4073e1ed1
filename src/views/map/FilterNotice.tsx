import { clearFilters } from "../../store/filtering.ts";
import { countFilters, type Filters } from "../../store/filters.ts";
import { mapStore } from "../../store/mapStore.ts";
import { countOf } from "../record/numberWords.ts";
import { spanWords } from "../record/spanWords.ts";
import { useMapStore } from "../useMapStore.ts";
import styles from "./MapView.module.css";

/** Says in the map's head how much the filters hide, and which they are, and clears them. */
export function FilterNotice({ hidden }: { hidden: number }) {
  const filters = useMapStore((state) => state.filters);
  return (
    <div className={styles.filtered} role="status">
      Filters hide {hidden} {hidden === 1 ? "card" : "cards"}: {filterWords(filters)}.{" "}
      <button type="button" onClick={() => clearFilters(mapStore)}>
        Show all
      </button>
    </div>
  );
}

/** "only 1958–60 and two kinds hidden". */
function filterWords(filters: Filters): string {
  const { years, dates } = filters;
  const time = dates ? spanWords(dates) : years && (years[0] === years[1] ? `${years[0]}` : years.join("–"));
  const others = countFilters(filters) - (time === undefined ? 0 : 1);
  const rest = others > 0 ? `${countOf(others, "tick")} off` : "";
  return [time === undefined ? "" : `only ${time}`, rest].filter(Boolean).join(", ");
}
