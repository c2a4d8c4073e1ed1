import { Button } from "../../ui/Button.tsx";
import { useMapStore } from "../../views/useMapStore.ts";
import { loadUpdate, putUpdateOff, useUpdate } from "./keepOffline.ts";
import styles from "./UpdateNotice.module.css";

/** Offers a newer version of the app, and says what loading it would close. */
export function UpdateNotice() {
  const isWaiting = useUpdate(({ waiting }) => waiting !== undefined);
  const origin = useMapStore((state) => state.open?.origin);
  return (
    <div className={styles.place} role="status">
      {isWaiting && (
        <div className={styles.notice}>
          <p>
            A new version is ready.
            {origin?.kind === "file" && (
              <span> Loading it closes “{origin.name}”; open the file again afterwards.</span>
            )}
          </p>
          <Button small look="primary" onClick={() => loadUpdate()}>
            Load it
          </Button>
          <Button small onClick={putUpdateOff}>
            Later
          </Button>
        </div>
      )}
    </div>
  );
}
