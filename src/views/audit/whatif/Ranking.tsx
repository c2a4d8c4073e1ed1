import { type KeyboardEvent, useRef, useState } from "react";
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
const TITLE = "Claims that lose standing, by document withdrawn";

interface Props {
  readonly map: MapDocument;
  readonly withdrawn: readonly Id[];
  readonly ranking: Work<readonly RankedSource[]>;
}

/** Every document of the map by how many claims lose standing without it alone; each can be withdrawn here. */
export function Ranking({ map, withdrawn, ranking }: Props) {
  const [most, setMost] = useState(FIRST);
  const [showsIdle, setShowsIdle] = useState(false);
  const ranked = ranking.value ?? [];
  const bearing = ranked.filter(({ falls }) => falls.length > 0);
  const idle = ranked.length - bearing.length;
  const listed = showsIdle ? ranked : bearing;
  const untried = map.sources.length - ranked.length;
  return (
    <section className={styles.ranking} aria-label={TITLE}>
      <h3 className={styles.head}>{TITLE}</h3>
      <WorkNotice work={ranking} doing={`Trying ${map.sources.length} documents`} />
      {listed.length > 0 && <Bars map={map} ranked={listed.slice(0, most)} withdrawn={withdrawn} />}
      {listed.length > most && (
        <Button small onClick={() => setMost(most + FIRST)}>
          {Math.min(FIRST, listed.length - most)} more of {listed.length}
        </Button>
      )}
      {idle > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={showsIdle}
          onClick={() => setShowsIdle(!showsIdle)}
        >
          {showsIdle
            ? "only those with something to lose"
            : `${idle} ${bearing.length > 0 ? "more " : ""}with nothing to lose`}
        </button>
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

interface BarsProps {
  readonly map: MapDocument;
  /** At least one. */
  readonly ranked: readonly RankedSource[];
  readonly withdrawn: readonly Id[];
}

/** One of the bars has the tab stop; the arrows move it. */
function Bars({ map, ranked, withdrawn }: BarsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const last = ranked.length - 1;
  const stop = Math.min(at, last);
  const largest = Math.max(1, ranked[0]?.falls.length ?? 0);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: Math.min(stop + 1, last), ArrowUp: Math.max(stop - 1, 0), Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {ranked.map(({ source, falls, rises }, place) => (
        <li key={source}>
          <button
            type="button"
            tabIndex={place === stop ? 0 : -1}
            aria-pressed={withdrawn.includes(source)}
            title={`${falls.length} lose standing${rises.length > 0 ? `, ${rises.length} gain` : ""}`}
            onClick={() => {
              setAt(place);
              toggleWithdrawn(mapStore, source);
            }}
          >
            <span className={styles.name}>{recordLabel(map, source)}</span>
            <i style={{ width: `${(falls.length / largest) * 100}%` }} data-none={falls.length === 0 || undefined} />
            <b>{falls.length}</b>
            <span className="visually-hidden">
              {falls.length === 1 ? "claim loses standing" : "claims lose standing"}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
