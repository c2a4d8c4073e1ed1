import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Between } from "../../../reasoning/compare/between.ts";
import type { Clash } from "../../../reasoning/compare/clashes.ts";
import { voicesOf } from "../../../reasoning/compare/voices.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { citationLines } from "../../record/citationLine.ts";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordMention, RecordMentions } from "../../record/RecordMention.tsx";
import { useLabelling } from "../../record/useLabelling.ts";
import type { CompareRow } from "../table/compareRow.ts";
import { clashWords, schoolName } from "../words/compareWords.ts";
import styles from "./ComparePanel.module.css";
import { HingeStory } from "./HingeStory.tsx";
import { RecordActions } from "./RecordActions.tsx";

interface Props {
  readonly map: MapDocument;
  readonly row: CompareRow;
  readonly between: Between | undefined;
}

/** What lies between two schools on one episode: agreements, clashes with why each holds, and how each reads a hinge. */
export function BetweenStory({ map, row, between }: Props) {
  if (!between)
    return (
      <p className={styles.said}>
        On this map they neither agree nor clash {row.episode ? "on this episode" : "here"}, and build on no evidence in
        common.
      </p>
    );
  const { first, second, agreements, clashes, hinges } = between;
  return (
    <>
      {agreements.length > 0 && (
        <section className={styles.part}>
          <h3>They agree</h3>
          <ul className={styles.list}>
            {agreements.map((id) => (
              <li key={id}>
                <RecordMention map={map} id={id} />: {schoolName(map, first)} {voicesOf(map).held.get(id)?.get(first)}{" "}
                it, {schoolName(map, second)} {voicesOf(map).held.get(id)?.get(second)} it.
              </li>
            ))}
          </ul>
        </section>
      )}
      {clashes.length > 0 && (
        <section className={styles.part}>
          <h3>They clash</h3>
          {clashes.flatMap((group) =>
            group.clashes.map((clash) => <ClashStory key={clash.link} map={map} clash={clash} />),
          )}
        </section>
      )}
      {hinges.length > 0 && (
        <section className={styles.part}>
          <h3>Both build on</h3>
          {hinges.map((id) => (
            <HingeStory key={id} map={map} id={id} schools={[first, second]} />
          ))}
        </section>
      )}
    </>
  );
}

function ClashStory({ map, clash }: { map: MapDocument; clash: Clash }) {
  const labelling = useLabelling();
  const link = recordOf(indexMap(map), "inferences", clash.link);
  const stance = recordOf(indexMap(map), "stances", clash.link);
  const { sentence, mentions } = explainStanding(map, labelling, clash.link);
  const places = citationLines(map, link?.citations ?? stance?.citations);
  return (
    <article className={styles.claim}>
      <h4>{clashWords(map, labelling, clash)}.</h4>
      <p className={styles.why}>
        <RecordMentions map={map} ids={clash.claims} />
      </p>
      {link?.warrant !== undefined && <p className={styles.why}>{link.warrant}</p>}
      {link && (
        <p className={styles.why}>
          {linkedSentence(map, sentence, mentions, (one) => (
            <RecordMention key={one} map={map} id={one} />
          ))}{" "}
          The step is {link.basis}.
        </p>
      )}
      {places && (
        <p className={styles.places}>
          <cite>{places}</cite>
        </p>
      )}
      <RecordActions map={map} id={link ? link.id : clash.target} />
    </article>
  );
}
