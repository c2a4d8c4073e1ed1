import type { Id } from "../../../model/id.ts";
import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { citationLines } from "../../record/citationLine.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";
import styles from "./Inspector.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly title: string;
  readonly links: readonly Inference[];
  /** Which end of the links is listed: what they come from, or what they go to. */
  readonly end: "from" | "to";
}

/** Links of one kind, each with its words, what cuts it, and where it is said. */
export function StepList({ map, labelling, title, links, end }: Props) {
  if (links.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {title} <b>{links.length}</b>
      </h3>
      <ul className={styles.list}>
        {links.map((link) => (
          <Step key={link.id} map={map} labelling={labelling} link={link} end={end} />
        ))}
      </ul>
    </section>
  );
}

function Step({ map, labelling, link, end }: Omit<Props, "title" | "links"> & { link: Inference }) {
  const index = indexMap(map);
  const ids = end === "from" ? link.from : [link.to];
  const onStep = (index.inferencesTo.get(link.id) ?? []).filter(({ kind }) => kind !== "supports");
  const said = citationLines(map, link.citations);
  return (
    <li>
      <Glyph name={link.kind} size={14} />
      <div>
        {ids.map((id, place) => (
          <span key={id}>
            {place > 0 && (place === ids.length - 1 ? " together with " : ", ")}
            <RecordLink
              map={map}
              id={id}
              {...(index.entries.get(id)?.section === "inferences" && { text: recordLabel(map, id) })}
            />
          </span>
        ))}
        .
        {end === "to" && link.from.length > 1 && (
          <em>Only together with {joinWords(link.from.slice(1).map((id) => recordCode(map, id)))}.</em>
        )}
        {link.warrant !== undefined && <em>{link.warrant}</em>}
        <em className={styles.place}>
          {said || "no note"}
          {link.basis !== "stated" &&
            ` · ${link.basis === "implied" ? "implied, not stated" : "drawn by the editor of this map"}`}
          {link.by !== undefined && ` · drawn by ${recordLabel(map, link.by)}`}
          {" · "}
          <RecordLink map={map} id={link.id} text="this step" />
        </em>
        <StepState labelling={labelling} link={link.id} kind={link.kind} />
        {onStep.length > 0 && (
          <ul className={`${styles.list} ${styles.nested}`}>
            {onStep.map((attack) => (
              <li key={attack.id}>
                <Glyph name={attack.kind} size={14} />
                <span>
                  {attack.from.map((id) => (
                    <RecordLink key={id} map={map} id={id} />
                  ))}{" "}
                  {attack.kind === "undercuts" ? "undercuts this step" : "limits this step"}.
                  {attack.warrant !== undefined && <em>{attack.warrant}</em>}
                  <StepState labelling={labelling} link={attack.id} kind={attack.kind} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Whether a step still counts, where it does not simply do so. */
function StepState({ labelling, link, kind }: { labelling: Labelling; link: Id; kind: Inference["kind"] }) {
  if (kind === "qualifies") return null;
  const { fires, cut } = linkValues(labelling, link);
  if (fires === "T") return null;
  return (
    <em>
      {cut === "T"
        ? "This step is cut, so it no longer counts."
        : cut === "U"
          ? "Whether this step is cut is contested."
          : fires === "U"
            ? "What it starts from is contested."
            : "What it starts from does not stand, so it does not count."}
    </em>
  );
}
