// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of schools and groups are read, not acted on
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { useGridFocus } from "../../useGridFocus.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { tableItems } from "../table/tableItems.ts";
import { tableQuestion } from "../words/tableWords.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { FoldRow } from "./FoldRow.tsx";
import { columnLines, gridTracks } from "./gridTracks.ts";
import styles from "./MatrixGrid.module.css";
import { MatrixRow } from "./MatrixRow.tsx";
import { rowLayout } from "./rowLayout.ts";
import { stripRoom } from "./stripRoom.ts";
import { TotalsRow } from "./TotalsRow.tsx";
import { useGridWindow } from "./useGridWindow.ts";
import { useScrollToOpen, useScrollToRows, useScrollToSelected } from "./useScrollToOpen.ts";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly selection: Id | undefined;
  readonly onOpen: (row: Id, column: Id, byKey: boolean) => void;
  /** Called with a row's or column's record when its head is pressed. */
  readonly onSelect: (id: Id, byKey: boolean) => void;
  readonly onClose: () => void;
  /** Whether a drawer lies over the right side. */
  readonly isCovered: boolean;
  /** What scrolls with the table in a low window. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** The matrix as a grid: heads that stay, rows that are drawn as they come into view, one tab stop. */
export function MatrixGrid(props: Props) {
  const { map, table, selection, onOpen, onSelect, onClose, isCovered, before, after } = props;
  const [showsSilent, setShowsSilent] = useState(false);
  const items = useMemo(() => tableItems(table, showsSilent), [table, showsSilent]);
  const scroller = useRef<HTMLDivElement>(null);
  const grouped = table.settings.group !== "none";
  const lines = useMemo(() => columnLines(table.groups, grouped), [table.groups, grouped]);
  const drawn = useGridWindow(scroller, items.length, lines);
  // Heads and totals are rows of the grid too; names and diagnosticity are columns.
  const size = { rows: items.length + 2, columns: table.columns.length + 2, page: drawn.page };
  const { place, focusAfterKey, setPlace } = useGridFocus(scroller, size, ({ row, column }) =>
    drawn.reveal(row - 1, column - 1),
  );
  const { cell } = table.settings;
  const openColumn = table.columns.findIndex(({ id }) => id === cell?.column);
  const { first, last } = drawn.columns;
  const layout = useMemo(() => rowLayout(table, lines, { first, last }), [table, lines, first, last]);
  const strip = useMemo(
    () => stripRoom([...table.sections.flatMap(({ rows }) => rows), ...table.silent]),
    [table.sections, table.silent],
  );
  const tracks = useMemo(() => gridTracks(table), [table]);
  const headRows = table.settings.columns === "claims" ? 2 : 1;

  // A link may open a cell that lies far off.
  const openRow = items.findIndex((item) => item.kind === "row" && item.row.id === cell?.row);
  useScrollToOpen(scroller, drawn.reveal, openRow, openColumn);
  // With a cell open, it is the cell that is looked for.
  const selectedRow = cell ? -1 : items.findIndex((item) => item.kind === "row" && item.row.id === selection);
  const selectedColumn = cell ? -1 : table.columns.findIndex(({ id }) => id === selection);
  useScrollToSelected(scroller, drawn.reveal, selection, selectedRow, selectedColumn);
  const isSilent = selection !== undefined && table.silent.some(({ id }) => id === selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once selected, a silent row may be folded away again
  useEffect(() => {
    if (isSilent) setShowsSilent(true);
  }, [selection, isSilent]);
  const { rows, columns, sort, group } = table.settings;
  useScrollToRows(scroller, [rows, columns, sort, group].join(), showsSilent);

  const activate = (row: number, column: number, byKey: boolean) => {
    const target = table.columns[column - 1];
    const item = items[row - 1];
    if (row === 0) return target && onSelect(target.id, byKey);
    if (item?.kind === "fold") return setShowsSilent(!showsSilent);
    if (!item) return target && onSelect(target.id, byKey);
    if (column === 0 || !target) return onSelect(item.row.id, byKey);
    // A second press shuts what the first has opened.
    return cell?.row === item.row.id && cell.column === target.id ? onClose() : onOpen(item.row.id, target.id, byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      activate(place.row, place.column, true);
    } else if (event.key === "Escape") onClose();
    else focusAfterKey(event);
  };
  const onClick = ({ target }: MouseEvent) => {
    const hit = (target as Element).closest<HTMLElement>("[data-at]")?.dataset.at?.split(" ").map(Number);
    if (!hit) return;
    const [row = 0, column = 0] = hit;
    setPlace({ row, column });
    activate(row, column, false);
  };

  return (
    <div className={styles.scroller} ref={scroller} data-drawer={isCovered || undefined}>
      {before && <div className={styles.aside}>{before}</div>}
      <div
        role="grid"
        data-main-part
        aria-label={tableQuestion(table.settings)}
        aria-rowcount={items.length + headRows + 1}
        aria-colcount={size.columns + (grouped ? 1 : 0)}
        className={styles.grid}
        data-rows={table.settings.rows}
        data-columns={table.settings.columns}
        data-grouped={grouped || undefined}
        style={tracks}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <ColumnHeads
          map={map}
          table={table}
          lines={lines}
          layout={layout}
          focus={focusIn(place, 0)}
          openColumn={openColumn}
          selection={selection}
        />
        <div
          role="rowgroup"
          className={styles.body}
          data-body
          style={{
            paddingTop: `calc(${drawn.rows.first} * var(--row))`,
            paddingBottom: `calc(${items.length - drawn.rows.last} * var(--row))`,
          }}
        >
          {items.slice(drawn.rows.first, drawn.rows.last).map((item, offset) => {
            const at = drawn.rows.first + offset;
            const shared = { at: at + 1, ariaRow: at + 1 + headRows, focus: focusIn(place, at + 1) };
            return item.kind === "fold" ? (
              <FoldRow key="fold" table={table} isOpen={item.isOpen} {...shared} />
            ) : (
              <MatrixRow
                key={item.row.id}
                map={map}
                item={item}
                layout={layout}
                strip={strip}
                openColumn={openColumn}
                isOpen={cell?.row === item.row.id}
                isSelected={selection === item.row.id}
                {...shared}
              />
            );
          })}
        </div>
        <TotalsRow
          table={table}
          layout={layout}
          at={items.length + 1}
          ariaRow={items.length + 1 + headRows}
          focus={focusIn(place, items.length + 1)}
          openColumn={openColumn}
        />
      </div>
      {after && <div className={styles.aside}>{after}</div>}
    </div>
  );
}

/** The focused column where the focus lies in this row; -1 elsewhere, so that other rows need not be drawn again. */
function focusIn(place: { row: number; column: number }, row: number): number {
  return place.row === row ? place.column : -1;
}
