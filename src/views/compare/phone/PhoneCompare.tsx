import { type ReactNode, useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { type ComparedPlace, EVERY } from "../../../store/mapStore.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { CompareLegend } from "../CompareLegend.tsx";
import { BetweenCell } from "../grid/BetweenCell.tsx";
import { SchoolCell } from "../grid/SchoolCell.tsx";
import type { CompareRow, CompareTable } from "../table/compareTable.ts";
import { betweenName, cellName, rowName, schoolName } from "../words/compareWords.ts";
import styles from "./PhoneCompare.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly table: CompareTable;
  readonly selection: Id | undefined;
  readonly onOpen: (place: ComparedPlace, pressed: Id | undefined, byKey: boolean) => void;
  readonly head: ReactNode;
}

/** The comparison on a phone: episode by episode, the schools under each other with what lies between them. */
export function PhoneCompare({ map, labelling, table, selection, onOpen, head }: Props) {
  const rows = useMemo(() => table.rows.filter(({ isQuiet }) => !isQuiet), [table.rows]);
  const quiet = table.rows.length - rows.length;
  return (
    <div className={styles.phone}>
      {head}
      {rows.map((row) => (
        <PhoneEpisode key={row.key} map={map} labelling={labelling} row={row} selection={selection} onOpen={onOpen} />
      ))}
      {quiet > 0 && (
        <details className={styles.quiet}>
          <summary>
            {quiet} {quiet === 1 ? "episode" : "episodes"} without an entry of any of these schools
          </summary>
          <ul>
            {table.rows
              .filter(({ isQuiet }) => isQuiet)
              .map((row) => (
                <li key={row.key}>
                  <button type="button" onClick={() => onOpen({ episode: row.key, school: EVERY }, undefined, true)}>
                    <b>{rowName(row).date}</b> {rowName(row).label}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
      <details className={styles.quiet}>
        <summary>Signs</summary>
        <CompareLegend />
      </details>
    </div>
  );
}

function PhoneEpisode({ map, labelling, row, selection, onOpen }: Omit<Props, "table" | "head"> & { row: CompareRow }) {
  const { date, label } = rowName(row);
  const all = betweenOn(map, row.found);
  const pressing = new Set(all.flatMap(({ agreements }) => agreements));
  return (
    <section className={styles.episode} aria-label={`${date}, ${label}`}>
      <h2>
        <button type="button" onClick={() => onOpen({ episode: row.key, school: EVERY }, undefined, true)}>
          <b>{date}</b> {label}
        </button>
      </h2>
      {row.found.cells.map((cell) => (
        <div key={cell.school} className={styles.school}>
          <p className={styles.name} aria-hidden="true">
            <SchoolBadge map={map} school={cell.school} /> <SchoolName map={map} school={cell.school} short />
          </p>
          <button
            type="button"
            className={styles.cell}
            aria-label={cellName(map, cell)}
            onClick={() => onOpen({ episode: row.key, school: cell.school }, undefined, true)}
          >
            <SchoolCell
              map={map}
              labelling={labelling}
              cell={cell}
              pressing={pressing}
              far={[]}
              selection={selection}
              isElsewhere={row.episode === undefined}
            />
          </button>
        </div>
      ))}
      {all.map((between) => (
        <button
          key={`${between.first} ${between.second}`}
          type="button"
          className={styles.between}
          aria-label={betweenName(map, labelling, between)}
          onClick={() => onOpen({ episode: row.key, school: between.first, beside: between.second }, undefined, true)}
        >
          <span className={styles.pair}>
            {schoolName(map, between.first)} and {schoolName(map, between.second)}
          </span>
          <BetweenCell map={map} labelling={labelling} between={between} selection={selection} />
        </button>
      ))}
    </section>
  );
}
