import type { Claim } from "../../../model/claim.ts";
import type { Evidence } from "../../../model/evidence.ts";
import { formatDate } from "../../../model/formatDate.ts";
import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { joinWords, recordLabel } from "../../record/recordNames.ts";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { Citations } from "./Citations.tsx";
import styles from "./Inspector.module.css";
import { StandingWhy } from "./StandingWhy.tsx";
import { StepList } from "./StepList.tsx";
import { Voices } from "./Voices.tsx";

const CERTAINTY = {
  flat: "said flatly",
  hedged: "hedged",
  tentative: "tentative: the text says “perhaps” or “may”",
} as const;
const EVIDENCE_WORDS = {
  quotation: "a quotation",
  transcript: "a transcript",
  event: "an event",
  treaty: "a treaty",
  speech: "a speech",
  "party-document": "a party document",
  finding: "a historian’s finding",
  absence: "an absence in the documents",
} as const;

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
}

/** A claim: who holds it, whether it stands and why, what holds it up and what it bears on. */
export function ClaimPanel({ map, labelling, claim }: Props & { claim: Claim }) {
  const meta = [
    claim.kind,
    claim.certainty && claim.certainty !== "flat" ? CERTAINTY[claim.certainty] : undefined,
    claim.commonGround ? "common ground" : undefined,
    claim.date && formatDate(claim.date),
    claim.episodes && joinWords(claim.episodes.map((id) => recordLabel(map, id))),
  ];
  return (
    <>
      <h2 className={styles.title}>{claim.text}</h2>
      <p className={styles.meta}>{meta.filter(Boolean).join(" · ")}</p>
      <Voices map={map} id={claim.id} />
      <StandingWhy map={map} labelling={labelling} id={claim.id} />
      <Steps map={map} labelling={labelling} id={claim.id} />
      {claim.presupposes && (
        <section className={styles.section}>
          <h3>
            Presupposes <b>{claim.presupposes.length}</b>
          </h3>
          <ul className={styles.list}>
            {claim.presupposes.map((id) => (
              <li key={id}>
                <RecordLink map={map} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Citations map={map} title="Where it is said" citations={claim.citations} />
    </>
  );
}

/** Evidence: what it says, the documents that attest it, what it bears on. */
export function EvidencePanel({ map, labelling, evidence }: Props & { evidence: Evidence }) {
  const meta = [
    EVIDENCE_WORDS[evidence.kind],
    evidence.date && formatDate(evidence.date),
    evidence.episodes && joinWords(evidence.episodes.map((id) => recordLabel(map, id))),
  ];
  return (
    <>
      <h2 className={styles.title}>{evidence.text}</h2>
      <p className={styles.meta}>{meta.filter(Boolean).join(" · ")}</p>
      <StandingWhy map={map} labelling={labelling} id={evidence.id} />
      <Citations map={map} title="Attested by" citations={evidence.attestedBy} />
      <Steps map={map} labelling={labelling} id={evidence.id} />
    </>
  );
}

/** What meets a statement and what it bears on, by kind of link. */
function Steps({ map, labelling, id }: Props & { id: string }) {
  const index = indexMap(map);
  const into = index.inferencesTo.get(id) ?? [];
  const onward = index.inferencesFrom.get(id) ?? [];
  const of = (links: readonly Inference[], kind: Inference["kind"]) => links.filter((link) => link.kind === kind);
  const supports = of(into, "supports");
  const counts = ({ id: link }: Inference) => linkValues(labelling, link).fires !== "F";
  const lists = [
    ["Supported by", supports.filter(counts), "from"],
    ["Offered for it, but does not count", supports.filter((link) => !counts(link)), "from"],
    ["Rebutted by", of(into, "rebuts"), "from"],
    ["Limited by", of(into, "qualifies"), "from"],
    ["Supports", of(onward, "supports"), "to"],
    ["Rebuts", of(onward, "rebuts"), "to"],
    ["Undercuts", of(onward, "undercuts"), "to"],
    ["Limits", of(onward, "qualifies"), "to"],
  ] as const;
  return lists.map(([title, links, end]) => (
    <StepList key={title} map={map} labelling={labelling} title={title} links={links} end={end} />
  ));
}

/** The line above a statement: its school, what it is, its code. */
export function StatementKind({
  map,
  id,
  code,
  noun,
}: {
  map: MapDocument;
  id: string;
  code: string | undefined;
  noun: string;
}) {
  const school = schoolOfClaim(map).get(id);
  return (
    <>
      {school !== undefined && (
        <>
          <SchoolSpine map={map} school={school} />
          <SchoolName map={map} school={school} short />
        </>
      )}
      <span>
        {noun} {code}
      </span>
    </>
  );
}
