import { FINDING_WORDS } from "../../../formats/review/findingWords.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { FINDING_CODES, type Finding, type FindingCode } from "../../../reasoning/audit/Finding.ts";
import { showFindings } from "../../../store/auditing.ts";
import { FINDING_STATES, type FindingState, mapStore } from "../../../store/mapStore.ts";
import { Segmented } from "../../../ui/Segmented.tsx";
import { joinWords, recordCode } from "../../record/recordNames.ts";
import { useMapStore, useRecords } from "../../useMapStore.ts";
import styles from "./ListHead.module.css";
import { countStates, type FindingFilter } from "./listedFindings.ts";

const STATE_WORDS: Readonly<Record<FindingState, string>> = { open: "Open", noted: "Noted", settled: "Settled" };

interface Props {
  readonly map: MapDocument;
  readonly findings: readonly Finding[];
  readonly filtered: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly withdrawn: readonly Id[];
}

/** How many findings there are, in which state, and what the list is kept to. */
export function ListHead({ map, findings, filtered, filter, onFilter, withdrawn }: Props) {
  const state = useMapStore(({ audit }) => audit.state);
  const counts = countStates(useRecords("remarks"), filtered);
  const codes = FINDING_CODES.filter((code) => findings.some((finding) => finding.code === code));
  const count = filtered.length === findings.length ? `${findings.length}` : `${filtered.length} of ${findings.length}`;
  return (
    <header className={styles.head}>
      <h2>
        {count} {findings.length === 1 ? "finding" : "findings"}
      </h2>
      <Segmented
        name="State of the findings"
        value={state}
        onChange={(next) => showFindings(mapStore, next)}
        options={FINDING_STATES.map((value) => ({
          value,
          label: (
            <>
              {STATE_WORDS[value]} <small className={styles.count}>{counts[value]}</small>
            </>
          ),
        }))}
      />
      <div className={styles.filters}>
        <label>
          <span>Kind</span>
          <select
            aria-label="Kind"
            value={filter.code ?? ""}
            onChange={({ currentTarget }) =>
              onFilter({ ...filter, code: (currentTarget.value || undefined) as FindingCode | undefined })
            }
          >
            <option value="">all kinds</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {FINDING_WORDS[code].title}
              </option>
            ))}
          </select>
        </label>
        {map.schools.length > 0 && (
          <label>
            <span>School</span>
            <select
              aria-label="School"
              value={filter.school ?? ""}
              onChange={({ currentTarget }) => onFilter({ ...filter, school: currentTarget.value || undefined })}
            >
              <option value="">all schools</option>
              {map.schools.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {withdrawn.length > 0 && (
        <p className={styles.without}>
          These are the findings on the map without{" "}
          {withdrawn.length > 3 ? `${withdrawn.length} records` : joinWords(withdrawn.map((id) => recordCode(map, id)))}
          .
        </p>
      )}
    </header>
  );
}
