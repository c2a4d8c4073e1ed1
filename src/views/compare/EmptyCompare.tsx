import type { MapDocument } from "../../model/mapDocument.ts";
import { keepRows } from "../../store/comparing.ts";
import { clearFilters } from "../../store/filtering.ts";
import type { Comparison } from "../../store/mapStore.ts";
import { mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./EmptyCompare.module.css";
import type { CompareTable } from "./table/compareTable.ts";

type EmptyReason = "no-schools" | "no-episodes" | "filtered" | Exclude<Comparison, "all">;

/** Why there is nothing to compare; undefined where there is something. */
export function emptyReason(map: MapDocument, table: CompareTable): EmptyReason | undefined {
  if (map.schools.length === 0) return "no-schools";
  if (table.columns.length === 0) return "filtered";
  if (table.rows.length > 0) return undefined;
  if (table.settings.show !== "all" && table.episodes.length > 0) return table.settings.show;
  return map.episodes.length === 0 ? "no-episodes" : "filtered";
}

const WORDS: Readonly<Record<EmptyReason, readonly [string, string]>> = {
  "no-schools": [
    "No schools to set side by side",
    "The columns of this screen are interpretive schools. Add two to this map, each with the claim that is its explanation.",
  ],
  "no-episodes": [
    "No episodes to compare on",
    "The rows of this screen are episodes: what happened, when. Add some to this map, and name in each claim the episodes that it is about.",
  ],
  filtered: [
    "The filters leave nothing",
    "Every school or every episode is hidden. Nothing is lost: clear the filters to see the whole comparison.",
  ],
  clashes: [
    "No clash between these schools",
    "On this map none of them rebuts, undercuts or denies what another holds. Show every episode, or compare other schools.",
  ],
  hinges: [
    "No hinge between these schools",
    "On this map there is no evidence on which two rivals among them both build. Show every episode, or compare other schools.",
  ],
  silences: ["No silence", "Each of these schools speaks on every episode that is shown."],
};

/** What to do where there is nothing to show. */
export function EmptyCompare({ reason }: { reason: EmptyReason }) {
  const [title, text] = WORDS[reason];
  const isKept = reason === "clashes" || reason === "hinges" || reason === "silences";
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {reason === "filtered" && (
        <Button look="primary" onClick={() => clearFilters(mapStore)}>
          Clear the filters
        </Button>
      )}
      {isKept && (
        <Button look="primary" onClick={() => keepRows(mapStore, "all")}>
          Show every episode
        </Button>
      )}
    </div>
  );
}
