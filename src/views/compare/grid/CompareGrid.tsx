// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { type ComparedPlace, EVERY } from "../../../store/mapStore.ts";
import { useGridFocus } from "../../useGridFocus.ts";
import { useLineWindow } from "../../useLineWindow.ts";
import { useMedia } from "../../useMedia.ts";
import type { CompareTable } from "../table/compareTable.ts";
import { groupHeading } from "../words/compareWords.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import styles from "./CompareGrid.module.css";
import { columnTracks } from "./columnTracks.ts";
import { EpisodeRow } from "./EpisodeRow.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { useColumnWindow } from "./useColumnWindow.ts";

/** Up to this many rows all are drawn. */
const FEW_ROWS = 80;
/** Rows that a page key passes over. */
const PAGE = 8;

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly table: CompareTable;
  readonly selection: Id | undefined;
  /** Called with what is asked to be opened, and the record that was pressed on there. */
  readonly onOpen: (place: ComparedPlace, pressed: Id | undefined, byKey: boolean) => void;
  readonly onClose: () => void;
  /** Whether a drawer lies over the right side. */
  readonly isCovered: boolean;
  /** What scrolls with the table in a low window. */
  readonly before?: ReactNode;
}

/** Schools by episodes as a grid: heads that stay both ways, rows drawn as they come into view, one tab stop. */
export function CompareGrid({ map, labelling, table, selection, onOpen, onClose, isCovered, before }: Props) {
  const { rows, columns } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const isPrinted = useMedia("print");
  const size = { rows: rows.length + 1, columns: columns.length * 2, page: PAGE };
  const revealRow = useRef<(at: number) => void>(() => undefined);
  const { place, focusAfterKey, setPlace } = useGridFocus(scroller, size, ({ row }) => revealRow.current(row - 1));
  const drawn = useLineWindow(scroller, keys, place.row - 1, isPrinted, FEW_ROWS);
  revealRow.current = drawn.reveal;
  const shownColumns = useColumnWindow(scroller, columns.length);
  const { cell } = table.settings;
  const tracks = useMemo(() => columnTracks(map, { columns, rows }), [map, columns, rows]);

  // What opens, also by a link, comes into view from under the drawer and what stays at the edges.
  const openRow = cell ? keys.indexOf(cell.episode) : -1;
  const openPlace = cell && [cell.episode, cell.school, cell.beside].join();
  useEffect(() => {
    if (openPlace === undefined) return;
    if (openRow >= 0) revealRow.current(openRow);
    const frame = requestAnimationFrame(() =>
      scroller.current
        ?.querySelector('[role="gridcell"][aria-selected="true"]')
        ?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [openRow, openPlace]);

  const placeAt = (row: number, column: number): ComparedPlace | undefined => {
    const episode = rows[row - 1]?.key;
    const school = columns[(column - 1) >> 1]?.school.id;
    if (row === 0) return column % 2 === 1 && school !== undefined ? { episode: EVERY, school } : undefined;
    if (episode === undefined) return undefined;
    if (column === 0 || school === undefined) return { episode, school: EVERY };
    const beside = column % 2 === 0 ? columns[column >> 1]?.school.id : undefined;
    return { episode, school, ...(beside !== undefined && { beside }) };
  };
  const activate = (asked: ComparedPlace | undefined, pressed: Id | undefined, byKey: boolean) => {
    if (!asked) return;
    const isOpen =
      cell && cell.episode === asked.episode && cell.school === asked.school && cell.beside === asked.beside;
    // A second press shuts what the first has opened.
    if (isOpen && pressed === undefined) onClose();
    else onOpen(asked, pressed, byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      activate(placeAt(place.row, place.column), undefined, true);
    } else if (event.key === "Escape") onClose();
    else focusAfterKey(event);
  };
  const onClick = ({ target }: MouseEvent) => {
    const hit = (target as Element).closest<HTMLElement>("[data-at]");
    const [row = 0, column = 0] = hit?.dataset.at?.split(" ").map(Number) ?? [];
    if (!hit) return;
    setPlace({ row, column });
    const pressed = (target as Element).closest<HTMLElement>("[data-claim]")?.dataset.claim;
    const beside = (target as Element).closest<HTMLElement>("[data-beside]")?.dataset.beside;
    const at = placeAt(row, column);
    activate(at && beside !== undefined ? { ...at, beside } : at, pressed, false);
  };

  return (
    <div
      className={styles.stage}
      style={{ "--tracks": tracks } as CSSProperties}
      data-few={columns.length <= 3 || undefined}
    >
      <TimeAxis rows={rows} scroller={scroller} drawn={drawn.drawn} />
      <div className={styles.scroller} ref={scroller} data-drawer={isCovered || undefined}>
        {before && <div className={styles.aside}>{before}</div>}
        <div
          role="grid"
          aria-label="What each school says of each episode"
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <ColumnHeads
            map={map}
            labelling={labelling}
            table={table}
            focus={place.row === 0 ? place.column : -1}
            open={cell}
          />
          {drawn.drawn.map((at, nth) => {
            const row = rows[at];
            return (
              row && (
                <EpisodeRow
                  key={row.key}
                  map={map}
                  labelling={labelling}
                  row={row}
                  heading={
                    row.group && row.group !== rows[at - 1]?.group ? groupHeading(map, table, row.group) : undefined
                  }
                  at={at + 1}
                  columns={shownColumns}
                  focus={place.row === at + 1 ? place.column : -1}
                  open={cell?.episode === row.key ? cell : undefined}
                  selection={selection}
                  gapAbove={drawn.gapAbove(nth)}
                  measure={drawn.measure}
                />
              )
            );
          })}
          <div style={{ height: drawn.gapBelow }} />
        </div>
      </div>
    </div>
  );
}
