import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import type { WhatIf } from "../../../reasoning/whatIf.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { linkedSentence } from "../../record/linkedSentence.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./Outcomes.module.css";

/** What becomes of each school's explanation, and why: what changes is open, what stays is one step away. */
export function Outcomes({ map, effect }: { map: MapDocument; effect: WhatIf }) {
  if (map.schools.length === 0) return null;
  return (
    <section className={styles.outcomes} aria-label="What becomes of each explanation">
      <h3 className={styles.head}>What becomes of each explanation</h3>
      <ul className={styles.list}>
        {map.schools.map(({ id, explanation }) => (
          <Outcome key={id} map={map} effect={effect} school={id} claim={explanation} />
        ))}
      </ul>
    </section>
  );
}

function Outcome({ map, effect, school, claim }: { map: MapDocument; effect: WhatIf; school: Id; claim: Id }) {
  const { before, after } = effect;
  const [from, to] = [standingWordOf(before, claim), standingWordOf(after, claim)];
  const { sentence, mentions } = explainStanding(map, after, claim);
  const supports = effect.supports.get(claim) ?? [];
  const count = (...fates: string[]) => supports.filter(({ fate }) => fates.includes(fate)).length;
  const [had, has] = [count("kept", "lost"), count("kept", "regained")];
  const changes = from !== to;
  return (
    <li>
      {/* What changes opens anew with each withdrawal. */}
      <details key={`${from} ${to}`} className={styles.outcome} open={changes} data-changes={changes || undefined}>
        <summary>
          <SchoolBadge map={map} school={school} />
          <span className={styles.school}>
            <SchoolName map={map} school={school} short />
          </span>
          <span className={styles.turn}>
            {changes ? (
              <>
                <StandingSign standing={from} />
                <Glyph name="right" size={11} />
                <span className="visually-hidden">becomes</span>
                <StandingSign standing={to} />
              </>
            ) : (
              <>
                stays <StandingSign standing={to} />
              </>
            )}
          </span>
        </summary>
        <p className={styles.why}>
          <b title={recordLabel(map, claim)}>{codesOf(map).get(claim)}</b>{" "}
          {linkedSentence(map, sentence, mentions, (id) => (
            <RecordMention key={id} map={map} id={id} />
          ))}{" "}
          {had !== has && (
            <span className={styles.keeps}>
              It keeps {has} of {had} {had === 1 ? "line" : "lines"} of support.
            </span>
          )}
        </p>
      </details>
    </li>
  );
}
