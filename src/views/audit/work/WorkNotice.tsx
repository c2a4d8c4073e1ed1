import { Button } from "../../../ui/Button.tsx";
import type { Work } from "../../useWork.ts";
import styles from "./WorkNotice.module.css";

/** Says that something is being worked out beside the page, lets it be cancelled and begun again; else nothing. */
export function WorkNotice<T>({ work, doing }: { work: Work<T>; doing: string }) {
  if (work.status === "done") return null;
  return (
    <p className={styles.notice} role="status">
      {work.status === "working" && (
        <>
          <progress className={styles.bar} aria-label={doing} /> {doing}…
          <Button small onClick={work.stop}>
            Cancel
          </Button>
        </>
      )}
      {work.status === "stopped" && (
        <>
          Cancelled.
          <Button small onClick={work.start}>
            Go on
          </Button>
        </>
      )}
      {work.status === "failed" &&
        "This stopped, perhaps for want of memory. Your map is untouched. Close other tabs and load the page again."}
    </p>
  );
}
