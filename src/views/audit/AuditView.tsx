import { useEffect, useMemo, useRef, useState } from "react";
import { offerScreenActions } from "../../commands/screenActions.ts";
import { FINDING_WORDS } from "../../formats/review/findingWords.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Finding } from "../../reasoning/audit/Finding.ts";
import { openFinding } from "../../store/auditing.ts";
import { mapStore } from "../../store/mapStore.ts";
import { canBeWithdrawn } from "../../store/withdrawing.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { SearchMap } from "../find/search/SearchMap.ts";
import { numberWord } from "../record/numberWords.ts";
import { recordCode, recordLabel } from "../record/recordNames.ts";
import { Remarks } from "../record/remarks/Remarks.tsx";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap, useRecords } from "../useMapStore.ts";
import { useMedia } from "../useMedia.ts";
import styles from "./AuditView.module.css";
import type { AuditWorkers } from "./AuditWorkers.ts";
import { AttackList } from "./attacks/AttackList.tsx";
import { FindingDetail } from "./finding/FindingDetail.tsx";
import { FindingList } from "./findings/FindingList.tsx";
import { ListHead } from "./findings/ListHead.tsx";
import { type FindingFilter, filterFindings, groupFindings } from "./findings/listedFindings.ts";
import { AuditSheet } from "./report/AuditSheet.tsx";
import { ReportMenu } from "./report/ReportMenu.tsx";
import { copyReport, downloadReport, type Review } from "./report/review.ts";
import { WhatIfPanel } from "./whatif/WhatIfPanel.tsx";
import { useFindings } from "./work/useFindings.ts";
import { WorkNotice } from "./work/WorkNotice.tsx";

const NONE: readonly Finding[] = [];

/** What is weak on a map, why, what would settle it, and what falls with what. */
export function AuditView({ workers, searchMap }: { workers: AuditWorkers; searchMap: SearchMap }) {
  const map = useOpenMap();
  const remarks = useRecords("remarks");
  const asked = useMapStore((state) => state.withdrawn);
  // An address may name what this map does not have.
  const withdrawn = useMemo(() => asked.filter((id) => canBeWithdrawn(map, id)), [map, asked]);
  const settings = useMapStore((state) => state.audit);
  const labelled = useLabelling();
  const isPhone = useMedia("(max-width: 719px)");
  const [part, setPart] = useState<"findings" | "attacks">("findings");
  const [filter, setFilter] = useState<FindingFilter>({});
  // Two findings of one kind may be about one record; the address names the first.
  const [chosen, setChosen] = useState<Finding>();
  const work = useFindings(map, withdrawn, workers);
  const findings = work.value ?? NONE;

  const named = settings.finding && findings.find(({ code, id }) => isNamed(settings.finding, code, id));
  const isChosen = chosen && findings.includes(chosen) && isNamed(settings.finding, chosen.code, chosen.id);
  const opened = isChosen ? chosen : named;
  const filtered = useMemo(() => filterFindings(map, findings, filter), [map, findings, filter]);
  const groups = useMemo(
    () => groupFindings(remarks, filtered, settings.state, opened && filtered.includes(opened) ? opened : undefined),
    [remarks, filtered, settings.state, opened],
  );
  const listed = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const current = opened ?? (isPhone ? undefined : listed[0]);
  const place = current ? listed.indexOf(current) : -1;

  const detail = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = (finding: Finding | undefined) => {
    if (!finding) return;
    setChosen(finding);
    openFinding(mapStore, finding);
    detail.current?.scrollTo({ top: 0 });
  };
  const back = () => {
    openFinding(mapStore, undefined);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[data-finding][tabindex='0']")?.focus());
  };
  /** Whose remarks are at hand stays open, though a remark moves it to another state. */
  const keep = () => {
    if (!current || current === opened) return;
    setChosen(current);
    openFinding(mapStore, current);
  };
  const step = (by: number) => open(listed[place < 0 ? 0 : Math.max(0, Math.min(listed.length - 1, place + by))]);

  const [isKept, setKept] = useState(false);
  const review: Review = {
    map: { ...map, remarks },
    findings: isKept ? listed : findings,
    withdrawn,
    ...(isKept && { keptTo: keptWords(map, filter, settings.state) }),
  };
  const actions = useRef({ step, review });
  actions.current = { step, review };
  useEffect(
    () =>
      offerScreenActions({
        nextFinding: () => actions.current.step(1),
        previousFinding: () => actions.current.step(-1),
        copyReport: () => void copyReport(actions.current.review),
        downloadReport: () => downloadReport(actions.current.review),
        printReport: () => window.print(),
      }),
    [],
  );

  const navigation = (
    <nav className={styles.navigation} aria-label="Findings">
      {isPhone && (
        <Button small onClick={back}>
          <Glyph name="back" size={12} /> All findings
        </Button>
      )}
      {place >= 0 && (
        <span className={styles.place}>
          {place + 1} of {listed.length}
        </span>
      )}
      <Button small disabled={place <= 0} onClick={() => step(-1)}>
        Previous
      </Button>
      <Button small disabled={place >= listed.length - 1} onClick={() => step(1)}>
        Next
      </Button>
    </nav>
  );
  const showsDetail = current !== undefined && part === "findings";
  const isBeside = !isPhone || !showsDetail;
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">Audit: what is weak, and what falls with what</h1>
      {isBeside && <WhatIfPanel map={map} withdrawn={withdrawn} workers={workers} searchMap={searchMap} />}
      <div className={styles.body}>
        {isBeside && (
          <section
            ref={list}
            className={styles.list}
            aria-label={part === "findings" ? "Findings" : "Smallest attacks"}
          >
            <div className={styles.parts}>
              <Segmented
                name="Part of the audit"
                value={part}
                onChange={setPart}
                options={[
                  { value: "findings", label: "Findings" },
                  { value: "attacks", label: "Smallest attacks" },
                ]}
              />
              <ReportMenu review={review} isKept={isKept} onKeep={setKept} />
            </div>
            {part === "attacks" ? (
              <AttackList map={map} workers={workers} />
            ) : (
              <>
                <ListHead
                  map={map}
                  findings={findings}
                  filtered={filtered}
                  filter={filter}
                  onFilter={setFilter}
                  withdrawn={withdrawn}
                />
                <WorkNotice work={work} doing="Looking the map over" />
                {listed.length > 0 ? (
                  <FindingList
                    map={map}
                    groups={groups}
                    current={current}
                    isWhole={filter.code !== undefined}
                    isOpened={opened !== undefined}
                    onOpen={open}
                  />
                ) : (
                  work.status === "done" && (
                    <p className={styles.empty}>{emptyWords(findings.length, filtered.length, settings.state)}</p>
                  )
                )}
              </>
            )}
          </section>
        )}
        {(showsDetail || !isPhone) && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section ref={detail} className={styles.detail} tabIndex={0} aria-label="The open finding">
            {current ? (
              <FindingDetail
                key={`${current.code} ${current.id} ${current.chain.join(" ")}`}
                map={map}
                labelled={labelled}
                finding={current}
                navigation={navigation}
                remarks={
                  // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what is used within
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the focus comes with the keys
                  <div onFocus={keep} onClick={keep}>
                    <Remarks id={current.id} {...remarkWords(map, findings, current)} />
                  </div>
                }
              />
            ) : (
              <p className={styles.empty}>Open a finding on the left to see the chain that shows it.</p>
            )}
          </section>
        )}
      </div>
      <AuditSheet review={review} />
    </main>
  );
}

/** What a remark written at a finding does to the findings on its record, said before and after. */
function remarkWords(map: MapDocument, findings: readonly Finding[], { id }: Finding): { note: string; saved: string } {
  const name = recordCode(map, id);
  const count = findings.filter((finding) => finding.id === id).length;
  return count > 1
    ? {
        note: `The remark goes on ${name}; each of the ${numberWord(count)} findings about ${name} counts as noted.`,
        saved: `Saved. The ${numberWord(count)} findings about ${name} are now under Noted.`,
      }
    : {
        note: `The remark goes on ${name}; the finding counts as noted.`,
        saved: "Saved. The finding is now under Noted.",
      };
}

/** What the list is kept to, in words. */
function keptWords(map: MapDocument, { code, school }: FindingFilter, state: string): string {
  return [code && FINDING_WORDS[code].title, school && recordLabel(map, school), state].filter(Boolean).join(", ");
}

function isNamed(finding: { code: string; id: string } | undefined, code: string, id: string): boolean {
  return finding?.code === code && finding.id === id;
}

function emptyWords(all: number, filtered: number, state: string): string {
  if (all === 0) return "Nothing was found. On what has been entered so far, every claim has its ground.";
  if (filtered === 0) return "No finding passes these filters.";
  if (state === "open") return "No finding is open: each has a remark. See Noted and Settled.";
  if (state === "noted") return "No finding has an open or answered remark.";
  return "No finding is settled yet: a finding is, when all remarks on its record are.";
}
