import { useMemo } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { showOnMap } from "../../../store/selection.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { ChainDrawing } from "../../record/chain/ChainDrawing.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { sentenceCase } from "../../record/numberWords.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import { useMapStore } from "../../useMapStore.ts";
import { bestFirst, cellChains } from "../chain/cellChains.ts";
import { chainBreak } from "../chain/chainBreak.ts";
import { chainSteps, stateWords } from "../chain/chainSteps.ts";
import { StepInWords } from "../chain/StepInWords.tsx";
import { CellChip } from "../grid/CellChip.tsx";
import type { Column } from "../table/columns.ts";
import type { TableRow } from "../table/MatrixContent.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { cellName } from "../words/cellName.ts";
import styles from "./PhoneRow.module.css";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly row: TableRow;
  readonly column: Column;
  readonly at: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

/** One row against the claim that is read; it opens to its shortest chain that holds, if one does. */
export function PhoneRow({ map, row, column, at, isOpen, onToggle, onOpen }: Props) {
  const cell = row.cells[at] ?? {};
  const look = column.school === undefined ? undefined : schoolLooks(map).get(column.school);
  return (
    <li className={styles.row} data-open={isOpen || undefined} data-withdrawn={row.isWithdrawn || undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-label={cellName(row.label, column.code, cell)}
        onClick={onToggle}
      >
        <span className={styles.label}>
          {row.label}
          <small>
            {[row.code, row.isWithdrawn ? "withdrawn" : row.date && formatDate(row.date)].filter(Boolean).join(", ")}
          </small>
        </span>
        <span {...lookAttributes(look)}>
          <CellChip signs={cell} large />
        </span>
        <Glyph name={isOpen ? "down" : "right"} size={13} />
      </button>
      {isOpen && <ShortestChain map={map} row={row} column={column} onOpen={onOpen} />}
    </li>
  );
}

function ShortestChain({ map, row, column, onOpen }: Pick<Props, "map" | "row" | "column" | "onOpen">) {
  const labelled = useLabelling();
  const bases = useMapStore((state) => state.filters.bases);
  const signs = useMemo(
    () => bestFirst(cellChains(map, labelled, { row: row.id, column: column.id }, bases)),
    [map, labelled, row.id, column.id, bases],
  );
  const first = signs[0];
  const paths = useMemo(() => signs.slice(0, 1).map(({ chain }) => chain.path), [signs]);
  if (!first) return null;
  const broken = chainBreak(map, labelled, first.chain);
  return (
    <div className={styles.why}>
      <ChainDrawing
        map={map}
        labelled={labelled}
        paths={paths}
        target={column.id}
        schoolOf={(claim) => schoolOfClaim(map).get(claim)}
        width={348}
      />
      <ol>
        {chainSteps(map, first.chain.path).map((step, at) => (
          <StepInWords
            key={step.link}
            map={map}
            step={step}
            also={at === 0 ? first.also : []}
            broken={broken?.step === step.link ? broken : undefined}
            places={[...new Set(step.citations.map((one) => citationLine(map, one)))]}
          />
        ))}
      </ol>
      <p className={styles.state}>{sentenceCase(stateWords(map, first.chain))}.</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onOpen}>
          {signs.length === 1 ? "What hangs on it" : `All ${signs.length} chains`}
        </Button>
        <Button onClick={() => showOnMap(mapStore, row.id)}>Show on map</Button>
      </div>
    </div>
  );
}
