import type { MouseEvent } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { addressWith } from "../../store/address.ts";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { useMapStore } from "../useMapStore.ts";
import styles from "./RecordLink.module.css";
import { codesOf, recordLabel } from "./recordNames.ts";

/** A record's code and name; pressing it selects the record, and as a link it can be opened beside or copied. */
export function RecordLink({ map, id, text }: { map: MapDocument; id: Id; text?: string }) {
  const code = codesOf(map).get(id);
  const address = useMapStore((state) => addressWith(state, { selection: id }));
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    select(mapStore, id);
  };
  return (
    <a href={address} className={styles.go} onClick={onClick}>
      {code !== undefined && <span className={styles.code}>{code}</span>}
      {text ?? recordLabel(map, id)}
    </a>
  );
}
