import { useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { SmallestAttack } from "../../../reasoning/smallestAttack.ts";
import { labelling } from "../../../reasoning/standing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import { countOf, numberWord, sentenceCase } from "../../record/numberWords.ts";
import { RecordMentions } from "../../record/RecordMention.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useMapStore } from "../../useMapStore.ts";
import type { AuditWorkers } from "../AuditWorkers.ts";
import styles from "./AttackList.module.css";
import { reasonsForOthers } from "./otherSchools.ts";
import { useAttacks } from "./useAttacks.ts";

/** More sets than these are folded. */
const FIRST = 3;

/** For each school's explanation the least that a rebuttal must hit; each set can be tried. */
export function AttackList({ map, workers }: { map: MapDocument; workers: AuditWorkers }) {
  const targets = useMemo(() => [...new Set(map.schools.map(({ explanation }) => explanation))], [map]);
  const attacks = useAttacks(map, targets, workers);
  const done = targets.filter((id) => attacks.found.has(id)).length;
  if (targets.length === 0)
    return <p className={styles.empty}>This map has no schools, and so no explanations to attack.</p>;
  return (
    <div className={styles.attacks}>
      <p className={styles.lead}>
        The fewest claims, items of evidence or steps that a rebuttal must bring down so that an explanation no longer
        stands. Searched on the whole map, with nothing withdrawn.
      </p>
      {(attacks.searching !== undefined || attacks.isCancelled || attacks.failed) && (
        <p className={styles.progress} role="status">
          {attacks.failed ? (
            "The search stopped, perhaps for want of memory. Load the page again and try once more."
          ) : (
            <>
              <progress value={done} max={targets.length} aria-label="Explanations searched" />
              {done} of {targets.length} explanations searched
              {attacks.searching !== undefined ? (
                <Button small onClick={attacks.cancel}>
                  Cancel
                </Button>
              ) : (
                <Button small onClick={attacks.start}>
                  Go on
                </Button>
              )}
            </>
          )}
        </p>
      )}
      <ul>
        {map.schools.map(({ id, explanation }) => (
          <li key={id} className={styles.one}>
            <h3>
              <SchoolBadge map={map} school={id} />
              <SchoolName map={map} school={id} short />
              <span className={styles.code} title={recordLabel(map, explanation)}>
                {codesOf(map).get(explanation)}
              </span>
              <StandingSign standing={standingWordOf(labelling(map), explanation)} />
            </h3>
            <Answer
              map={map}
              attack={attacks.found.get(explanation)}
              isSearching={attacks.searching === explanation}
              onLonger={() => attacks.searchLonger(explanation)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerProps {
  readonly map: MapDocument;
  readonly attack: SmallestAttack | undefined;
  readonly isSearching: boolean;
  readonly onLonger: () => void;
}

function Answer({ map, attack, isSearching, onLonger }: AnswerProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (!attack) return <p className={styles.wait}>{isSearching ? "Searching…" : "Not searched yet."}</p>;
  const { smallest, size, exhaustive } = attack;
  const longer = !exhaustive && (
    <Button small onClick={onLonger}>
      Search longer
    </Button>
  );
  if (size === 0)
    return <p className={styles.verdict}>It does not stand on this map as it is: nothing needs to be hit.</p>;
  if (size === null)
    return (
      <p className={styles.verdict}>
        {exhaustive
          ? "No set of up to four brings it down: the search went through them all."
          : "Nothing was found in the time; there may be a set all the same."}{" "}
        {longer}
      </p>
    );
  const shown = showsAll ? smallest : smallest.slice(0, FIRST);
  return (
    <>
      <p className={styles.verdict}>
        {size === 1 ? "One loss is enough." : `${sentenceCase(numberWord(size))} losses together are enough.`}{" "}
        {extentWords(smallest.length, size, exhaustive)} {longer}
      </p>
      <ol className={styles.sets}>
        {shown.map((set) => (
          <AttackSet key={set.join(" ")} map={map} target={attack.target} set={set} />
        ))}
      </ol>
      {smallest.length > FIRST && (
        <Button small look="bare" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `only the first ${FIRST}` : `${smallest.length - FIRST} more`}
        </Button>
      )}
    </>
  );
}

/** How many such sets there are, and whether that is all. */
function extentWords(count: number, size: number, isAll: boolean): string {
  const sets = size === 1 ? countOf(count, "such loss", "such losses") : countOf(count, "such set");
  if (!isAll) return `${sentenceCase(sets)} found in the time; there may be more of this size.`;
  if (count === 1) return size === 1 ? "Only this one does it." : "Only this set does it, and none is smaller.";
  return size === 1
    ? `These ${numberWord(count)} are all there are.`
    : `These ${sets} are all there are, and none is smaller.`;
}

function AttackSet({ map, target, set }: { map: MapDocument; target: Id; set: readonly Id[] }) {
  const withdrawn = useMapStore((state) => state.withdrawn);
  const isTried = set.length === withdrawn.length && set.every((id) => withdrawn.includes(id));
  return (
    <li>
      <span>
        <RecordMentions map={map} ids={set} />
        {reasonsForOthers(map, target, set).map((reason) => (
          <small key={reason} className={styles.school}>
            {reason}
          </small>
        ))}
      </span>
      <Button small aria-pressed={isTried} onClick={() => mapStore.setState({ withdrawn: isTried ? [] : [...set] })}>
        {isTried ? "Bring back" : set.length === 1 ? "Withdraw it" : "Withdraw these"}
      </Button>
    </li>
  );
}
