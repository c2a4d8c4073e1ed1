import type { Id } from "../../../model/id.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { showOnMap } from "../../../store/selection.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "./DrawerActions.module.css";

/** What can be done about an open cell. */
export function DrawerActions({ row, label, isWithdrawn }: { row: Id; label: string; isWithdrawn: boolean }) {
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={() => showOnMap(mapStore, row)}>
        Show on map
      </Button>
      <Button
        aria-label={`${isWithdrawn ? "Restore" : "Withdraw"} ${label}`}
        onClick={() => toggleWithdrawn(mapStore, row)}
      >
        {isWithdrawn ? "Restore" : "Withdraw"}
      </Button>
    </div>
  );
}
