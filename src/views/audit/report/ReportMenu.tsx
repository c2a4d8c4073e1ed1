import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import styles from "./ReportMenu.module.css";
import { copyReport, downloadReport, type Review } from "./review.ts";

interface Props {
  readonly review: Review;
  /** Whether the report is kept to the findings that are shown. */
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

/** The review as Markdown, to keep or to paste, and on paper. */
export function ReportMenu({ review, isKept, onKeep }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () =>
    setSaid((await copyReport(review)) ? "Copied." : "The browser did not allow it: download the report instead.");
  return (
    <div className={styles.menu}>
      <span className={styles.label}>Report</span>
      <label className={styles.kept}>
        <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => onKeep(currentTarget.checked)} />
        only what is shown
      </label>
      <Button small aria-label="Download the report" onClick={() => downloadReport(review)}>
        <Glyph name="save" size={13} />
        Download
      </Button>
      <Button small aria-label="Copy the report" onClick={copy}>
        <Glyph name="copy" size={13} />
        Copy
      </Button>
      <Button small aria-label="Print the report" onClick={() => window.print()}>
        Print
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
