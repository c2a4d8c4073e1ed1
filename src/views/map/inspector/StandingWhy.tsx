import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { type Labelling, standingOf } from "../../../reasoning/standing.ts";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./Inspector.module.css";
import { RecordLink } from "./RecordLink.tsx";

/** A standing with its why, in words: the reason comes with the verdict. */
export function StandingWhy({ map, labelling, id }: { map: MapDocument; labelling: Labelling; id: Id }) {
  const { status } = standingOf(labelling, id);
  const { sentence, mentions } = explainStanding(map, labelling, id);
  const fall = status === "rebutted" ? "rebutted" : status === "undercut" ? "undercut" : undefined;
  return (
    <section className={styles.why}>
      <h3>
        <StandingSign standing={standingWordOf(labelling, id)} size={13} />
        <small>{fall && `${fall}, `}on the sources entered so far</small>
      </h3>
      <p>{sentence}</p>
      {mentions.length > 0 && (
        <p>
          {mentions.slice(0, 6).map((mention, place) => (
            <span key={mention}>
              {place > 0 && " · "}
              <RecordLink map={map} id={mention} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
