import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select, showOnMap } from "../../../store/selection.ts";
import { Button } from "../../../ui/Button.tsx";
import { recordCode } from "../../record/recordNames.ts";
import styles from "./ComparePanel.module.css";

/** Ways from a record to the other screens. */
export function RecordActions({ map, id }: { map: MapDocument; id: Id }) {
  const section = indexMap(map).entries.get(id)?.section;
  const name = recordCode(map, id);
  return (
    <div className={styles.actions}>
      <Button small aria-label={`Show ${name} on the map`} onClick={() => showOnMap(mapStore, id)}>
        Show on map
      </Button>
      {(section === "claims" || section === "evidence") && (
        <Button small aria-label={`Show ${name} in the matrix`} onClick={() => showInMatrix(map, id)}>
          Show in matrix
        </Button>
      )}
    </div>
  );
}

/** The matrix with the record among its rows or columns, selected. */
function showInMatrix(map: MapDocument, id: Id): void {
  const isClaim = indexMap(map).entries.get(id)?.section === "claims";
  const isExplanation = map.schools.some(({ explanation }) => explanation === id);
  const { cell: _, ...matrix } = mapStore.getState().matrix;
  select(mapStore, id);
  mapStore.setState({
    screen: "matrix",
    matrix: {
      ...matrix,
      ...(isClaim ? { columns: isExplanation ? "explanations" : "claims" } : { rows: "evidence" }),
    },
  });
}
