import type { MatrixSettings } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import head from "./MatrixHead.module.css";
import { MatrixSettingsBar } from "./MatrixSettingsBar.tsx";
import styles from "./MatrixWait.module.css";
import type { MatrixWork } from "./useMatrixTable.ts";
import { tableQuestion } from "./words/tableWords.ts";

const LINES = Array.from({ length: 12 }, (_, at) => at);

/** Still outlines of a large matrix that is being filled; other rows and columns can be asked for meanwhile. */
export function MatrixOutlines({ settings, matrix }: { settings: MatrixSettings; matrix: MatrixWork }) {
  return (
    <main className={styles.view} aria-busy={matrix.work.status === "working"}>
      <header className={head.head}>
        <div className={head.title}>
          <h1>{tableQuestion(settings)}</h1>
        </div>
        <div className={head.controls}>
          <MatrixSettingsBar settings={settings} />
        </div>
      </header>
      <div className={styles.lines} aria-hidden="true">
        {LINES.map((at) => (
          <i key={at} />
        ))}
      </div>
      <MatrixWait matrix={matrix} />
    </main>
  );
}

/** Says how far a large matrix is filled, and lets it be given up and begun again; else nothing. */
export function MatrixWait({ matrix: { work, progress } }: { matrix: MatrixWork }) {
  return (
    <div className={styles.wait} role="status">
      {work.status === "working" && (
        <p>
          <span>
            Filling the matrix…
            {progress && ` ${progress.filled.toLocaleString("en")} of ${progress.all.toLocaleString("en")} columns`}
          </span>
          <Button small onClick={work.stop}>
            Cancel
          </Button>
        </p>
      )}
      {work.status === "stopped" && (
        <p>
          Cancelled.
          <Button small onClick={work.start}>
            Go on
          </Button>
        </p>
      )}
      {work.status === "failed" && (
        <p>
          The matrix could not be filled, perhaps for want of memory. Your map is untouched.
          <Button small onClick={work.start}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}
