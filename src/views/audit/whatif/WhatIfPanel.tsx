import { useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { whatIf } from "../../../reasoning/whatIf.ts";
import { Button } from "../../../ui/Button.tsx";
import type { SearchMap } from "../../find/search/SearchMap.ts";
import { useMedia } from "../../useMedia.ts";
import type { AuditWorkers } from "../AuditWorkers.ts";
import { useRanking } from "../work/useFindings.ts";
import { Chooser } from "./Chooser.tsx";
import { MovedClaims } from "./MovedClaims.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Ranking } from "./Ranking.tsx";
import { SupportPips } from "./SupportPips.tsx";
import styles from "./WhatIfPanel.module.css";

interface Props {
  readonly map: MapDocument;
  readonly withdrawn: readonly Id[];
  readonly workers: AuditWorkers;
  readonly searchMap: SearchMap;
}

/** What if some of it were not to be had: the choice, and what falls and rises by it. */
export function WhatIfPanel({ map, withdrawn, workers, searchMap }: Props) {
  const isPhone = useMedia("(max-width: 719px)");
  const [isUnfolded, setUnfolded] = useState(false);
  const effect = useMemo(() => whatIf(map, withdrawn), [map, withdrawn]);
  const ranking = useRanking(map, workers);
  const isOpen = !isPhone || isUnfolded;
  const count = effect.falls.length;
  return (
    <section className={styles.panel} aria-label="What if" data-chosen={withdrawn.length > 0 || undefined}>
      <div className={styles.say}>
        <h2 className={styles.label}>What if</h2>
        <div className={styles.sentence}>
          Withdraw <Chooser map={map} withdrawn={withdrawn} ranking={ranking.value} searchMap={searchMap} />{" "}
          {withdrawn.length > 0 ? (
            <span role="status">
              and {count === 0 ? "no claim loses" : count === 1 ? "1 claim loses" : `${count} claims lose`} standing.
            </span>
          ) : (
            "and see what loses standing."
          )}
        </div>
        <MovedClaims map={map} effect={effect} isAsked={withdrawn.length > 0} />
        {isPhone && (
          <Button small aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? "Show less" : "Supports and documents"}
          </Button>
        )}
      </div>
      {isOpen && <SupportPips map={map} effect={effect} isAsked={withdrawn.length > 0} />}
      {isOpen && <Ranking map={map} withdrawn={withdrawn} ranking={ranking} />}
      {withdrawn.length > 0 && <Outcomes map={map} effect={effect} />}
    </section>
  );
}
