import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { sourceLabel } from "../../model/source.ts";
import { schoolOfClaim } from "../../reasoning/schools.ts";
import { type Labelling, linkValues } from "../../reasoning/standing.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import { codesOf, recordLabel } from "../record/recordNames.ts";
import { SchoolBadge, SchoolName, SchoolSpine } from "../record/SchoolSign.tsx";
import { StandingSign } from "../record/StandingSign.tsx";
import { standingWordOf } from "../record/standingWord.ts";
import styles from "./FoundRecord.module.css";
import { markText, snippetOf } from "./search/markedText.ts";
import { recordPlace } from "./search/recordPlace.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly id: Id;
  readonly words: ReadonlySet<string>;
}

/** A record in the list of what was found: its signs, what it says with the match marked, and where it stands. */
export function FoundRecord({ map, labelling, id, words }: Props) {
  const code = codesOf(map).get(id);
  const title = titleOf(map, id);
  const text = textOf(map, id);
  const place = recordPlace(map, id);
  // The title says it already where it is the beginning of the text, or where the match is in it.
  const snippet = text === title ? undefined : snippetOf(text, words);
  return (
    <div className={styles.record}>
      <span className={styles.sign}>
        <Sign map={map} id={id} />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>
          {code !== undefined && <b className={styles.code}>{<Marked text={code} words={words} />} </b>}
          <Marked text={title} words={words} />
        </p>
        {snippet !== undefined && (
          <p className={styles.snippet}>
            <Marked text={snippet} words={words} />
          </p>
        )}
        <p className={styles.place}>
          {place.school !== undefined && (
            <>
              <SchoolName map={map} school={place.school} short />
              {place.line !== "" && " · "}
            </>
          )}
          <Marked text={place.line} words={words} />
        </p>
      </div>
      <Standing map={map} labelling={labelling} id={id} />
    </div>
  );
}

function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  return markText(text, words).map(({ text: piece, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
    marked ? <mark key={place}>{piece}</mark> : piece,
  );
}

function titleOf(map: MapDocument, id: Id): string {
  const entry = indexMap(map).entries.get(id);
  if (entry?.section === "schools") return entry.record.name;
  const label = recordLabel(map, id);
  return entry?.section === "inferences" ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

function textOf(map: MapDocument, id: Id): string {
  const entry = indexMap(map).entries.get(id);
  switch (entry?.section) {
    case "claims":
    case "evidence":
      return entry.record.text;
    case "sources":
      return entry.record.title === sourceLabel(entry.record) ? "" : (entry.record.title ?? "");
    case "schools":
    case "episodes":
      return entry.record.summary ?? "";
    case "inferences":
      return entry.record.warrant ?? "";
    default:
      return "";
  }
}

function Sign({ map, id }: { map: MapDocument; id: Id }) {
  const entry = indexMap(map).entries.get(id);
  switch (entry?.section) {
    case "claims":
      return <SchoolSpine map={map} school={schoolOfClaim(map).get(id)} />;
    case "sources":
      return <Glyph name={entry.record.custom.unseen ? "unseen" : "text"} size={14} />;
    case "schools":
      return <SchoolBadge map={map} school={id} />;
    case "inferences":
      return <Glyph name={entry.record.kind} size={14} />;
    default:
      return null;
  }
}

function Standing({ map, labelling, id }: { map: MapDocument; labelling: Labelling; id: Id }) {
  const entry = indexMap(map).entries.get(id);
  switch (entry?.section) {
    case "claims":
    case "evidence":
      return <StandingSign standing={standingWordOf(labelling, id)} />;
    case "schools":
      return <StandingSign standing={standingWordOf(labelling, entry.record.explanation)} />;
    case "inferences":
      return linkValues(labelling, id).cut === "T" ? <span className={styles.cut}>cut</span> : null;
    default:
      return null;
  }
}
