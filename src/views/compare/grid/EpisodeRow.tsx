// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the one tab stop moves; each cell is given its tabIndex with its place
import { memo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { type Between, betweenOn } from "../../../reasoning/compare/between.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { ComparedPlace } from "../../../store/mapStore.ts";
import type { Span } from "../../gridWindow.ts";
import type { CompareRow } from "../table/compareRow.ts";
import { betweenName, cellName, rowName } from "../words/compareWords.ts";
import { BetweenCell } from "./BetweenCell.tsx";
import styles from "./EpisodeRow.module.css";
import { SchoolCell } from "./SchoolCell.tsx";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly row: CompareRow;
  /** Over the first row of a group. */
  readonly heading: string | undefined;
  /** Its place among the rows of the grid; 0 holds the heads. */
  readonly at: number;
  readonly columns: Span;
  /** The column that holds the focus, or -1. */
  readonly focus: number;
  readonly open: ComparedPlace | undefined;
  readonly selection: Id | undefined;
  readonly gapAbove: number;
  readonly measure: (key: string, element: HTMLElement | null) => void;
}

/** One episode across the schools: when and what, then each school's cell and what lies between it and the next. */
export const EpisodeRow = memo(function EpisodeRow(props: Props) {
  const { map, labelling, row, heading, at, columns, focus, open, selection, gapAbove, measure } = props;
  const { date, label } = rowName(row);
  const { cells } = row.found;
  const all = betweenOn(map, row.found);
  const pressing = new Set(
    all.flatMap(({ agreements, clashes }) => [
      ...agreements,
      ...clashes.flatMap((one) => one.clashes.flatMap(({ claims }) => claims)),
    ]),
  );
  const between = (first: number) =>
    all.find((one) => one.first === cells[first]?.school && one.second === cells[first + 1]?.school);
  const place = (column: number) => ({
    "data-at": `${at} ${column}`,
    tabIndex: focus === column ? 0 : -1,
    "aria-colindex": column + 1,
    style: { gridColumn: column + 1 },
  });
  return (
    <div
      role="row"
      aria-rowindex={at + 1}
      className={styles.row}
      data-row={row.key}
      data-quiet={row.isQuiet || undefined}
      ref={(element) => measure(row.key, element)}
      style={gapAbove > 0 ? { marginTop: gapAbove } : undefined}
    >
      {heading !== undefined && (
        <div role="rowheader" className={styles.heading} aria-colspan={2 * cells.length} data-heading>
          <span>{heading}</span>
        </div>
      )}
      <div role="rowheader" className={styles.episode} aria-selected={open && open.school === "*"} {...place(0)}>
        <b>{date}</b>
        <span>{label}</span>
      </div>
      {cells.map((cell, nth) => {
        if (nth < columns.first || nth >= columns.last) return null;
        const next = cells[nth + 1];
        const here = between(nth);
        const far = all.filter((one) => isFar(one, cell.school, cells[nth - 1]?.school, next?.school));
        const isOpen = open?.school === cell.school && open.beside === undefined;
        const isOpenBeside = open !== undefined && open.school === cell.school && open.beside === next?.school;
        return [
          <div
            key={cell.school}
            role="gridcell"
            className={styles.cell}
            aria-label={[cellName(map, cell), ...far.map((one) => betweenName(map, labelling, one))].join(". ")}
            aria-selected={isOpen}
            {...place(1 + 2 * nth)}
          >
            <SchoolCell
              map={map}
              labelling={labelling}
              cell={cell}
              pressing={pressing}
              far={far}
              selection={selection}
              isElsewhere={row.episode === undefined}
            />
          </div>,
          next && (
            <div
              key={`${cell.school} ${next.school}`}
              role="gridcell"
              className={styles.gutter}
              aria-label={betweenName(map, labelling, here ?? nothing(cell.school, next.school))}
              aria-selected={isOpenBeside}
              {...place(2 + 2 * nth)}
            >
              {here && <BetweenCell map={map} labelling={labelling} between={here} selection={selection} />}
            </div>
          ),
        ];
      })}
    </div>
  );
});

/** Between a school and one that is no neighbour of its column. */
function isFar({ first, second }: Between, school: Id, left: Id | undefined, right: Id | undefined): boolean {
  const other = first === school ? second : second === school ? first : undefined;
  return other !== undefined && other !== left && other !== right;
}

function nothing(first: Id, second: Id): Between {
  return { first, second, agreements: [], clashes: [], hinges: [] };
}
