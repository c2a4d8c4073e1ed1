import type { ReactNode } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { explainStanding, statementName } from "../../../reasoning/explainStanding.ts";
import { type Labelling, standingOf } from "../../../reasoning/standing.ts";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./Inspector.module.css";
import { RecordLink } from "./RecordLink.tsx";

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

/** A sentence in which every record that it names can be pressed. */
export function withLinks(map: MapDocument, sentence: string, mentions: readonly Id[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let rest = sentence;
  for (const mention of mentions) {
    const name = statementName(map, mention);
    const at = rest.indexOf(name);
    if (at === -1) continue;
    parts.push(rest.slice(0, at), <RecordLink key={mention} map={map} id={mention} />);
    rest = rest.slice(at + name.length);
  }
  return [...parts, rest];
}
