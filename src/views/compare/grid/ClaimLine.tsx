import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { voicesOf } from "../../../reasoning/compare/voices.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { placeOf } from "../words/compareWords.ts";
import styles from "./ClaimLine.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly id: Id;
  readonly school: Id;
  readonly isSelected: boolean;
}

/** A claim of a cell: its short text, then code, place and standing. What is conceded says so. */
export function ClaimLine({ map, labelling, id, school, isSelected }: Props) {
  const concedes = voicesOf(map).held.get(id)?.get(school) === "concedes";
  const isWithdrawn = labelling.withdrawn.has(id);
  const full = recordOf(indexMap(map), "claims", id)?.text;
  return (
    <div
      className={styles.line}
      data-claim={id}
      data-selected={isSelected || undefined}
      data-withdrawn={isWithdrawn || undefined}
    >
      <p title={full}>
        {concedes && <em>concedes </em>}
        {recordLabel(map, id)}
      </p>
      <footer>
        <b>{codesOf(map).get(id)}</b>
        <span>{placeOf(map, id)}</span>
        <StandingSign standing={standingWordOf(labelling, id)} size={11} />
      </footer>
    </div>
  );
}
