import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { RankedSource } from "../../../reasoning/audit/sourceRanking.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import type { Work } from "../../useWork.ts";
import { WorkNotice } from "../work/WorkNotice.tsx";
import styles from "./Ranking.module.css";

/** So many are listed at first, and so many more at a time. */
const FIRST = 60;

interface Props {
  readonly map: MapDocument;
  readonly withdrawn: readonly Id[];
  readonly ranking: Work<readonly RankedSource[]>;
}

/** Every document of the map by how many claims would fall with it alone; each can be withdrawn here. */
export function Ranking({ map, withdrawn, ranking }: Props) {
  const [most, setMost] = useState(FIRST);
  const ranked = ranking.value ?? [];
  const largest = Math.max(1, ranked[0]?.falls.length ?? 0);
  const untried = map.sources.length - ranked.length;
  return (
    <section className={styles.ranking} aria-label="Claims that fall, by document withdrawn">
      <h3 className={styles.head}>Claims that fall, by document withdrawn</h3>
      <WorkNotice work={ranking} doing={`Trying ${map.sources.length} documents`} />
      <ol className={styles.list}>
        {ranked.slice(0, most).map(({ source, falls, rises }) => (
          <li key={source}>
            <button
              type="button"
              aria-pressed={withdrawn.includes(source)}
              title={rises.length > 0 ? `${falls.length} fall, ${rises.length} rise` : `${falls.length} fall`}
              onClick={() => toggleWithdrawn(mapStore, source)}
            >
              <span className={styles.name}>{recordLabel(map, source)}</span>
              <i style={{ width: `${(falls.length / largest) * 100}%` }} data-none={falls.length === 0 || undefined} />
              <b>{falls.length}</b>
              <span className="visually-hidden">{falls.length === 1 ? "claim falls" : "claims fall"}</span>
            </button>
          </li>
        ))}
      </ol>
      {ranked.length > most && (
        <Button small onClick={() => setMost(most + FIRST)}>
          {Math.min(FIRST, ranked.length - most)} more of {ranked.length}
        </Button>
      )}
      {ranking.status === "done" && untried > 0 && (
        <p className={styles.note}>{untried} documents were not tried: the time ran out.</p>
      )}
      {ranking.status === "done" && map.sources.length === 0 && (
        <p className={styles.note}>This map has no documents yet.</p>
      )}
    </section>
  );
}
