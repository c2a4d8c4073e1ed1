import { useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { SupportFate } from "../../../reasoning/audit/supportsLost.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { WhatIf } from "../../../reasoning/whatIf.ts";
import { Button } from "../../../ui/Button.tsx";
import { countOf, sentenceCase } from "../../record/numberWords.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { Turn } from "./MovedClaims.tsx";
import styles from "./SupportPips.module.css";

/** More supports than these are not drawn: the number above each column tells how many there are. */
const MOST_DRAWN = 5;
/** So many claims that are no explanations are drawn until more are asked for. */
const FIRST = 10;
/** Up to so many claims all are drawn, whether or not anything happens to them. */
const FEW = 24;
/** So many more at a time. */
const MORE = 40;

interface Props {
  readonly map: MapDocument;
  readonly effect: WhatIf;
  readonly isAsked: boolean;
}

/** The live supports of each claim, the explanations first, then school by school, before and after: kept, lost, regained. */
export function SupportPips({ map, effect, isAsked }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const touched = useMemo(() => touchedClaims(map, effect), [map, effect]);
  const [most, setMost] = useState(FIRST);
  const explanations = useMemo(() => [...new Set(map.schools.map(({ explanation }) => explanation))], [map]);
  const others = useMemo(() => {
    const isKept = !isAsked || showsAll || map.claims.length <= FEW;
    return map.claims.map(({ id }) => id).filter((id) => !explanations.includes(id) && (isKept || touched.has(id)));
  }, [map, isAsked, showsAll, touched, explanations]);
  const shown = map.claims.length <= FEW ? others : others.slice(0, most);
  const groups = useMemo(() => [...bySchool(map, explanations), ...bySchool(map, shown)], [map, explanations, shown]);
  const folded = others.length - shown.length;
  const untouched = map.claims.length - explanations.length - others.length;
  if (map.claims.length === 0) return <div />;
  return (
    <section className={styles.pips} aria-label="Live supports of each claim">
      <div className={styles.key}>
        <span>Live supports</span>
        <span>
          <i data-fate="kept" /> kept
        </span>
        <span>
          <i data-fate="lost" /> lost
        </span>
        <span>
          <i data-fate="regained" /> regained
        </span>
        {isAsked && map.claims.length > FEW && (
          <Button small look="bare" aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? "Only what changes" : `All ${map.claims.length} claims`}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="Supports, claim by claim">
        {groups.map(({ school, claims }) => (
          <ul
            key={claims[0]}
            className={styles.group}
            aria-label={school === undefined ? "No school" : recordLabel(map, school)}
            {...lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school))}
          >
            {claims.map((id) => (
              <Column key={id} map={map} effect={effect} id={id} />
            ))}
          </ul>
        ))}
        {folded > 0 && (
          <Button small onClick={() => setMost(most + MORE)}>
            {folded > MORE ? `${MORE} more of ${folded}` : `${folded} more`}
            <span className="visually-hidden"> claims</span>
          </Button>
        )}
      </section>
      {untouched > 0 && (
        <p className={styles.note}>{sentenceCase(countOf(untouched, "claim"))} untouched and not shown.</p>
      )}
    </section>
  );
}

function Column({ map, effect, id }: { map: MapDocument; effect: WhatIf; id: Id }) {
  const fates = (effect.supports.get(id) ?? []).filter(({ fate }) => fate !== "dead");
  const kept = fates.filter(({ fate }) => fate === "kept");
  const rest = fates.filter(({ fate }) => fate !== "kept");
  const stack = [...kept, ...rest];
  const isHit = rest.length > 0;
  const live = fates.length - fates.filter(({ fate }) => fate === "lost").length;
  // What changes is drawn whatever the number.
  const drawn = [...kept.slice(0, Math.max(0, MOST_DRAWN - rest.length)), ...rest].slice(0, MOST_DRAWN);
  const isGround = recordOf(indexMap(map), "claims", id)?.commonGround === true;
  return (
    <li
      className={styles.column}
      data-hit={isHit || undefined}
      title={`${codesOf(map).get(id)} ${recordLabel(map, id)}`}
    >
      <span className={styles.stack}>
        {stack.length > 0 && <small>{isHit ? `${live} of ${stack.length}` : live}</small>}
        {stack.length === 0 && (isGround ? <small>common ground</small> : <i data-fate="none" />)}
        {drawn.toReversed().map(({ link, fate }) => (
          <i key={link} data-fate={fate} />
        ))}
      </span>
      <b>{codesOf(map).get(id)}</b>
      <Turn effect={effect} id={id} />
      <span className="visually-hidden">
        {recordLabel(map, id)}: {fates.length === 0 && isGround ? "common ground" : fatesInWords(fates)}.
      </span>
    </li>
  );
}

/** "2 supports kept, 1 lost". */
function fatesInWords(fates: readonly SupportFate[]): string {
  const parts = (["kept", "lost", "regained"] as const).flatMap((fate) => {
    const count = fates.filter((one) => one.fate === fate).length;
    return count > 0 ? [`${count} ${fate}`] : [];
  });
  return parts.length > 0 ? `supports: ${parts.join(", ")}` : "no live support";
}

/** The explanations, and every claim of which a support or the standing changes. */
function touchedClaims(map: MapDocument, { supports, falls, rises }: WhatIf): ReadonlySet<Id> {
  const changed = [...supports].filter(([, fates]) => fates.some(({ fate }) => fate === "lost" || fate === "regained"));
  return new Set([
    ...map.schools.map(({ explanation }) => explanation),
    ...changed.map(([id]) => id),
    ...falls,
    ...rises,
  ]);
}

/** Claims by their school, each school's in the given order, those of no school last. */
function bySchool(map: MapDocument, shown: readonly Id[]) {
  const schools = schoolOfClaim(map);
  return [...map.schools.map(({ id }): Id | undefined => id), undefined].flatMap((school) => {
    const claims = shown.filter((id) => schools.get(id) === school);
    return claims.length > 0 ? [{ school, claims }] : [];
  });
}
