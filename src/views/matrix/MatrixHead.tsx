import type { MapDocument } from "../../model/mapDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { downloadMatrix } from "./downloadMatrix.ts";
import styles from "./MatrixHead.module.css";
import { MatrixSettingsBar } from "./MatrixSettingsBar.tsx";
import type { MatrixTable } from "./table/matrixTable.ts";
import { tableQuestion, tableSummary } from "./words/tableWords.ts";

/** The question that the matrix answers, what it shows, and how it is laid out. */
export function MatrixHead({ map, table }: { map: MapDocument; table: MatrixTable }) {
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{tableQuestion(table.settings)}</h1>
        <p aria-live="polite">{tableSummary(table)}</p>
      </div>
      <div className={styles.controls}>
        <MatrixSettingsBar settings={table.settings} />
        <Button small onClick={() => downloadMatrix(map, table)}>
          <Glyph name="save" size={13} /> Export CSV
        </Button>
      </div>
    </header>
  );
}
