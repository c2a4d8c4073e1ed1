import { chainSentences } from "../../../formats/review/chainSentences.ts";
import { FINDING_WORDS } from "../../../formats/review/findingWords.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { FINDING_CODES, type Finding } from "../../../reasoning/audit/Finding.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { whatIf } from "../../../reasoning/whatIf.ts";
import { findingState, remarksOn } from "../../../store/auditing.ts";
import { Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { usePrinting } from "../../print/usePrinting.ts";
import { joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";
import { KIND_WORDS } from "../../record/remarks/remarkWords.ts";
import styles from "./AuditSheet.module.css";
import type { Review } from "./review.ts";

/** The review on paper: what the Markdown report says, in the look of the other sheets. */
export function AuditSheet({ review }: { review: Review }) {
  return usePrinting() ? <ReviewOnPaper review={review} /> : null;
}

function ReviewOnPaper({ review: { map, findings, withdrawn } }: { review: Review }) {
  const found = new Set(findings.map(({ id }) => id));
  const others = [...new Set(map.remarks.map(({ on }) => on))].filter((id) => !found.has(id));
  return (
    <Sheet orientation="portrait">
      <SheetHead map={map} what={`Review: ${findings.length} findings, ${map.remarks.length} remarks`} />
      {withdrawn.length > 0 && <Withdrawal map={map} withdrawn={withdrawn} />}
      {FINDING_CODES.map((code) => {
        const group = findings.filter((finding) => finding.code === code);
        if (group.length === 0) return null;
        return (
          <section key={code} className={styles.group}>
            <h2>
              {FINDING_WORDS[code].title} <b>{group.length}</b>
            </h2>
            <p className={styles.treated}>{FINDING_WORDS[code].treated}</p>
            <ol>
              {group.map((finding) => (
                <FindingOnPaper key={`${finding.id} ${finding.chain.join(" ")}`} map={map} finding={finding} />
              ))}
            </ol>
          </section>
        );
      })}
      {others.length > 0 && (
        <section className={styles.group}>
          <h2>Other remarks</h2>
          {others.map((id) => (
            <div key={id} className={styles.finding}>
              <p className={styles.message}>
                {recordCode(map, id)} {recordLabel(map, id)}
              </p>
              <RemarksOnPaper map={map} id={id} />
            </div>
          ))}
        </section>
      )}
      <SheetFoot map={map} notes={["A finding speaks of what has been entered on this map, not of history"]} />
    </Sheet>
  );
}

function FindingOnPaper({ map, finding }: { map: MapDocument; finding: Finding }) {
  const steps = chainSentences(map, finding.chain);
  return (
    <li className={styles.finding}>
      <p className={styles.message}>
        {finding.message}{" "}
        <i>
          {finding.severity}, {findingState(map.remarks, finding.id)}
        </i>
      </p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map(({ id, sentence, why }) => (
            <li key={id}>
              {sentence} {why}
            </li>
          ))}
        </ol>
      )}
      <p>
        <b>What would settle it.</b> {finding.settle}
      </p>
      <RemarksOnPaper map={map} id={finding.id} />
    </li>
  );
}

function RemarksOnPaper({ map, id }: { map: MapDocument; id: string }) {
  return remarksOn(map.remarks, id).map(({ id: remark, kind, author, created, state, text }) => (
    <p key={remark} className={styles.remark}>
      <b>{KIND_WORDS[kind]}</b> by {author}, {created.slice(0, 10)} ({state}): {text}
    </p>
  ));
}

function Withdrawal({ map, withdrawn }: Pick<Review, "map" | "withdrawn">) {
  const { before, after, falls, rises, losing } = whatIf(map, withdrawn);
  const codes = (ids: readonly string[]) => (ids.length > 0 ? joinWords(ids.map((id) => recordCode(map, id))) : "none");
  return (
    <section className={styles.group}>
      <h2>What if: without {codes(withdrawn)}</h2>
      <p className={styles.treated}>
        {losing.length} claims lose support. Fall: {codes(falls)}. Rise: {codes(rises)}. The findings below are those of
        the map without {withdrawn.length === 1 ? "it" : "them"}.
      </p>
      <ul>
        {map.schools.map(({ id, shortName, explanation }) => {
          const [from, to] = [explainStanding(map, before, explanation), explainStanding(map, after, explanation)];
          return (
            <li key={id} className={styles.finding}>
              <b>
                {recordCode(map, explanation)}, {shortName}:{" "}
                {from.word === to.word ? `stays ${to.word}` : `${from.word}, becomes ${to.word}`}.
              </b>{" "}
              {to.sentence}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
