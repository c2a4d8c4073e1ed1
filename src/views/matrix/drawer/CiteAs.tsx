import type { Citation } from "../../../model/citation.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { citationLine } from "../../record/citationLine.ts";
import type { Sign } from "../table/cellSigns.ts";
import styles from "./CellStory.module.css";

/** Where the row is to be found, as it was seen: a document known through another says so. */
export function CiteAs({ map, signs, row }: { map: MapDocument; signs: readonly Sign[]; row: Id }) {
  const lines = [...new Set(rowCitations(map, signs, row).map((citation) => citationLine(map, citation)))];
  if (lines.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>Cite as</h3>
      <ul className={styles.citations}>
        {lines.slice(0, 8).map((line) => (
          <li key={line}>{line}.</li>
        ))}
        {lines.length > 8 && <li>and {lines.length - 8} more places</li>}
      </ul>
    </section>
  );
}

/** The citations under the evidence that the chains begin with; of a document, only its own. */
function rowCitations(map: MapDocument, signs: readonly Sign[], row: Id): Citation[] {
  const index = indexMap(map);
  const isDocument = recordOf(index, "sources", row) !== undefined;
  return signs.flatMap(({ chain }) => {
    const evidence = chain.path.map((id) => recordOf(index, "evidence", id)).find((record) => record !== undefined);
    return (evidence?.attestedBy ?? []).filter(({ source }) => !isDocument || source === row);
  });
}
