import type { MapDocument } from "../../../model/mapDocument.ts";
import { chosenSchools, compareWith, moveCompared, openComparison, toggleCompared } from "../../../store/comparing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import type { CompareRow } from "../table/compareRow.ts";
import type { CompareColumn, CompareTable } from "../table/compareTable.ts";
import { reporters, rowName } from "../words/compareWords.ts";
import { ClaimStory } from "./ClaimStory.tsx";
import styles from "./ComparePanel.module.css";

interface Props {
  readonly map: MapDocument;
  readonly table: CompareTable;
  readonly column: CompareColumn;
}

/** A school across the episodes: its explanation, where its silence is on record, what it leaves untouched, where it speaks. */
export function SchoolStory({ map, table, column: { school, speaks, onRecord, noEntry } }: Props) {
  const chosen = chosenSchools(map, table.settings);
  const at = chosen.indexOf(school.id);
  const reporterOf = (row: CompareRow) =>
    reporters(map, row.found.cells.find((cell) => cell.school === school.id)?.silences ?? []);
  const rows = (list: readonly CompareRow[], after: (row: CompareRow) => string = () => "") => (
    <ul className={styles.list}>
      {list.map((row) => (
        <li key={row.key}>
          <button
            type="button"
            className={styles.link}
            onClick={() => openComparison(mapStore, { episode: row.key, school: school.id })}
          >
            {rowName(row).date}: {rowName(row).label}
          </button>
          {after(row)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className={styles.said}>{school.summary}</p>
      <div className={styles.actions}>
        <Button small disabled={at <= 0} onClick={() => moveCompared(mapStore, school.id, -1)}>
          Move left
        </Button>
        <Button small disabled={at >= chosen.length - 1} onClick={() => moveCompared(mapStore, school.id, 1)}>
          Move right
        </Button>
        <Button
          small
          disabled={chosen.length <= 1}
          onClick={() => {
            toggleCompared(mapStore, school.id);
          }}
        >
          Leave out
        </Button>
        <Button small disabled={chosen.length <= 1} onClick={() => compareWith(mapStore, [school.id])}>
          This school alone
        </Button>
      </div>
      <ClaimStory map={map} id={school.explanation} school={school.id} />
      {onRecord.length > 0 && (
        <section className={styles.part}>
          <h3>
            Silent on record <b>{onRecord.length}</b>
          </h3>
          {rows(onRecord, (row) => (reporterOf(row) ? `, as ${reporterOf(row)} says` : ""))}
        </section>
      )}
      <section className={styles.part}>
        <h3>
          Speaks on <b>{`${speaks.length} of ${table.episodes.length} episodes`}</b>
        </h3>
        {rows(speaks)}
      </section>
      {noEntry.length > 0 && (
        <section className={styles.part}>
          <h3>
            Leaves untouched on this map <b>{noEntry.length}</b>
          </h3>
          {rows(noEntry)}
        </section>
      )}
    </>
  );
}
