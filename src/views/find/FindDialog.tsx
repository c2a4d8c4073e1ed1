import { useMemo, useState } from "react";
import type { Id } from "../../model/id.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { useLabelling } from "../record/useLabelling.ts";
import { useOpenMap } from "../useMapStore.ts";
import styles from "./FindDialog.module.css";
import { FoundRecord } from "./FoundRecord.tsx";
import { Picker, PickerGroup } from "./Picker.tsx";
import { PickerFoot } from "./PickerFoot.tsx";
import type { Found } from "./search/FindEntry.ts";
import { focusCard } from "./search/focusCard.ts";
import { foundSummary, headingOf, REACH_WORDS } from "./search/foundWords.ts";
import { goToRecord } from "./search/goToRecord.ts";
import { rememberRecord, useRecentRecords } from "./search/recentRecords.ts";
import type { SearchMap } from "./search/SearchMap.ts";
import { useFound } from "./search/useFound.ts";

const NAME = "Find a claim, document or note";

/** Finds a record of the open map and goes to it. */
export function FindDialog({ searchMap }: { searchMap: SearchMap }) {
  const map = useOpenMap();
  const labelling = useLabelling();
  const [question, setQuestion] = useState("");
  const isAsked = question.trim() !== "";
  const { found, isCurrent, failed, tryAgain } = useFound(map, question, searchMap);
  const recent = useRecentRecords(({ ids }) => ids);
  const groups = useMemo(() => {
    const known = recent.filter((id) => indexMap(map).entries.has(id));
    if (!isAsked) return known.length > 0 ? [{ title: "Found before", ids: known, more: undefined }] : [];
    return found.groups.map(({ kind, ids, count }) => ({
      title: headingOf(kind),
      ids,
      more: count > ids.length ? `${ids.length} of ${count}` : undefined,
    }));
  }, [map, recent, found, isAsked]);
  const ids = groups.flatMap((group) => group.ids);
  const words = useMemo(() => new Set(isAsked ? found.words : []), [isAsked, found]);
  const go = (id: Id | undefined) => {
    if (id === undefined) return;
    rememberRecord(id);
    goToRecord(mapStore, id);
    focusCard(id);
  };
  return (
    <Picker
      dialog="find"
      name={NAME}
      placeholder={NAME}
      question={question}
      onQuestion={setQuestion}
      count={ids.length}
      isSettled={!isAsked || isCurrent}
      status={isAsked && isCurrent && !failed ? foundSummary(found) : ""}
      notice={
        <Notice
          question={isAsked ? question.trim() : ""}
          found={found}
          isCurrent={isCurrent}
          onTryAgain={failed ? tryAgain : undefined}
        />
      }
      onPick={(place) => go(ids[place])}
      options={(propsOf) =>
        groups.map(({ title, ids: members, more }) => (
          <PickerGroup key={title} title={title} more={more}>
            {members.map((id) => (
              <div key={id} {...propsOf(ids.indexOf(id))}>
                <FoundRecord map={map} labelling={labelling} id={id} words={words} />
              </div>
            ))}
          </PickerGroup>
        ))
      }
      foot={(closeAnd) => <PickerFoot does="goes to it" closeAnd={closeAnd} />}
    />
  );
}

interface NoticeProps {
  /** What was asked; empty where nothing was. */
  readonly question: string;
  readonly found: Found;
  readonly isCurrent: boolean;
  /** Set where the search failed. */
  readonly onTryAgain: (() => void) | undefined;
}

/** What to type, what to try, or how far the question was stretched. */
function Notice({ question, found, isCurrent, onTryAgain }: NoticeProps) {
  if (question === "")
    return (
      <p className={styles.hint}>
        Type a word, a name, a year or a code such as D2. Accents and small misspellings are forgiven, in any script.
      </p>
    );
  if (onTryAgain)
    return (
      <div className={styles.hint} role="alert">
        <p>The search stopped, perhaps for want of memory. Your map is untouched.</p>
        <Button small onClick={onTryAgain}>
          Try again
        </Button>
      </div>
    );
  if (found.groups.length > 0)
    return found.reach === "exact" ? null : <p className={styles.hint}>{REACH_WORDS[found.reach]}</p>;
  if (!isCurrent) return <p className={styles.hint}>Reading the map…</p>;
  return (
    <div className={styles.hint}>
      <p>
        <b>Nothing on this map answers “{question}”.</b>
      </p>
      <p>
        Try the beginning of a word, another spelling (Mao Zedong, Mao Tse-tung), the name of an author, a year, or a
        code such as D2 or E15.
      </p>
    </div>
  );
}
