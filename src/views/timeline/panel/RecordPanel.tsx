import type { ReactNode } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { type Entry, indexMap } from "../../../model/mapIndex.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolsBuildingOn } from "../../../reasoning/hinges.ts";
import { schoolsOf } from "../../../reasoning/schools.ts";
import { type Labelling, standingOf } from "../../../reasoning/standing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select, showOnMap } from "../../../store/selection.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordLink } from "../../record/RecordLink.tsx";
import { codesOf } from "../../record/recordNames.ts";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useMapStore } from "../../useMapStore.ts";
import { momentById } from "../scale/following.ts";
import { datesInWords } from "../words/dateWords.ts";
import styles from "./Panel.module.css";
import { Panel } from "./Panel.tsx";

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  readonly labelling: Labelling;
}

/** The selected record: what it says, when and why then, whether it stands and why, and its documents with their dates. */
export function RecordPanel({ map, id, labelling }: Props) {
  const withdrawn = useMapStore((state) => state.withdrawn.includes(id));
  const entry = indexMap(map).entries.get(id);
  if (!entry) return null;
  const isStatement = entry.section === "claims" || entry.section === "evidence";
  const canWithdraw = isStatement || entry.section === "sources";
  const hasMap = canWithdraw || entry.section === "schools" || entry.section === "inferences";
  const close = () => select(mapStore, undefined);
  const actions = (
    <>
      {hasMap && (
        <Button look="primary" onClick={() => showOnMap(mapStore, id)}>
          Show on map
        </Button>
      )}
      <Button onClick={() => mapStore.setState({ screen: entry.section === "episodes" ? "compare" : "matrix" })}>
        {entry.section === "episodes" ? "Open Compare" : "Open the matrix"}
      </Button>
      {canWithdraw && (
        <Button aria-pressed={withdrawn} onClick={() => toggleWithdrawn(mapStore, id)}>
          {withdrawn ? "Bring it back" : "What if it went?"}
        </Button>
      )}
    </>
  );
  return (
    <Panel kind={kindOf(map, entry)} title={titleOf(entry, id)} onClose={close} actions={actions}>
      {entry.section === "episodes" && entry.record.summary && <p className={styles.text}>{entry.record.summary}</p>}
      <When map={map} entry={entry} />
      {isStatement && <Why map={map} id={id} labelling={labelling} />}
      {entry.section === "evidence" && <Documents map={map} citations={entry.record.attestedBy} />}
      {entry.section === "claims" && entry.record.citations && (
        <Part title="Where it is said" count={entry.record.citations.length}>
          {[...new Set(entry.record.citations.map((one) => citationLine(map, one)))].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Part>
      )}
      {entry.section === "evidence" && <BuiltOnBy map={map} id={id} />}
      {entry.section === "episodes" && <About map={map} id={id} />}
      {entry.section === "sources" && <Attests map={map} id={id} />}
    </Panel>
  );
}

function kindOf(map: MapDocument, entry: Entry): ReactNode {
  const code = codesOf(map).get(entry.record.id);
  const [school] = schoolsOf(map).get(entry.record.id) ?? [];
  switch (entry.section) {
    case "claims":
      return (
        <>
          {school !== undefined && (
            <>
              <SchoolSpine map={map} school={school} />
              <SchoolName map={map} school={school} short />
            </>
          )}
          <span>
            {entry.record.kind === "explanation" ? "explanation" : "claim"} {code}
          </span>
        </>
      );
    case "evidence":
      return <span>evidence {code}</span>;
    case "sources":
      return (
        <>
          <Glyph name={entry.record.custom.unseen ? "unseen" : "text"} size={14} />
          <span>document{entry.record.custom.unseen ? ", not seen by the compiler" : ""}</span>
        </>
      );
    case "episodes":
      return <span>episode</span>;
    default:
      return <span>record of the map</span>;
  }
}

function titleOf(entry: Entry, id: Id): string {
  switch (entry.section) {
    case "claims":
    case "evidence":
      return entry.record.text;
    case "sources":
      return entry.record.title ?? id;
    case "episodes":
      return entry.record.label;
    case "schools":
      return entry.record.name;
    default:
      return id;
  }
}

/** When it was, in words, and where that date is from. */
function When({ map, entry }: { map: MapDocument; entry: Entry }) {
  const { section, record } = entry;
  if (section !== "claims" && section !== "evidence" && section !== "sources" && section !== "episodes") return null;
  const moment = momentById(map, record.id);
  return (
    <dl className={styles.when}>
      <dt>{section === "sources" ? "made" : "when"}</dt>
      <dd>
        {moment ? datesInWords(moment.shapes) : "No date on this map."}
        {moment && moment.datedBy.length > 0 && (
          <small>
            It has no date of its own; this is when its {moment.datedBy.length === 1 ? "episode" : "episodes"} took
            place:{" "}
            {moment.datedBy.map((id, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <RecordLink map={map} id={id} />
              </span>
            ))}
          </small>
        )}
        {moment && moment.datedBy.length === 0 && section === "evidence" && (
          <small>The date of what it attests, not of the document.</small>
        )}
      </dd>
    </dl>
  );
}

function Why({ map, id, labelling }: Props) {
  const { status } = standingOf(labelling, id);
  const { sentence, mentions } = explainStanding(map, labelling, id);
  const fall = status === "rebutted" || status === "undercut" ? `${status}, ` : "";
  return (
    <section className={styles.why}>
      <h3>
        <StandingSign standing={standingWordOf(labelling, id)} size={13} />
        <small>{fall}on the sources entered so far</small>
      </h3>
      <p>
        {linkedSentence(map, sentence, mentions, (mention) => (
          <RecordLink key={mention} map={map} id={mention} />
        ))}
      </p>
    </section>
  );
}

function Documents({ map, citations }: { map: MapDocument; citations: readonly { readonly source: Id }[] }) {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return (
    <Part title="Documented in" count={sources.length}>
      {sources.map((id) => {
        const moment = momentById(map, id);
        return (
          <li key={id}>
            <RecordLink map={map} id={id} />
            <small>{moment ? `made ${datesInWords(moment.shapes)}` : "no date of its own on this map"}</small>
          </li>
        );
      })}
    </Part>
  );
}

function BuiltOnBy({ map, id }: { map: MapDocument; id: Id }) {
  const schools = schoolsBuildingOn(map).get(id) ?? [];
  if (schools.length === 0) return null;
  return (
    <Part title="Schools that build on it" count={schools.length}>
      {schools.map((school) => (
        <li key={school}>
          <SchoolName map={map} school={school} />
        </li>
      ))}
    </Part>
  );
}

function About({ map, id }: { map: MapDocument; id: Id }) {
  const claims = map.claims.filter(({ episodes }) => episodes?.includes(id));
  const evidence = map.evidence.filter(({ episodes }) => episodes?.includes(id));
  return (
    <>
      <Part title="Claims about it" count={claims.length}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <RecordLink map={map} id={claim.id} />
          </li>
        ))}
      </Part>
      <Part title="Evidence of it" count={evidence.length}>
        {evidence.map((item) => (
          <li key={item.id}>
            <RecordLink map={map} id={item.id} />
          </li>
        ))}
      </Part>
    </>
  );
}

function Attests({ map, id }: { map: MapDocument; id: Id }) {
  const evidence = map.evidence.filter(({ attestedBy }) => attestedBy.some(({ source }) => source === id));
  return (
    <Part title="What it attests" count={evidence.length}>
      {evidence.map((item) => {
        const moment = momentById(map, item.id);
        return (
          <li key={item.id}>
            <RecordLink map={map} id={item.id} />
            {moment && <small>of {datesInWords(moment.shapes)}</small>}
          </li>
        );
      })}
    </Part>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        {title} <b>{count}</b>
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
