import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { personName } from "../../../model/personName.ts";
import { type Name, type Source, sourceLabel } from "../../../model/source.ts";
import { evidenceBySource } from "../../../store/overview.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import styles from "./Inspector.module.css";

const LEVELS = { primary: "primary source", secondary: "historian’s work", reference: "listed for reading" } as const;

/** A document: what it is, who has seen it, and what rests on it. */
export function SourcePanel({ map, source }: { map: MapDocument; source: Source }) {
  const index = indexMap(map);
  const attested = evidenceBySource(index).get(source.id) ?? [];
  const year = source.issued?.["date-parts"]?.[0]?.[0];
  const people = [names(source.author), source.editor && `ed. ${names(source.editor)}`].filter(Boolean).join("; ");
  const published = [source["container-title"], source["publisher-place"], source.publisher, year, source.archive]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <h2 className={styles.title}>{source.title ?? sourceLabel(source)}</h2>
      <p className={styles.meta}>
        {[people, published, LEVELS[source.custom.level], source.genre].filter(Boolean).join(" · ")}
      </p>
      <p className={styles.meta}>
        {source.custom.unseen
          ? "Nobody who made this map has read it: it is known only through another document."
          : "Read by whoever made this map."}
      </p>
      {source.custom.comment !== undefined && <p className={styles.meta}>{source.custom.comment}</p>}
      {source.custom.derivesFrom && (
        <section className={styles.section}>
          <h3>
            Depends on <b>{source.custom.derivesFrom.length}</b>
          </h3>
          <ul className={styles.list}>
            {source.custom.derivesFrom.map((id) => (
              <li key={id}>
                <RecordLink map={map} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h3>
          Evidence that it attests <b>{attested.length}</b>
        </h3>
        <ul className={styles.list}>
          {attested.map((id) => {
            const item = recordOf(index, "evidence", id);
            return (
              <li key={id}>
                <Glyph name="attests" size={14} />
                <div>
                  <RecordLink map={map} id={id} />
                  {item?.attestedBy
                    .filter((citation) => citation.source === source.id)
                    .map((citation, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: citations have no id, and their order is the author's
                      <em key={place} className={styles.place}>
                        {citationLine(map, citation)}
                      </em>
                    ))}
                </div>
              </li>
            );
          })}
        </ul>
        {attested.length === 0 && <p className={styles.meta}>No evidence on this map rests on it.</p>}
      </section>
    </>
  );
}

function names(people: readonly Name[] | undefined): string {
  return (people ?? []).map(personName).join(", ");
}
