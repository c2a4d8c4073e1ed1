import { type ReactNode, useMemo } from "react";
import { chainSentences } from "../../../formats/review/chainSentences.ts";
import { FINDING_WORDS } from "../../../formats/review/findingWords.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Finding } from "../../../reasoning/audit/Finding.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { ChainDrawing } from "../../record/chain/ChainDrawing.tsx";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf } from "../../record/recordNames.ts";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useMedia } from "../../useMedia.ts";
import { subjectsOf } from "../findings/listedFindings.ts";
import { FindingActions } from "./FindingActions.tsx";
import styles from "./FindingDetail.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelled: Labelling;
  readonly finding: Finding;
  /** Previous and Next, or the way back to the list. */
  readonly navigation: ReactNode;
  readonly remarks: ReactNode;
}

/** A finding: what was found, the chain that shows it, how the standing treats it, what would settle it, remarks. */
export function FindingDetail({ map, labelled, finding, navigation, remarks }: Props) {
  const { code, severity, id, message, chain, settle } = finding;
  const { title, treated } = FINDING_WORDS[code];
  const codes = codesOf(map);
  const subjects = subjectsOf(map, finding).map((one) => codes.get(one));
  return (
    <article className={styles.detail} aria-label="Finding">
      <header className={styles.head}>
        <p className={styles.kind}>
          {title} <b>{subjects.filter(Boolean).join(", ")}</b> <span>{severity}</span>
        </p>
        {navigation}
      </header>
      <h2 className={styles.message} tabIndex={-1} id="finding-title">
        {message}
      </h2>
      <RecordText map={map} labelled={labelled} id={id} />
      <Chain map={map} labelled={labelled} chain={chain} id={id} />
      <div className={styles.boxes}>
        <p className={styles.box}>
          <b>What Gainsay does.</b> {treated} <StandingInWords map={map} labelled={labelled} id={id} />
        </p>
        <p className={styles.box}>
          <b>What would settle it.</b> {settle}
        </p>
      </div>
      <FindingActions map={map} finding={finding} />
      {remarks}
    </article>
  );
}

/** What the record says in full, with its school and its standing. */
function RecordText({ map, labelled, id }: { map: MapDocument; labelled: Labelling; id: Id }) {
  const entry = indexMap(map).entries.get(id);
  if (entry?.section !== "claims" && entry?.section !== "evidence") return null;
  const school = schoolOfClaim(map).get(id);
  return (
    <blockquote className={styles.record}>
      {school !== undefined && <SchoolSpine map={map} school={school} />}
      <div>
        <p>{entry.record.text}</p>
        <p className={styles.meta}>
          <b>{codesOf(map).get(id)}</b>
          {school !== undefined && <SchoolName map={map} school={school} short />}
          <StandingSign standing={standingWordOf(labelled, id)} />
          {entry.section === "claims" && entry.record.certainty && <span>said: {entry.record.certainty}</span>}
        </p>
      </div>
    </blockquote>
  );
}

/** The chain drawn and, numbered, in words. */
function Chain({
  map,
  labelled,
  chain,
  id,
}: Omit<Props, "finding" | "navigation" | "remarks"> & Pick<Finding, "chain" | "id">) {
  const isNarrow = useMedia("(max-width: 1100px)");
  const isPhone = useMedia("(max-width: 719px)");
  const paths = useMemo(() => [chain], [chain]);
  const sentences = useMemo(() => chainSentences(map, chain), [map, chain]);
  const target = useMemo(() => targetOf(map, chain, id), [map, chain, id]);
  if (sentences.length === 0) return null;
  return (
    <>
      <ChainDrawing
        map={map}
        labelled={labelled}
        paths={paths}
        target={target}
        schoolOf={(claim) => schoolOfClaim(map).get(claim)}
        width={isPhone ? 340 : isNarrow ? 400 : 640}
        isDeep
        noteOf={(one) => recordOf(indexMap(map), "claims", one)?.certainty}
      />
      <ol className={styles.words}>
        {sentences.map(({ id: step, sentence, mentions, why, basis }) => (
          <li key={step}>
            <p>
              {linkedSentence(map, sentence, mentions, (one) => (
                <RecordMention key={one} map={map} id={one} />
              ))}
              {why !== undefined && <span className={styles.reason}> {why}</span>}
              {basis !== undefined && basis !== "stated" && <span className={styles.basis}>{basis}</span>}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the chain bears on: its last statement; of a circle, the record that the finding is about. */
function targetOf(map: MapDocument, chain: readonly Id[], id: Id): Id {
  const { entries } = indexMap(map);
  const isStatement = (one: Id) => {
    const section = entries.get(one)?.section;
    return section === "claims" || section === "evidence" || section === "sources";
  };
  if (chain[0] === chain.at(-1)) return id;
  return chain.findLast(isStatement) ?? id;
}

/** How the record stands and why, in the words of the inspector. */
function StandingInWords({ map, labelled, id }: { map: MapDocument; labelled: Labelling; id: Id }) {
  const section = indexMap(map).entries.get(id)?.section;
  if (section !== "claims" && section !== "evidence" && section !== "inferences") return null;
  const { word, sentence, mentions } = explainStanding(map, labelled, id);
  const name = section === "inferences" ? "The step" : codesOf(map).get(id);
  return (
    <>
      {name}: {word.toLowerCase()}.{" "}
      {linkedSentence(map, sentence, mentions, (one) => (
        <RecordMention key={one} map={map} id={one} />
      ))}
    </>
  );
}
