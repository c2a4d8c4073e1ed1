import { useMemo } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { ChainDrawing } from "../../record/chain/ChainDrawing.tsx";
import { useLabelling } from "../../record/useLabelling.ts";
import { useMapStore } from "../../useMapStore.ts";
import { cellChains } from "../chain/cellChains.ts";
import type { Column } from "../table/columns.ts";
import type { TableRow } from "../table/MatrixContent.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { chainSentence } from "../words/chainSentence.ts";
import { kindWords } from "../words/tableWords.ts";
import styles from "./CellStory.module.css";
import { ChainList } from "./ChainList.tsx";
import { CiteAs } from "./CiteAs.tsx";
import { SilentStory } from "./SilentStory.tsx";
import { WithoutRow } from "./WithoutRow.tsx";

/** More chains than these make no drawing that a person reads. */
const MOST_DRAWN = 4;

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly row: TableRow;
  readonly column: Column;
}

/** What a cell says, from the sentence down to the citations. */
export function CellStory({ map, table, row, column }: Props) {
  const labelled = useLabelling();
  const bases = useMapStore((state) => state.filters.bases);
  const signs = useMemo(
    () => cellChains(map, labelled, { row: row.id, column: column.id }, bases),
    [map, labelled, row.id, column.id, bases],
  );
  const isHidden = useMemo(
    () =>
      signs.length === 0 &&
      bases.length > 0 &&
      cellChains(map, labelled, { row: row.id, column: column.id }, []).length > 0,
    [map, labelled, row.id, column.id, bases, signs],
  );
  const paths = useMemo(() => signs.slice(0, MOST_DRAWN).map(({ chain }) => chain.path), [signs]);
  if (signs.length === 0)
    return <SilentStory map={map} table={table} row={row} column={column} isFiltered={isHidden} />;
  const words = kindWords(table.settings);
  return (
    <>
      <h2 className={styles.sentence}>{chainSentence(signs, `the ${words.column}`)}</h2>
      <ChainDrawing
        map={map}
        labelled={labelled}
        paths={paths}
        target={column.id}
        schoolOf={(claim) => schoolOfClaim(map).get(claim)}
      />
      {signs.length > MOST_DRAWN && (
        <p className={styles.note}>
          The shortest {MOST_DRAWN} of {signs.length} are drawn.
        </p>
      )}
      <ChainList map={map} signs={signs} source={table.settings.rows === "sources" ? row.id : undefined} />
      <p className={styles.sum}>
        <b>{column.code}:</b> {explainStanding(map, labelled, column.id).sentence}
      </p>
      <WithoutRow map={map} row={row} column={column} word={words.row} />
      <CiteAs map={map} signs={signs} row={row.id} />
    </>
  );
}
