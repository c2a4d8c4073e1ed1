import type { MapDocument } from "../../../model/mapDocument.ts";
import { silenceOnRecord } from "../../../reasoning/silenceOnRecord.ts";
import { clearFilters } from "../../../store/filtering.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import type { Column } from "../table/columns.ts";
import type { TableRow } from "../table/MatrixContent.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { kindWords } from "../words/tableWords.ts";
import styles from "./CellStory.module.css";
import { WithoutRow } from "./WithoutRow.tsx";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly row: TableRow;
  readonly column: Column;
  /** Whether steps that the filters leave out do lead there. */
  readonly isFiltered: boolean;
}

/** An empty cell: that nothing was entered, or that somebody has put the silence on record. */
export function SilentStory({ map, table, row, column, isFiltered }: Props) {
  const words = kindWords(table.settings);
  const onRecord = silenceOnRecord(map, row.episodes, column.school);
  return (
    <>
      {isFiltered ? (
        <>
          <h2 className={styles.sentence}>The filters hide what leads from it to the {words.column}.</h2>
          <p className={styles.prose}>The map has steps from one to the other, of a basis that is not shown.</p>
          <Button className={styles.clear} onClick={() => clearFilters(mapStore)}>
            Clear the filters
          </Button>
        </>
      ) : (
        <>
          <h2 className={styles.sentence}>Nothing on this map leads from it to the {words.column}.</h2>
          <p className={styles.prose}>
            That is a gap in what has been entered, not agreement: a step from this {words.row} to {column.code} may
            still be drawn.
          </p>
        </>
      )}
      {onRecord.map(({ episode, reporter }) => (
        <p key={episode} className={styles.sum}>
          {reporter === undefined ? "It is on record" : `${recordLabel(map, reporter)} says`} that{" "}
          {column.school === undefined ? "the school" : `the ${recordLabel(map, column.school)} school`} is silent on{" "}
          {recordLabel(map, episode)}.
        </p>
      ))}
      <WithoutRow map={map} row={row} column={column} word={words.row} />
    </>
  );
}
