import { mapStore } from "../store/mapStore.ts";
import { restoreAll, toggleWithdrawn } from "../store/withdrawing.ts";
import { Button } from "../ui/Button.tsx";
import { recordCode } from "../views/record/recordNames.ts";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./Frame.module.css";

/** Says on every screen that standings are shown without something, and the way back. */
export function WithdrawnBanner() {
  const open = useMapStore((state) => state.open);
  const withdrawn = useMapStore((state) => state.withdrawn);
  if (!open || withdrawn.length === 0) return <div />;
  return (
    <div className={styles.banner} role="status">
      <p>
        <b>What if:</b> shown without{" "}
        {withdrawn.map((id, place) => (
          <span key={id}>
            {place > 0 && ", "}
            {recordCode(open.map, id)}
          </span>
        ))}
        .
      </p>
      {withdrawn.length === 1 && withdrawn[0] !== undefined ? (
        <Button small onClick={() => toggleWithdrawn(mapStore, withdrawn[0] as string)}>
          Bring it back
        </Button>
      ) : (
        <Button small onClick={() => restoreAll(mapStore)}>
          Bring all back
        </Button>
      )}
    </div>
  );
}
