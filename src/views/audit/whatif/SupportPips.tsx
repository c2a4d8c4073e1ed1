import { useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { SupportFate } from "../../../reasoning/audit/supportsLost.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { WhatIf } from "../../../reasoning/whatIf.ts";
import { Button } from "../../../ui/Button.tsx";
import { countOf } from "../../record/numberWords.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { Turn } from "./MovedClaims.tsx";
import styles from "./SupportPips.module.css";

/** More supports than these are counted above the column, not drawn. */
const MOST_DRAWN = 12;
/** Up to so many claims all are drawn, whether or not anything happens to them. */
const FEW = 24;
/** So many columns are drawn at most. */
const MOST_COLUMNS = 400;

interface Props {
  readonly map: MapDocument;
  readonly effect: WhatIf;
  readonly isAsked: boolean;
}

/** The live supports of each claim, school by school, before and after: kept, lost, regained. */
export function SupportPips({ map, effect, isAsked }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const touched = useMemo(() => touchedClaims(map, effect), [map, effect]);
  const isKept = !isAsked || showsAll || map.claims.length <= FEW;
  const groups = useMemo(() => bySchool(map, isKept ? undefined : touched), [map, isKept, touched]);
  const drawn = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const left = map.claims.length - drawn;
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
            key={school ?? ""}
            className={styles.group}
            aria-label={school === undefined ? "No school" : recordLabel(map, school)}
            {...lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school))}
          >
            {claims.map((id) => (
              <Column key={id} map={map} effect={effect} id={id} />
            ))}
          </ul>
        ))}
      </section>
      {left > 0 && (
        <p className={styles.note}>
          {isKept ? `${left} more claims are not drawn.` : `${countOf(left, "claim")} untouched and not shown.`}
        </p>
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
  return (
    <li
      className={styles.column}
      data-hit={isHit || undefined}
      title={`${codesOf(map).get(id)} ${recordLabel(map, id)}`}
    >
      <span className={styles.stack} data-dense={stack.length > 6 || undefined}>
        {stack.length > MOST_DRAWN && <small>+{stack.length - MOST_DRAWN}</small>}
        {stack.length === 0 && <i data-fate="none" />}
        {stack
          .slice(0, MOST_DRAWN)
          .toReversed()
          .map(({ link, fate }) => (
            <i key={link} data-fate={fate} />
          ))}
      </span>
      <b>{codesOf(map).get(id)}</b>
      <Turn effect={effect} id={id} />
      <span className="visually-hidden">
        {recordLabel(map, id)}: {fatesInWords(fates)}.
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

/** The claims of each school in the order of the file, those of no school last. */
function bySchool(map: MapDocument, wanted: ReadonlySet<Id> | undefined) {
  const schools = schoolOfClaim(map);
  const shown = map.claims.filter(({ id }) => !wanted || wanted.has(id)).slice(0, MOST_COLUMNS);
  return [...map.schools.map(({ id }): Id | undefined => id), undefined].flatMap((school) => {
    const claims = shown.filter(({ id }) => schools.get(id) === school).map(({ id }) => id);
    return claims.length > 0 ? [{ school, claims }] : [];
  });
}
