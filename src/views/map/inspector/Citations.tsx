import type { Citation } from "../../../model/citation.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { locatorLine } from "../../record/citationLine.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import styles from "./Inspector.module.css";

/** Where something is said: the documents, step by step to the one that was read, with paragraph, note and words. */
export function Citations({
  map,
  title,
  citations,
}: {
  map: MapDocument;
  title: string;
  citations: readonly Citation[] | undefined;
}) {
  if (!citations?.length) return null;
  return (
    <section className={styles.section}>
      <h3>
        {title} <b>{citations.length}</b>
      </h3>
      <ul className={styles.list}>
        {citations.map((citation, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: citations have no id, and their order is the author's
          <li key={place}>
            <Glyph name="attests" size={14} />
            <div>
              <Place map={map} citation={citation} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ map, citation }: { map: MapDocument; citation: Citation }) {
  const { source, locator, passage, via, comment } = citation;
  const unseen = recordOf(indexMap(map), "sources", source)?.custom.unseen;
  return (
    <>
      <RecordLink map={map} id={source} /> <span className={styles.place}>{locator && locatorLine(locator)}</span>
      {unseen && <em className={styles.place}>Not seen by the compiler.</em>}
      {passage && (
        <em>
          “{passage.starts}
          {passage.ends === undefined ? "" : ` … ${passage.ends}`}”
        </em>
      )}
      {comment !== undefined && <em>{comment}</em>}
      {via && (
        <div className={styles.nested}>
          cited in <Place map={map} citation={via} />
        </div>
      )}
    </>
  );
}
