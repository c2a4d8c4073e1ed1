import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolBehind } from "../../../reasoning/schools.ts";
import { standingOf } from "../../../reasoning/standing.ts";
import { citationLine, citationLines } from "../../record/citationLine.ts";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./ComparePanel.module.css";
import { RecordActions } from "./RecordActions.tsx";

const FIRST_PLACES = 6;

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  /** The school in whose cell it stands: who speaks for it is named. */
  readonly school: Id;
}

/** A claim in full: who holds it and on whose word, how it stands and why, where it is said, and the documents under it. */
export function ClaimStory({ map, id, school }: Props) {
  const labelling = useLabelling();
  const isSelected = useMapStore((state) => state.selection === id);
  const index = indexMap(map);
  const claim = recordOf(index, "claims", id);
  if (!claim) return null;
  const stances = (index.stancesOn.get(id) ?? []).filter(({ by }) => schoolBehind(map, by) === school);
  const { status } = standingOf(labelling, id);
  const { sentence, mentions } = explainStanding(map, labelling, id);
  const fall = status === "rebutted" || status === "undercut" ? ` (${status})` : "";
  const evidence = (index.inferencesTo.get(id) ?? [])
    .filter(({ kind }) => kind === "supports")
    .flatMap(({ from }) => from.filter((premise) => recordOf(index, "evidence", premise)));
  const places = citationLines(map, claim.citations);
  return (
    <article className={styles.claim} data-selected={isSelected || undefined}>
      <h3>
        <b>{codesOf(map).get(id)}</b> {claim.text}
      </h3>
      <p className={styles.why}>
        <span className={styles.verdict}>
          <StandingSign standing={standingWordOf(labelling, id)} size={12} />
          {fall}
        </span>
        {linkedSentence(map, sentence, mentions, (one) => (
          <RecordMention key={one} map={map} id={one} />
        ))}
      </p>
      <ul className={styles.grounds}>
        {stances.map((stance) => (
          <li key={stance.id}>
            {recordLabel(map, stance.by)} <em>{stance.position}</em> it
            {stance.reportedBy !== undefined && `, as ${recordLabel(map, stance.reportedBy)} reports`}.
            <small>{citationLines(map, stance.citations)}</small>
          </li>
        ))}
      </ul>
      {places && (
        <p className={styles.places}>
          Said in <cite>{places}</cite>
        </p>
      )}
      {evidence.length > 0 && (
        <ul className={styles.grounds} aria-label="Documents under it">
          {[...new Set(evidence)].slice(0, FIRST_PLACES).map((one) => (
            <li key={one}>
              <RecordMention map={map} id={one} />
              <small>
                {recordOf(index, "evidence", one)
                  ?.attestedBy.map((citation) => citationLine(map, citation))
                  .join("; ")}
              </small>
            </li>
          ))}
          {new Set(evidence).size > FIRST_PLACES && (
            <li>and {new Set(evidence).size - FIRST_PLACES} more on the map</li>
          )}
        </ul>
      )}
      <RecordActions map={map} id={id} />
    </article>
  );
}
