import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { gainWords, lossWords } from "../../../reasoning/standingWords.ts";
import type { WhatIf } from "../../../reasoning/whatIf.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./MovedClaims.module.css";

/** So many are listed at once. */
const FIRST = 6;

/** Which claims have less standing than before and which have more, apart, each with what it was and is. */
export function MovedClaims({ map, effect, isAsked }: { map: MapDocument; effect: WhatIf; isAsked: boolean }) {
  if (!isAsked)
    return (
      <p className={styles.hint}>
        Choose documents, evidence, claims or steps. Every screen then shows the map without them, until you bring them
        back.
      </p>
    );
  const { after, falls, rises, losing, losingAll } = effect;
  if (falls.length === 0 && rises.length === 0)
    return <p className={styles.hint}>No claim changes its standing: what is left bears them all.</p>;
  return (
    <div className={styles.moved}>
      {falls.length > 0 && <Moved map={map} effect={effect} ids={falls} words={lossWords(after, falls, "claim")} />}
      {rises.length > 0 && <Moved map={map} effect={effect} ids={rises} words={gainWords(rises.length, "claim")} />}
      {losing.length > 0 && (
        <p className={styles.hint}>
          {losing.length} {losing.length === 1 ? "claim has" : "claims have"} fewer live supports
          {losingAll.length > 0 &&
            (losingAll.length === losing.length ? ", and no other" : `, ${losingAll.length} of them none`)}
          .
        </p>
      )}
    </div>
  );
}

function Moved({ map, effect, ids, words }: { map: MapDocument; effect: WhatIf; ids: readonly Id[]; words: string }) {
  const [showsAll, setShowsAll] = useState(false);
  if (ids.length === 0) return null;
  const shown = showsAll ? ids : ids.slice(0, FIRST);
  return (
    <p className={styles.line}>
      <b>{words}:</b>{" "}
      {shown.map((id, at) => (
        <span key={id} className={styles.one}>
          <ShortMention map={map} id={id} /> <Turn effect={effect} id={id} />
          {at < shown.length - 1 && ", "}
        </span>
      ))}
      {ids.length > FIRST && (
        <Button small look="bare" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "fewer" : `and ${ids.length - FIRST} more`}
        </Button>
      )}
    </p>
  );
}

/** A claim by its code; its short text is the tooltip and what a screen reader hears. */
function ShortMention({ map, id }: { map: MapDocument; id: Id }) {
  return (
    <span className={styles.code} title={`${codesOf(map).get(id)} ${recordLabel(map, id)}`}>
      <RecordMention map={map} id={id} short />
    </span>
  );
}

/** What a claim was and is, as shapes with words. */
export function Turn({ effect, id }: { effect: WhatIf; id: Id }) {
  const [from, to] = [standingWordOf(effect.before, id), standingWordOf(effect.after, id)];
  return (
    <span className={styles.turn} title={from === to ? from : `${from}, becomes ${to}`}>
      <Glyph name={from} size={11} />
      <span className="visually-hidden">{from}</span>
      {from !== to && (
        <>
          <Glyph name="right" size={9} />
          <Glyph name={to} size={11} />
          <span className="visually-hidden">becomes {to}</span>
        </>
      )}
    </span>
  );
}
