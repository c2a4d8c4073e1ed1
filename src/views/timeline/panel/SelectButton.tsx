import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import styles from "./SelectButton.module.css";

/** A record by its code and name; pressing it selects it here. */
export function SelectButton({ map, id }: { map: MapDocument; id: Id }) {
  const code = codesOf(map).get(id);
  return (
    <button type="button" className={styles.record} onClick={() => select(mapStore, id)}>
      {code !== undefined && <b>{code} </b>}
      {recordLabel(map, id)}
    </button>
  );
}
