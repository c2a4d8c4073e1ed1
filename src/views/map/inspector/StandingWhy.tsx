import type { ReactNode } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { type Labelling, standingOf } from "../../../reasoning/standing.ts";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordLink } from "../../record/RecordLink.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./Inspector.module.css";

/** A standing with its why, in words: the reason comes with the verdict. */
export function StandingWhy({ map, labelling, id }: { map: MapDocument; labelling: Labelling; id: Id }) {
  const { status } = standingOf(labelling, id);
  const { sentence, mentions } = explainStanding(map, labelling, id);
  const fall = status === "rebutted" || status === "undercut" ? `${status}, ` : "";
  return (
    <section className={styles.why}>
      <h3>
        <StandingSign standing={standingWordOf(labelling, id)} size={13} />
        <small>{fall}on the sources entered so far</small>
      </h3>
      <p>{withLinks(map, sentence, mentions)}</p>
    </section>
  );
}

/** A sentence in which every record that it names can be selected. */
export function withLinks(map: MapDocument, sentence: string, mentions: readonly Id[]): ReactNode[] {
  return linkedSentence(map, sentence, mentions, (id) => <RecordLink key={id} map={map} id={id} />);
}
