import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Reading, readingsOf } from "../../../reasoning/compare/readings.ts";
import { linkValues } from "../../../reasoning/standing.ts";
import { citationLine } from "../../record/citationLine.ts";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf } from "../../record/recordNames.ts";
import { SchoolName } from "../../record/SchoolSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./ComparePanel.module.css";
import { RecordActions } from "./RecordActions.tsx";

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  readonly schools: readonly Id[];
}

/** A hinge: what the document attests, where, and how each school reads it. */
export function HingeStory({ map, id, schools }: Props) {
  const isSelected = useMapStore((state) => state.selection === id);
  const evidence = recordOf(indexMap(map), "evidence", id);
  if (!evidence) return null;
  return (
    <article className={styles.claim} data-selected={isSelected || undefined}>
      <h4>
        <b>{codesOf(map).get(id)}</b> {evidence.text}
      </h4>
      <p className={styles.places}>
        Documented in <cite>{evidence.attestedBy.map((citation) => citationLine(map, citation)).join("; ")}</cite>
      </p>
      {schools.map((school) => (
        <div key={school} className={styles.reading} {...lookAttributes(schoolLooks(map).get(school))}>
          <i />
          <SchoolName map={map} school={school} /> reads it
          <ol>
            {readingsOf(map, id, school).map((reading) => (
              <li key={reading.claim}>
                <ReadingInWords map={map} reading={reading} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      <RecordActions map={map} id={id} />
    </article>
  );
}

/** "as support for R6, through A5 …: because …" */
function ReadingInWords({ map, reading: { claim, path } }: { map: MapDocument; reading: Reading }) {
  const labelling = useLabelling();
  const index = indexMap(map);
  const links = path.flatMap((id) => recordOf(index, "inferences", id) ?? []);
  const through = path.slice(1, -1).filter((id) => !recordOf(index, "inferences", id));
  const fallen = links.find(({ id }) => linkValues(labelling, id).fires !== "T");
  const warrants = links.flatMap(({ warrant }) => warrant ?? []);
  return (
    <>
      as support for <RecordMention map={map} id={claim} />
      {through.map((id) => (
        <span key={id}>
          {", through "}
          <RecordMention map={map} id={id} />
        </span>
      ))}
      {warrants.length > 0 ? `: ${warrants.join(" ")}` : "."}{" "}
      {fallen && (
        <em>{linkValues(labelling, fallen.id).fires === "U" ? "Contested on this map." : "Broken on this map."}</em>
      )}
    </>
  );
}
