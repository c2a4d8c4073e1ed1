import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { Citations } from "./Citations.tsx";
import styles from "./Inspector.module.css";
import { StepList } from "./StepList.tsx";
import { stepSentence } from "./stepSentence.ts";

const BASIS = {
  stated: "The text draws this link itself.",
  implied: "The text implies this link; a fair reader sees it drawn.",
  editorial: "Whoever made this map drew this link; the text does not.",
} as const;

/** A link: its sentence, why its premises bear on its end, who draws it, what attacks it. */
export function StepPanel({ map, labelling, link }: { map: MapDocument; labelling: Labelling; link: Inference }) {
  const index = indexMap(map);
  const into = index.inferencesTo.get(link.id) ?? [];
  const met = recordOf(index, "inferences", link.to);
  const { fires, cut } = linkValues(labelling, link.id);
  const of = (kind: Inference["kind"]) => into.filter((one) => one.kind === kind);
  const state =
    link.kind === "qualifies"
      ? "A limit on scope; it does not change what stands."
      : fires === "T"
        ? "It counts: what it starts from stands, and nothing cuts it."
        : cut === "T"
          ? "It is cut, so it no longer counts."
          : cut === "U" || fires === "U"
            ? "Whether it counts is contested."
            : "It does not count: what it starts from does not stand.";
  return (
    <>
      <h2 className={styles.title}>{stepSentence(map, link.id)}</h2>
      <section className={styles.why}>
        <p>{state}</p>
      </section>
      {link.warrant !== undefined && (
        <section className={styles.section}>
          <h3>Why it bears on it</h3>
          <p className={styles.sentence}>{link.warrant}</p>
        </section>
      )}
      {link.kind === "rebuts" && link.defeats && (
        <section className={styles.section}>
          <h3>Why it defeats what it meets</h3>
          <p className={styles.sentence}>{link.defeats.reason}</p>
        </section>
      )}
      <section className={styles.section}>
        <h3>Basis</h3>
        <p>
          {BASIS[link.basis]}
          {link.weight !== undefined && ` Its weight is called ${link.weight}.`}
          {link.by !== undefined && (
            <>
              {" "}
              Drawn by <RecordLink map={map} id={link.by} />.
            </>
          )}
        </p>
      </section>
      <section className={styles.section}>
        <h3>
          From <b>{link.from.length}</b>
        </h3>
        <ul className={styles.list}>
          {link.from.map((id) => (
            <li key={id}>
              <RecordLink map={map} id={id} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h3>To</h3>
        <ul className={styles.list}>
          <li>
            <RecordLink map={map} id={link.to} />
          </li>
          {met && (
            <li className={styles.nested}>
              <span>
                from{" "}
                {met.from.map((id, place) => (
                  <span key={id}>
                    {place > 0 && " with "}
                    <RecordLink map={map} id={id} />
                  </span>
                ))}{" "}
                to <RecordLink map={map} id={met.to} />
              </span>
            </li>
          )}
        </ul>
      </section>
      <StepList map={map} labelling={labelling} title="Undercut by" links={of("undercuts")} end="from" />
      <StepList map={map} labelling={labelling} title="Limited by" links={of("qualifies")} end="from" />
      <StepList map={map} labelling={labelling} title="Backed by" links={of("supports")} end="from" />
      <Citations map={map} title="Where it is said" citations={link.citations} />
    </>
  );
}
