import { Button } from "../../ui/Button.tsx";
import { loadUpdate, putUpdateOff, useUpdate } from "./keepOffline.ts";
import styles from "./UpdateNotice.module.css";

/** Offers a newer version of the app; what is open is kept and comes back with it. */
export function UpdateNotice() {
  const isWaiting = useUpdate(({ waiting }) => waiting !== undefined);
  return (
    <div className={styles.place} role="status">
      {isWaiting && (
        <div className={styles.notice}>
          <p>A new version is ready.</p>
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
