import { chainSentences } from "../../../formats/review/chainSentences.ts";
import { FINDING_WORDS } from "../../../formats/review/findingWords.ts";
import { commonSettle, gravestFirst } from "../../../formats/review/reviewReport.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Finding } from "../../../reasoning/audit/Finding.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { gainWords, lossWords } from "../../../reasoning/standingWords.ts";
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

function ReviewOnPaper({ review: { map, findings, withdrawn, keptTo } }: { review: Review }) {
  const found = new Set(findings.map(({ id }) => id));
  const remarks = keptTo === undefined ? map.remarks : map.remarks.filter(({ on }) => found.has(on));
  const remarked = [...new Set(remarks.map(({ on }) => on))];
  return (
    <Sheet orientation="portrait">
      <SheetHead
        map={map}
        what={`Review: ${findings.length} findings, ${remarks.length} remarks${keptTo === undefined ? "" : ` (only ${keptTo})`}`}
      />
      {remarked.length > 0 && (
        <section className={styles.group}>
          <h2>Remarks</h2>
          {remarked.map((id) => (
            <div key={id} className={styles.finding}>
              <p className={styles.message}>
                {recordCode(map, id)} {recordLabel(map, id)}
              </p>
              <RemarksOnPaper map={map} id={id} />
            </div>
          ))}
        </section>
      )}
      {withdrawn.length > 0 && <Withdrawal map={map} withdrawn={withdrawn} />}
      {gravestFirst(findings).map((group) => {
        const { code } = group[0] as Finding;
        const settle = commonSettle(group);
        return (
          <section key={code} className={styles.group}>
            <h2>
              {FINDING_WORDS[code].title} <b>{group.length}</b>
            </h2>
            <p className={styles.treated}>{FINDING_WORDS[code].treated}</p>
            <p className={styles.finding}>
              <b>What would settle {group.length === 1 ? "it" : "each, unless it says otherwise"}.</b> {settle}
            </p>
            <ol>
              {group.map((finding) => (
                <FindingOnPaper
                  key={`${finding.id} ${finding.chain.join(" ")}`}
                  map={map}
                  finding={finding}
                  settle={settle}
                />
              ))}
            </ol>
          </section>
        );
      })}
      <SheetFoot map={map} notes={["A finding speaks of what has been entered on this map, not of history"]} />
    </Sheet>
  );
}

function FindingOnPaper({ map, finding, settle }: { map: MapDocument; finding: Finding; settle: string }) {
  const index = indexMap(map);
  const record = recordOf(index, "claims", finding.id) ?? recordOf(index, "evidence", finding.id);
  const steps = chainSentences(map, finding.chain);
  return (
    <li className={styles.finding}>
      <p className={styles.message}>
        {finding.message}{" "}
        <i>
          {finding.severity}, {findingState(map.remarks, finding.id)}
        </i>
      </p>
      {record && <p className={styles.record}>{record.text}</p>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map(({ id, sentence, why }) => (
            <li key={id}>
              {sentence} {why}
            </li>
          ))}
        </ol>
      )}
      {finding.settle !== settle && (
        <p>
          <b>What would settle it.</b> {finding.settle}
        </p>
      )}
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
  const { before, after, falls, rises } = whatIf(map, withdrawn);
  const codes = (ids: readonly string[]) => (ids.length > 0 ? joinWords(ids.map((id) => recordCode(map, id))) : "none");
  return (
    <section className={styles.group}>
      <h2>What if: without {codes(withdrawn)}</h2>
      <p className={styles.treated}>
        {falls.length > 0 ? `${lossWords(after, falls, "claim")}: ${codes(falls)}. ` : "No claim loses standing. "}
        {rises.length > 0 && `${gainWords(rises.length, "claim")}: ${codes(rises)}. `}The findings below are those of
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
