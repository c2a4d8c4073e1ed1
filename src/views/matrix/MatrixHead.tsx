import type { MapDocument } from "../../model/mapDocument.ts";
import { clearFilters } from "../../store/filtering.ts";
import { mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { downloadMatrix } from "./downloadMatrix.ts";
import { FilterButton } from "./filters/FilterButton.tsx";
import styles from "./MatrixHead.module.css";
import { MatrixSettingsBar } from "./MatrixSettingsBar.tsx";
import type { MatrixTable } from "./table/matrixTable.ts";
import { hiddenWords } from "./words/filterWords.ts";
import { tableQuestion, tableSummary } from "./words/tableWords.ts";

/** The question that the matrix answers, what it shows, and how it is laid out. */
export function MatrixHead({ map, table }: { map: MapDocument; table: MatrixTable }) {
  const hidden = hiddenWords(table);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{tableQuestion(table.settings)}</h1>
        <p>
          <span aria-live="polite">
            {tableSummary(table)} {hidden}
          </span>
          {hidden !== "" && (
            <button type="button" className={styles.all} onClick={() => clearFilters(mapStore)}>
              Show all
            </button>
          )}
        </p>
      </div>
      <div className={styles.controls}>
        <MatrixSettingsBar settings={table.settings} />
        <FilterButton map={map} />
        <Button small onClick={() => downloadMatrix(map, table)}>
          <Glyph name="save" size={13} /> Export CSV
        </Button>
      </div>
    </header>
  );
}
