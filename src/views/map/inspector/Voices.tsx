import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import type { Stance } from "../../../model/stance.ts";
import { citationLines } from "../../record/citationLine.ts";
import { recordLabel } from "../../record/recordNames.ts";
import styles from "./Inspector.module.css";

const ORDER = ["asserts", "concedes", "denies", "silent"] as const;

/** Who asserts, concedes and denies a claim, and who says so. Kept apart from standing: a voice is no evidence. */
export function Voices({ map, id }: { map: MapDocument; id: Id }) {
  const stances = indexMap(map).stancesOn.get(id) ?? [];
  if (stances.length === 0) return null;
  const inOrder = stances.toSorted((a, b) => ORDER.indexOf(a.position) - ORDER.indexOf(b.position));
  return (
    <dl className={styles.voices}>
      {inOrder.map((stance) => (
        <div key={stance.id}>
          <dt>{stance.position}</dt>
          <dd>
            {recordLabel(map, stance.by)}
            <Where map={map} stance={stance} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Where({ map, stance }: { map: MapDocument; stance: Stance }) {
  const said = citationLines(map, stance.citations);
  return (
    <>
      {stance.reportedBy !== undefined && `, as ${recordLabel(map, stance.reportedBy)} reports`} <small>{said}</small>
    </>
  );
}
