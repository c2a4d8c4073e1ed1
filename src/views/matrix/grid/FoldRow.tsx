// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of schools and groups are read, not acted on
import { Glyph } from "../../../ui/glyphs.tsx";
import type { MatrixTable } from "../table/matrixTable.ts";
import { silentWords } from "../words/tableWords.ts";
import styles from "./MatrixRow.module.css";

/** The line that counts the silent rows and unfolds them. */
export function FoldRow(props: { table: MatrixTable; isOpen: boolean; at: number; ariaRow: number; focus: number }) {
  const { table, isOpen, at, ariaRow, focus } = props;
  const columns = table.columns.length + 2 + (table.settings.group === "none" ? 0 : 1);
  return (
    <div role="row" aria-rowindex={ariaRow} className={`${styles.row} ${styles.fold}`} data-body-row data-fold>
      <span
        role="gridcell"
        data-at={`${at} 0`}
        tabIndex={focus >= 0 ? 0 : -1}
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={isOpen}
        className={styles.foldCell}
      >
        <span className={styles.foldText}>
          <Glyph name={isOpen ? "down" : "right"} size={13} />
          {silentWords(table)}
          <u>{isOpen ? "Fold them" : "Show them"}</u>
        </span>
      </span>
    </div>
  );
}
