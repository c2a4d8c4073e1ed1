import { useEffect, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/glyphs.tsx";
import styles from "./App.module.css";
import { cancelOpening, dismissFailure, useOpening } from "./opening.ts";

/** More than this nobody reads at once; the command line lists them all. */
const MOST_PROBLEMS = 100;

/** What is being opened, with a way to stop it; and why something could not be opened. */
export function OpeningNotice() {
  const { underWay, failure } = useOpening();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (failure) dialog.current?.showModal();
    else dialog.current?.close();
  }, [failure]);
  return (
    <>
      {underWay && (
        <div className={styles.opening} role="status">
          Opening “{underWay.name}”…
          <Button small onClick={cancelOpening}>
            Stop
          </Button>
        </div>
      )}
      <dialog ref={dialog} className={styles.failure} onClose={dismissFailure} aria-labelledby="failure-title">
        {failure && (
          <div>
            <h2 id="failure-title">
              <Glyph name="warn" />
              {failure.message}
            </h2>
            <p>{failure.hint}</p>
            <ol className={styles.problems}>
              {failure.problems.slice(0, MOST_PROBLEMS).map((problem, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <li key={place}>
                  {problem.message} <em>{problem.hint}</em>
                  <code>{problem.path}</code>
                </li>
              ))}
              {failure.problems.length > MOST_PROBLEMS && (
                <li>… and {failure.problems.length - MOST_PROBLEMS} more.</li>
              )}
            </ol>
            <div>
              <Button look="primary" onClick={dismissFailure}>
                Close
              </Button>
            </div>
          </div>
        )}
      </dialog>
    </>
  );
}
