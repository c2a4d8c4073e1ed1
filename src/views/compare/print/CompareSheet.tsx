import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import { voicesOf } from "../../../reasoning/compare/voices.ts";
import type { ComparedCell } from "../../../reasoning/compare.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { STANDINGS } from "../../../store/filters.ts";
import { PAGE_ROOM, Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { usePrinting } from "../../print/usePrinting.ts";
import { codesOf, joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { CompareRow } from "../table/compareRow.ts";
import type { CompareColumn, CompareTable } from "../table/compareTable.ts";
import {
  clashWords,
  groupHeading,
  hiddenWords,
  placeOf,
  quietWords,
  reporters,
  rowName,
  silencePlaces,
  silenceSummary,
} from "../words/compareWords.ts";
import styles from "./CompareSheet.module.css";

/** The least width of a school's column on paper, in px. */
const COLUMN = 150;
const EPISODE = 120;

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly table: CompareTable;
}

/**
 * The comparison on paper: a table of the rows shown, whose heads come again on every page. Columns that do not fit stand
 * on further pages with the episodes beside them again; rows on which nobody speaks are named in one line.
 */
export function CompareSheet({ map, labelling, table }: Props) {
  if (!usePrinting()) return null;
  const perPage = Math.max(1, Math.floor((PAGE_ROOM.landscape.width - EPISODE) / COLUMN));
  const count = Math.ceil(table.columns.length / perPage);
  const each = Math.ceil(table.columns.length / count);
  const pages = Array.from({ length: count }, (_, page) => table.columns.slice(page * each, (page + 1) * each));
  const notes = [
    silenceSummary(table),
    hiddenWords(table) !== "" && hiddenWords(table),
    labelling.withdrawn.size > 0 &&
      `shown without ${joinWords([...labelling.withdrawn].map((id) => recordCode(map, id)))}`,
  ];
  return (
    <Sheet orientation="landscape">
      {pages.map((columns, at) => (
        <section key={columns[0]?.school.id} className={styles.page}>
          <SheetHead
            map={map}
            what="Where do the schools agree, clash or fall silent?"
            part={pages.length > 1 ? `Schools: part ${at + 1} of ${pages.length}` : undefined}
          />
          <PageTable map={map} labelling={labelling} table={table} columns={columns} isLast={at === pages.length - 1} />
          <p className={styles.signs}>
            {STANDINGS.map((standing) => (
              <StandingSign key={standing} standing={standing} size={8} />
            ))}
            <span>¶, n.: paragraph and note in the documents that the map names</span>
          </p>
          <SheetFoot map={map} notes={notes} />
        </section>
      ))}
    </Sheet>
  );
}

function PageTable({
  map,
  labelling,
  table,
  columns,
  isLast,
}: Props & { columns: readonly CompareColumn[]; isLast: boolean }) {
  const looks = schoolLooks(map);
  const said = table.rows.filter(({ isQuiet }) => !isQuiet);
  const quiet = table.rows.filter(({ isQuiet }) => isQuiet);
  const shown = new Set(columns.map(({ school }) => school.id));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.episode}>
            Episode
          </th>
          {columns.map(({ school, speaks }) => (
            <th key={school.id} scope="col" {...lookAttributes(looks.get(school.id))}>
              <i className={styles.spine} />
              <SchoolBadge map={map} school={school.id} /> <SchoolName map={map} school={school.id} />{" "}
              <StandingSign standing={standingWordOf(labelling, school.explanation)} size={10} />
              <small>
                on {speaks.length} of {table.episodes.length}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      {said.map((row, at) => (
        <tbody key={row.key}>
          {row.group && row.group !== said[at - 1]?.group && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <b>{groupHeading(map, table, row.group)}</b>
              </th>
            </tr>
          )}
          <tr>
            <th scope="row" className={styles.episode}>
              <b>{rowName(row).date}</b> {rowName(row).label}
            </th>
            {row.found.cells
              .filter(({ school }) => shown.has(school))
              .map((cell) => (
                <td key={cell.school} data-position={cell.position}>
                  <Cell map={map} labelling={labelling} cell={cell} />
                </td>
              ))}
          </tr>
          <BetweenRow map={map} labelling={labelling} row={row} width={columns.length} />
        </tbody>
      ))}
      {isLast && quiet.length > 0 && (
        <tbody>
          <tr>
            <td colSpan={columns.length + 1}>
              {quietWords(quiet.length, true)} of the table:{" "}
              {quiet.map((row) => `${rowName(row).label} (${rowName(row).date})`).join("; ")}.
            </td>
          </tr>
        </tbody>
      )}
    </table>
  );
}

function Cell({ map, labelling, cell }: { map: MapDocument; labelling: Labelling; cell: ComparedCell }) {
  const { school, position, claims, denies, silences } = cell;
  const code = (id: Id) => <b>{codesOf(map).get(id)}</b>;
  return (
    <>
      {position === "silent-on-record" && (
        <p>
          <em>Silent on record</em>
          {reporters(map, silences) && `: ${reporters(map, silences)}`} <small>{silencePlaces(silences)}</small>
        </p>
      )}
      {position === "no-entry" && <em>no entry</em>}
      {claims.map((id) => (
        <p key={id}>
          {code(id)} {voicesOf(map).held.get(id)?.get(school) === "concedes" && <em>concedes </em>}
          {recordLabel(map, id)} <small>{placeOf(map, id)}</small>{" "}
          <StandingSign standing={standingWordOf(labelling, id)} sign size={8} />
        </p>
      ))}
      {denies.map((id) => (
        <p key={id}>
          <em>denies</em> {code(id)} {recordLabel(map, id)}
        </p>
      ))}
    </>
  );
}

function BetweenRow({
  map,
  labelling,
  row,
  width,
}: {
  map: MapDocument;
  labelling: Labelling;
  row: CompareRow;
  width: number;
}) {
  const between = betweenOn(map, row.found);
  if (between.length === 0) return null;
  const agreements = new Set(between.flatMap((one) => one.agreements));
  const clashes = new Set(
    between.flatMap((one) =>
      one.clashes.flatMap((group) => group.clashes.map((clash) => clashWords(map, labelling, clash))),
    ),
  );
  const hinges = new Set(between.flatMap((one) => one.hinges));
  return (
    <tr className={styles.between}>
      <td />
      <td colSpan={width}>
        {agreements.size > 0 && (
          <span>
            <b>agree</b> {joinWords([...agreements].map((id) => recordCode(map, id)))}
          </span>
        )}
        {clashes.size > 0 && (
          <span>
            <b>clash</b> {[...clashes].join("; ")}
          </span>
        )}
        {hinges.size > 0 && (
          <span>
            <b>hinge</b> {[...hinges].map((id) => `${recordCode(map, id)} ${recordLabel(map, id)}`).join("; ")}
          </span>
        )}
      </td>
    </tr>
  );
}
