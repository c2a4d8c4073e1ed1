import { setDates } from "../../store/filtering.ts";
import type { Filters } from "../../store/filters.ts";
import { mapStore } from "../../store/mapStore.ts";
import styles from "./SpanNote.module.css";
import { spanWords } from "./spanWords.ts";

/** Says which days are shown where whole years would say too much, and shows all again. */
export function SpanNote({ dates }: { dates: Filters["dates"] }) {
  if (!dates) return null;
  return (
    <p className={styles.note}>
      Only {spanWords(dates)}, as chosen on the timeline.{" "}
      <button type="button" onClick={() => setDates(mapStore, undefined)}>
        Show all years
      </button>
    </p>
  );
}
