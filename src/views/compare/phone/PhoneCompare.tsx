import { Fragment, type ReactNode, useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { type ComparedPlace, EVERY } from "../../../store/mapStore.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { CompareLegend } from "../CompareLegend.tsx";
import { BetweenCell } from "../grid/BetweenCell.tsx";
import { SchoolCell } from "../grid/SchoolCell.tsx";
import type { CompareRow } from "../table/compareRow.ts";
import type { CompareTable } from "../table/compareTable.ts";
import { betweenName, cellName, groupHeading, quietWords, rowName, schoolName } from "../words/compareWords.ts";
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
  const [showsQuiet, showQuiet] = useState(false);
  const said = useMemo(() => table.rows.filter(({ isQuiet }) => !isQuiet), [table.rows]);
  const quiet = table.rows.length - said.length;
  const rows = showsQuiet ? table.rows : said;
  return (
    <div className={styles.phone}>
      {head}
      {quiet > 0 && (
        <p className={styles.left}>
          {quietWords(quiet, !showsQuiet)}.
          <button type="button" onClick={() => showQuiet(!showsQuiet)}>
            {showsQuiet ? "Leave them out" : "Show them"}
          </button>
        </p>
      )}
      {rows.map((row, at) => (
        <Fragment key={row.key}>
          {row.group && row.group !== rows[at - 1]?.group && (
            <h2 className={styles.group}>{groupHeading(map, table, row.group)}</h2>
          )}
          <PhoneEpisode map={map} labelling={labelling} row={row} selection={selection} onOpen={onOpen} />
        </Fragment>
      ))}
      <details className={styles.signs}>
        <summary>Signs</summary>
        <CompareLegend />
      </details>
    </div>
  );
}

function PhoneEpisode({ map, labelling, row, selection, onOpen }: Omit<Props, "table" | "head"> & { row: CompareRow }) {
  const { date, label } = rowName(row);
  const all = betweenOn(map, row.found);
  const cells = row.isQuiet ? [] : row.found.cells;
  const pressing = new Set(all.flatMap(({ agreements }) => agreements));
  return (
    <section className={styles.episode} aria-label={`${date}, ${label}`}>
      <h2>
        <button type="button" onClick={() => onOpen({ episode: row.key, school: EVERY }, undefined, true)}>
          <b>{date}</b> {label}
        </button>
      </h2>
      {row.isQuiet && <p className={styles.nothing}>No entry for any of these schools</p>}
      {cells.map((cell) => (
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
