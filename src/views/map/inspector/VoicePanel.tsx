import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { citationLines } from "../../record/citationLine.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import styles from "./Inspector.module.css";

const TITLES = { asserts: "Asserts", concedes: "Concedes", denies: "Denies", silent: "Silent, on record" } as const;

/** A school or a scholar: what they hold, and of what they are said to be silent. */
export function VoicePanel({
  map,
  id,
  title,
  summary,
  explanation,
}: {
  map: MapDocument;
  id: Id;
  title: string;
  summary?: string;
  explanation?: Id;
}) {
  const stances = indexMap(map).stancesBy.get(id) ?? [];
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {summary !== undefined && <p className={styles.lead}>{summary}</p>}
      {explanation !== undefined && (
        <p className={styles.meta}>
          Explanation: <RecordLink map={map} id={explanation} />
        </p>
      )}
      {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map((position) => {
        const held = stances.filter((stance) => stance.position === position);
        if (held.length === 0) return null;
        return (
          <section key={position} className={styles.section}>
            <h3>
              {TITLES[position]} <b>{held.length}</b>
            </h3>
            <ul className={styles.list}>
              {held.map((stance) => (
                <li key={stance.id}>
                  <div>
                    <RecordLink map={map} id={stance.on} />
                    <em className={styles.place}>
                      {stance.reportedBy !== undefined && (
                        <>
                          as <RecordLink map={map} id={stance.reportedBy} /> reports ·{" "}
                        </>
                      )}
                      {citationLines(map, stance.citations)}
                    </em>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
