import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { type Between, betweenOn } from "../../../reasoning/compare/between.ts";
import type { ComparedCell } from "../../../reasoning/compare.ts";
import { citationLines } from "../../record/citationLine.ts";
import { RecordMention, RecordMentions } from "../../record/RecordMention.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import type { CompareRow } from "../table/compareRow.ts";
import { clashWords, schoolName, UNHELD } from "../words/compareWords.ts";
import { ClaimStory } from "./ClaimStory.tsx";
import styles from "./ComparePanel.module.css";

/** What one school says of one episode, from the silence on record down to the documents under each claim. */
export function CellStory({ map, row, cell }: { map: MapDocument; row: CompareRow; cell: ComparedCell }) {
  const { school, position, claims, denies, silences, unheld } = cell;
  const beside = betweenOn(map, row.found).filter(({ first, second }) => first === school || second === school);
  return (
    <>
      {silences.map((stance) => (
        <p key={stance.id} className={styles.said}>
          <b>Silent on record.</b> {recordLabel(map, stance.by)} passes over it
          {stance.reportedBy !== undefined && `, as ${recordLabel(map, stance.reportedBy)} says`}.{" "}
          {citationLines(map, stance.citations)}
          {stance.citations?.map(({ comment }) => comment && <em key={comment}> {comment}</em>)}
        </p>
      ))}
      {position === "no-entry" && (
        <p className={styles.said}>
          <b>No entry.</b> This map has nothing that this school asserts, concedes or denies{" "}
          {row.episode ? "of this episode" : "here"}. That may only mean that no source has been entered; nobody is on
          record as saying that it is silent.
        </p>
      )}
      {unheld.length > 0 && (
        <p className={styles.said}>
          <RecordMentions map={map} ids={unheld} /> would support this school’s case, {UNHELD}{" "}
          {unheld.length > 1 ? "them" : "it"}.
        </p>
      )}
      {claims.map((id) => (
        <ClaimStory key={id} map={map} id={id} school={school} />
      ))}
      {denies.length > 0 && (
        <section className={styles.part}>
          <h3>Denies</h3>
          <ul className={styles.list}>
            {denies.map((id) => (
              <li key={id}>
                <RecordMention map={map} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {beside.map((between) => (
        <Beside key={`${between.first} ${between.second}`} map={map} school={school} between={between} />
      ))}
    </>
  );
}

/** In one list, what lies between this school and another. */
function Beside({ map, school, between }: { map: MapDocument; school: Id; between: Between }) {
  const labelling = useLabelling();
  const other = between.first === school ? between.second : between.first;
  return (
    <section className={styles.part}>
      <h3>With {schoolName(map, other)}</h3>
      <ul className={styles.list}>
        {between.agreements.map((id) => (
          <li key={id}>
            Both hold <RecordMention map={map} id={id} />.
          </li>
        ))}
        {between.clashes.flatMap(({ clashes }) =>
          clashes.map((clash) => <li key={clash.link}>{clashWords(map, labelling, clash)}.</li>),
        )}
        {between.hinges.map((id) => (
          <li key={id}>
            Both build on <RecordMention map={map} id={id} />.
          </li>
        ))}
      </ul>
    </section>
  );
}
