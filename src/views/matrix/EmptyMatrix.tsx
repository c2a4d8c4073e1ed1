import type { MapDocument } from "../../model/mapDocument.ts";
import { NO_FILTERS } from "../../store/filters.ts";
import { mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./EmptyMatrix.module.css";
import { changeMatrix } from "./matrixSettings.ts";
import type { MatrixTable } from "./table/matrixTable.ts";

export type EmptyReason = "no-schools" | "no-claims" | "no-rows" | "filtered";

/** Why there is no matrix to draw; undefined where there is one. */
export function emptyReason(
  map: MapDocument,
  { columns, sections, silent, settings }: MatrixTable,
): EmptyReason | undefined {
  if (settings.columns === "explanations" && map.schools.length === 0) return "no-schools";
  if (settings.columns === "claims" && map.claims.length === 0) return "no-claims";
  if (map[settings.rows].length === 0) return "no-rows";
  return columns.length === 0 || sections.length + silent.length === 0 ? "filtered" : undefined;
}

const WORDS: Readonly<Record<EmptyReason, readonly [string, string]>> = {
  "no-schools": [
    "No schools to set side by side",
    "The columns of the matrix are the explanations of the schools. Add a school to this map, or read its documents against single claims.",
  ],
  "no-claims": [
    "No claims yet",
    "The columns of the matrix are claims. Add the first claim to this map, on the map screen or in its file.",
  ],
  "no-rows": [
    "Nothing to read against the schools yet",
    "The rows of the matrix are documents and what they attest. Add a source and an item of evidence that cites it.",
  ],
  filtered: [
    "The filters leave nothing",
    "Every row or every column is hidden. Nothing is lost: clear the filters to see the whole matrix.",
  ],
};

/** What to do where there is nothing to show. */
export function EmptyMatrix({ reason }: { reason: EmptyReason }) {
  const [title, text] = WORDS[reason];
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {reason === "filtered" && (
        <Button look="primary" onClick={() => mapStore.setState({ filters: NO_FILTERS })}>
          Clear the filters
        </Button>
      )}
      {reason === "no-schools" && (
        <Button onClick={() => changeMatrix({ columns: "claims" })}>Read against claims</Button>
      )}
    </div>
  );
}
