import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import styles from "./Inspector.module.css";

/** A record's code and name; pressing it selects the record. */
export function RecordLink({ map, id, text }: { map: MapDocument; id: Id; text?: string }) {
  const code = codesOf(map).get(id);
  return (
    <button type="button" className={styles.go} onClick={() => select(mapStore, id)}>
      {code !== undefined && <span className={styles.code}>{code}</span>}
      {text ?? recordLabel(map, id)}
    </button>
  );
}
