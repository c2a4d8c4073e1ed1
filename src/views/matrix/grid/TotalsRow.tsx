// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of schools and groups are read, not acted on
import { Glyph } from "../../../ui/glyphs.tsx";
import type { Tally } from "../table/MatrixContent.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { tallyText, tallyWords } from "../words/tallyWords.ts";
import type { RowLayout } from "./rowLayout.ts";
import styles from "./TotalsRow.module.css";

interface Props {
  readonly table: MatrixTable;
  /** Which columns are drawn. */
  readonly layout: RowLayout;
  readonly at: number;
  readonly ariaRow: number;
  readonly focus: number;
  readonly openColumn: number;
}

const NONE: Tally = { inForce: 0, all: 0 };

/** How many rows are in force for and against each column, of how many. */
export function TotalsRow({ table, layout, at, ariaRow, focus, openColumn }: Props) {
  const shift = layout.grouped ? 1 : 0;
  return (
    <div role="rowgroup" className={styles.foot} data-foot>
      <div role="row" aria-rowindex={ariaRow} className={styles.row}>
        <span
          role="rowheader"
          data-at={`${at} 0`}
          tabIndex={focus === 0 ? 0 : -1}
          aria-colindex={1 + shift}
          className={styles.name}
        >
          Rows in force, for and against
        </span>
        {layout.columns.map(({ column, place, line }) => {
          const { supports, attacks } = table.totals[place] ?? { supports: NONE, attacks: NONE };
          const words = `${column.code}: ${tallyWords(supports, "for it")}; ${tallyWords(attacks, "against it or what it rests on")}`;
          return (
            <span
              key={`${column.school} ${column.id}`}
              role="gridcell"
              data-at={`${at} ${place + 1}`}
              tabIndex={focus === place + 1 ? 0 : -1}
              aria-colindex={place + 2 + shift}
              aria-label={words}
              title={words}
              className={styles.total}
              data-open-column={openColumn === place || undefined}
              style={{ gridColumn: line }}
            >
              <span>
                <Glyph name="supports" size={9} /> {tallyText(supports)}
              </span>
              <span>
                <Glyph name="rebuts" size={9} /> {tallyText(attacks)}
              </span>
            </span>
          );
        })}
        <span
          role="gridcell"
          data-at={`${at} ${table.columns.length + 1}`}
          tabIndex={focus > table.columns.length ? 0 : -1}
          aria-colindex={table.columns.length + 2 + shift}
          className={styles.end}
          style={{ gridColumn: -2 }}
        />
      </div>
    </div>
  );
}
