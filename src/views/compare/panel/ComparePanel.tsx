import type { ReactNode, RefObject } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import { clearFilters } from "../../../store/filtering.ts";
import { type ComparedPlace, EVERY, mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import { Drawer } from "../../../ui/Drawer.tsx";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import type { CompareRow } from "../table/compareRow.ts";
import type { CompareTable } from "../table/compareTable.ts";
import { rowName } from "../words/compareWords.ts";
import { BetweenStory } from "./BetweenStory.tsx";
import { CellStory } from "./CellStory.tsx";
import styles from "./ComparePanel.module.css";
import { EpisodeStory } from "./EpisodeStory.tsx";
import { SchoolStory } from "./SchoolStory.tsx";

interface Props {
  readonly map: MapDocument;
  readonly table: CompareTable;
  readonly place: ComparedPlace;
  /** Whether it was asked for by key: then focus goes to it. */
  readonly takesFocus: RefObject<boolean>;
  readonly onClose: () => void;
}

/** What is open of the comparison: a cell, what lies between two schools, an episode or a school. */
export function ComparePanel({ map, table, place, takesFocus, onClose }: Props) {
  const { title, text } = contents(map, table, place);
  return (
    <Drawer takesFocus={takesFocus} onClose={onClose}>
      {(titleId) => ({
        title: (
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
        ),
        text,
      })}
    </Drawer>
  );
}

function contents(map: MapDocument, table: CompareTable, place: ComparedPlace): { title: ReactNode; text: ReactNode } {
  const { episode, school, beside } = place;
  const row = table.rows.find(({ key }) => key === episode) ?? table.episodes.find(({ key }) => key === episode);
  const column = table.columns.find((one) => one.school.id === school);
  if (episode === EVERY && column)
    return {
      title: <Schools map={map} ids={[school]} />,
      text: <SchoolStory map={map} table={table} column={column} />,
    };
  if (row && school === EVERY)
    return { title: <RowTitle row={row} />, text: <EpisodeStory map={map} table={table} row={row} /> };
  const cell = row?.found.cells.find((one) => one.school === school);
  if (!row || !cell) return missing(map, place);
  if (beside === undefined)
    return {
      title: (
        <>
          <Schools map={map} ids={[school]} />
          <RowTitle row={row} />
        </>
      ),
      text: <CellStory map={map} row={row} cell={cell} />,
    };
  const between = betweenOn(map, row.found).find(
    ({ first, second }) => (first === school && second === beside) || (first === beside && second === school),
  );
  return {
    title: (
      <>
        <Schools map={map} ids={[school, beside]} />
        <RowTitle row={row} />
      </>
    ),
    text: <BetweenStory map={map} row={row} between={between} />,
  };
}

/** An old link may name what is gone, or what is not compared now. */
function missing(map: MapDocument, { episode, school }: ComparedPlace): { title: ReactNode; text: ReactNode } {
  const label = recordOf(indexMap(map), "episodes", episode)?.label;
  const name = recordOf(indexMap(map), "schools", school)?.name;
  return {
    title: "Not shown now",
    text: (
      <>
        <p className={styles.said}>
          {[name, label].filter(Boolean).join(" on ") || "What this link opened"} is not among what is compared: the
          school is not chosen, filters hide it, or it is no longer on this map.
        </p>
        <Button onClick={() => clearFilters(mapStore)}>Clear the filters</Button>
      </>
    ),
  };
}

function Schools({ map, ids }: { map: MapDocument; ids: readonly string[] }) {
  return (
    <span className={styles.schools}>
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && <em> and </em>}
          <SchoolBadge map={map} school={id} /> <SchoolName map={map} school={id} short={ids.length > 1} />
        </span>
      ))}
    </span>
  );
}

function RowTitle({ row }: { row: CompareRow }) {
  const { label } = rowName(row);
  return (
    <span className={styles.row}>
      {row.episode ? label : "Under no episode"}
      {row.episode && <small> {formatDate(row.episode.date)}</small>}
    </span>
  );
}
