import type { MapDocument } from "../../../model/mapDocument.ts";
import { schoolsBuildingOn } from "../../../reasoning/hinges.ts";
import { openComparison } from "../../../store/comparing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { RecordMention } from "../../record/RecordMention.tsx";
import { joinWords } from "../../record/recordNames.ts";
import { SchoolBadge } from "../../record/SchoolSign.tsx";
import type { CompareRow } from "../table/compareRow.ts";
import type { CompareTable } from "../table/compareTable.ts";
import { cellName, schoolName } from "../words/compareWords.ts";
import styles from "./ComparePanel.module.css";

/** An episode: what each school says in short, what else is claimed of it, and the evidence under it. */
export function EpisodeStory({ map, table, row }: { map: MapDocument; table: CompareTable; row: CompareRow }) {
  const { episode, found } = row;
  const evidence = map.evidence.filter(({ episodes }) =>
    episode ? episodes?.includes(episode.id) : (episodes ?? []).length === 0,
  );
  const builders = schoolsBuildingOn(map);
  return (
    <>
      {episode?.summary !== undefined && <p className={styles.said}>{episode.summary}</p>}
      <section className={styles.part}>
        <h3>What each school says</h3>
        <ul className={styles.list}>
          {found.cells.map((cell) => (
            <li key={cell.school}>
              <SchoolBadge map={map} school={cell.school} />{" "}
              <button
                type="button"
                className={styles.link}
                onClick={() => openComparison(mapStore, { episode: row.key, school: cell.school })}
              >
                {cellName(map, cell)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {found.others.length > 0 && (
        <section className={styles.part}>
          <h3>
            {table.columns.length < map.schools.length ? "Held by none of these schools" : "Held by no school"}
            <b>{found.others.length}</b>
          </h3>
          <ul className={styles.list}>
            {found.others.map((id) => (
              <li key={id}>
                <RecordMention map={map} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {evidence.length > 0 && (
        <section className={styles.part}>
          <h3>
            {episode ? "Evidence under it" : "Evidence under no episode"}
            <b>{evidence.length}</b>
          </h3>
          <ul className={styles.list}>
            {evidence.map(({ id }) => {
              const by = (builders.get(id) ?? []).filter((school) =>
                found.cells.some((cell) => cell.school === school),
              );
              return (
                <li key={id}>
                  <RecordMention map={map} id={id} />
                  {by.length > 0 &&
                    `: ${joinWords(by.map((school) => schoolName(map, school)))} build${by.length > 1 ? "" : "s"} on it`}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
