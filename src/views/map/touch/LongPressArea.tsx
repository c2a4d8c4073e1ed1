import { type ReactNode, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { ActionSheet } from "./ActionSheet.tsx";
import styles from "./LongPressArea.module.css";
import { useLongPress } from "./useLongPress.ts";

/** Around drawing and list: a finger that rests on a card, a line or a step selects it and offers what can be done. */
export function LongPressArea({ map, children }: { map: MapDocument; children: ReactNode }) {
  const [pressed, setPressed] = useState<Id>();
  const handlers = useLongPress((target) => {
    const place = target.closest<HTMLElement>("[data-card],[data-link],[data-record]");
    const id = place?.dataset.card ?? place?.dataset.link ?? place?.dataset.record;
    if (id === undefined) return;
    select(mapStore, id);
    setPressed(id);
  });
  return (
    <div className={styles.area} {...handlers}>
      {children}
      {pressed !== undefined && <ActionSheet map={map} id={pressed} onClose={() => setPressed(undefined)} />}
    </div>
  );
}
